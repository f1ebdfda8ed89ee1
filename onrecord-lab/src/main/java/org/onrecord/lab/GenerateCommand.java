package org.onrecord.lab;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.lab.generate.StoryLines;
import org.onrecord.lab.generate.StoryMaker;
import org.onrecord.lab.speed.SpeedStories;
import org.onrecord.lab.table.Figure;
import org.onrecord.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes test stories from the samples. */
@Command(
    name = "generate",
    description = "Makes stories from samples/archive with other names, outlets, dates and words.",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SharedFolder shared = new SharedFolder();

  @Parameters(paramLabel = "FILE", description = "NDJSON file to write.")
  private Path file = Path.of("stories.ndjson");

  @Option(names = "--count", paramLabel = "N", description = "How many (10,000 unless told).")
  private int count = 10_000;

  @Option(names = "--seed", paramLabel = "SEED", description = "Same seed, same stories (1).")
  private long seed = 1;

  @Option(
      names = "--keep-words",
      description = "Only names, outlets and dates change: each quotation comes back every time.")
  private boolean keepWords;

  @Option(names = "--samples", paramLabel = "DIR", description = "Else samples/archive.")
  private @Nullable Path samples;

  @Override
  public Integer call() throws Exception {
    Path folder = Optional.ofNullable(samples).orElse(shared.home().resolve("samples/archive"));
    List<Story> stories = SpeedStories.open(folder);
    StoryMaker.Words kind = keepWords ? StoryMaker.Words.KEPT : StoryMaker.Words.CHANGED;
    long words = StoryLines.write(new StoryMaker(stories, seed, kind).stories(count), file);
    spec.commandLine()
        .getErr()
        .println(Figure.of(count) + " stories of " + Figure.of(words) + " words in " + file);
    return 0;
  }
}
