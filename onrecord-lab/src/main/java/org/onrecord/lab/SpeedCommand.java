package org.onrecord.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.lab.generate.StoryMaker.Words;
import org.onrecord.lab.speed.ArchiveRun;
import org.onrecord.lab.speed.Machine;
import org.onrecord.lab.speed.ShellRun;
import org.onrecord.lab.speed.SpeedStories;
import org.onrecord.lab.speed.StageSpeed;
import org.onrecord.lab.table.Figure;
import org.onrecord.lab.table.MarkedPlace;
import org.onrecord.lab.table.Table;
import org.onrecord.story.Story;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast stories are read, put on record and checked against. */
@Command(
    name = "speed",
    description = "Measures the stages of the reading (3 minutes), then adding and checking.",
    mixinStandardHelpOptions = true)
final class SpeedCommand implements Callable<Integer> {
  private static final int DEFAULT_COUNT = 10_000;

  private static final String WIKINEWS = "data/wikinews/wikinews_2019.csv";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SharedFolder shared = new SharedFolder();

  @Option(
      names = "--stories",
      paramLabel = "PATH",
      description = "Read these (else data/wikinews of the corpora, else samples/archive).")
  private @Nullable Path chosen;

  @Option(names = "--only", paramLabel = "PART", description = "Only reading, archive or shell.")
  private String only = "";

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "Stories to put on record (10,000 unless told).")
  private int count = DEFAULT_COUNT;

  @Option(
      names = "--keep-words",
      description = "The stories to put on record differ in names and dates only.")
  private boolean keepWords;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description =
          "Keep the stories and the archive in this folder; if they are there, only check.")
  private @Nullable Path kept;

  @Option(
      names = "--round",
      paramLabel = "SECONDS",
      description = "Length of a round (2 unless told); longer where the machine is busy.")
  private int round = 2;

  @Option(names = "--write", description = "Also put the tables into docs/speed.md.")
  private boolean write;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    if (only.isEmpty() || only.equals("reading")) {
      fill("reading", "reading", reading(), out);
    }
    if (only.isEmpty() || only.equals("archive")) {
      // What is on record already is only checked against: that has a place of its own.
      boolean checks = kept != null && Files.exists(kept.resolve("archive"));
      String place = count <= DEFAULT_COUNT ? "archive" : checks ? "checks" : "million";
      fill("archive", place, archive(), out);
    }
    if (only.isEmpty() || only.equals("shell")) {
      fill(
          "shell",
          "shell",
          table("one story from the shell", ShellRun.measure(shared.home())),
          out);
    }
    return 0;
  }

  private void fill(String part, String place, String table, PrintWriter out) throws IOException {
    String text = Machine.description() + ".\n\n" + table;
    out.println(text);
    out.flush();
    if (write) {
      boolean large = part.equals("archive") && count > DEFAULT_COUNT;
      new MarkedPlace(shared.home().resolve("docs/speed.md"), place)
          .fill(
              "```\n./lab speed --only "
                  + part
                  + (large ? told() : "")
                  + " --write\n```\n\n"
                  + text);
    }
  }

  /** The options that another size of archive is measured with. */
  private String told() {
    return " --count "
        + count
        + (keepWords ? " --keep-words" : "")
        + (kept == null ? "" : " --archive DIR");
  }

  private String reading() throws IOException, RunnerException {
    Path path =
        Optional.ofNullable(chosen)
            .or(() -> shared.find(WIKINEWS))
            .orElse(shared.home().resolve("samples/archive"));
    List<Story> stories = SpeedStories.open(path);
    Table table =
        new Table("stage, one thread", "words/s of a core", "words/s on the clock", "ns/word");
    for (StageSpeed speed : StageSpeed.measure(path, round)) {
      table.row(
          speed.stage(),
          Figure.of(Math.round(speed.core())),
          Figure.of(Math.round(speed.wall())),
          Figure.of(Math.round(1e9 / speed.core())));
    }
    return Figure.of(stories.size())
        + " stories of "
        + Figure.of(SpeedStories.words(stories))
        + " words ("
        + path.getFileName()
        + ").\n\n"
        + table.markdown();
  }

  private String archive() throws IOException, InterruptedException {
    List<Story> samples = SpeedStories.open(shared.home().resolve("samples/archive"));
    ArchiveRun.Input input =
        new ArchiveRun.Input(samples, count, keepWords ? Words.KEPT : Words.CHANGED);
    return table(
        "archive of generated stories, 512 MB heap",
        ArchiveRun.measure(shared.home(), input, Optional.ofNullable(kept)));
  }

  private static String table(String heading, Map<String, String> figures) {
    Table table = new Table(heading, "figure");
    figures.forEach(table::row);
    return table.markdown();
  }
}
