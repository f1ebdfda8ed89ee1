package org.onrecord.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.lab.alter.AlteredRun;
import org.onrecord.lab.gold.GoldFolder;
import org.onrecord.lab.gold.GoldStory;
import org.onrecord.lab.speed.SpeedStories;
import org.onrecord.lab.table.Figure;
import org.onrecord.lab.table.MarkedPlace;
import org.onrecord.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Alters quotations on record in known ways and says what the check makes of them. */
@Command(
    name = "alter",
    description = "Alters quotations of the stories and says what the check makes of them.",
    mixinStandardHelpOptions = true)
final class AlterCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SharedFolder shared = new SharedFolder();

  @Option(names = "--seed", paramLabel = "SEED", description = "Same seed, same cases (1).")
  private long seed = 1;

  @Option(
      names = "--each",
      paramLabel = "N",
      description = "Most cases of one variant (40 unless told).")
  private int each = 40;

  @Option(names = "--samples-only", description = "Only samples/archive, without the corpora.")
  private boolean samplesOnly;

  @Option(
      names = "--misses",
      paramLabel = "KIND",
      description = "Also list what went wrong, of one kind of change or all; never held cases.")
  private @Nullable String misses;

  @Option(
      names = "--guarantee",
      paramLabel = "N",
      description = "Instead compare N random searches with a search of every word.")
  private int guarantee;

  @Option(
      names = "--held",
      description = "Also name the variants that are held apart; their cases are only counted.")
  private boolean held;

  @Option(names = "--write", description = "Also put the tables into docs/accuracy.md.")
  private boolean write;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    if (guarantee > 0) {
      return guarantee(out);
    }
    AlteredRun run = AlteredRun.of(stories(), seed, each);
    out.println(run.tables());
    if (write) {
      new MarkedPlace(shared.home().resolve("docs/accuracy.md"), "altered")
          .fill("```\n./lab alter --write\n```\n\n" + run.tables());
    }
    if (held) {
      AlteredRun.heldVariants().forEach(out::println);
    }
    Optional.ofNullable(misses).ifPresent(kind -> run.misses(kind).forEach(out::println));
    out.flush();
    return 0;
  }

  private int guarantee(PrintWriter out) throws IOException, MissingCorpus {
    int kept = AlteredRun.guarantee(stories(), seed, guarantee);
    String line =
        "All that is there was found in "
            + Figure.of(kept)
            + " of "
            + Figure.of(guarantee)
            + " random cases.\n";
    out.println(line);
    if (write) {
      new MarkedPlace(shared.home().resolve("docs/accuracy.md"), "guarantee")
          .fill("```\n./lab alter --guarantee " + guarantee + " --write\n```\n\n" + line);
    }
    return kept == guarantee ? 0 : 1;
  }

  private List<Story> stories() throws IOException, MissingCorpus {
    List<Story> stories =
        new ArrayList<>(SpeedStories.open(shared.home().resolve("samples/archive")));
    if (!samplesOnly) {
      Path gold = shared.need("gold");
      GoldFolder.open(gold).stream().map(GoldStory::story).forEach(stories::add);
      stories.addAll(SpeedStories.open(shared.need("data/wikinews/wikinews_2019.csv")));
    }
    return stories;
  }
}
