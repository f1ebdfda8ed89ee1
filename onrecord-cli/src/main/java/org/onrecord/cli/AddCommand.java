package org.onrecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.onrecord.archive.AddProgress;
import org.onrecord.archive.AddSummary;
import org.onrecord.archive.Archive;
import org.onrecord.format.Draft;
import org.onrecord.format.DraftFiles;
import org.onrecord.format.StoryFiles;
import org.onrecord.story.Metadata;
import org.onrecord.story.SourceKind;
import org.onrecord.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord add}: puts stories on record. */
@Command(name = "add", description = "Put stories on record: files, or folders with all in them.")
final class AddCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Plain text or Markdown with a front block, NDJSON or JSON, also .gz; or a folder.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = KindOption.class,
      description =
          "What they are where their files do not tell: story (else), transcript, press-release,"
              + " notes or post. What is no story may also be HTML or .docx.")
  private SourceKind kind = SourceKind.STORY;

  @Option(names = "--json", description = "Print what came of it as JSON.")
  private boolean json;

  AddCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Path folder = archive.folder(streams);
    InputReport report = new InputReport(streams, common.quiet);
    AddSummary summary;
    try (Archive open = Archive.openForWriting(folder);
        StoryFiles files = StoryFiles.of(isStory() ? paths : List.of(), report::bad);
        AddBar bar = AddBar.of(streams, common.quiet, "adding")) {
      Iterator<Story> sources = isStory() ? stories(files, report, bar) : others(report, bar);
      summary = open.add(sources, AddProgress.NONE);
    }
    for (AddSummary.Failure failure : summary.failed()) {
      streams.message(failure.story() + ": not put on record: " + failure.message());
    }
    String noun = isStory() ? "story" : "source";
    streams.out().print(json ? SummaryText.json(summary) : SummaryText.of(summary, noun, folder));
    return summary.failed().isEmpty() ? report.exitCode() : ExitCode.FAILED;
  }

  private boolean isStory() {
    return kind == SourceKind.STORY;
  }

  /** Sources that are not stories come as people write them: Word and HTML too. */
  private Iterator<Story> others(InputReport report, AddBar bar) {
    return taken(DraftFiles.of(paths, report::bad), bar, source -> other(source, report));
  }

  private Story other(Draft source, InputReport report) {
    report.problems(source);
    Metadata metadata = source.story().metadata();
    boolean told = metadata.kind() != SourceKind.STORY;
    return told ? source.story() : source.story().withMetadata(metadata.withKind(kind));
  }

  /** The stories alone; what was wrong with their files is told as they go by. */
  static Iterator<Story> stories(StoryFiles files, InputReport report, AddBar bar) {
    return taken(
        files,
        bar,
        opened -> {
          report.problems(opened);
          return opened.story();
        });
  }

  /** What is made of each as it is taken, with a step of the bar. */
  private static <T> Iterator<Story> taken(
      Iterator<T> files, AddBar bar, Function<T, Story> story) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return files.hasNext();
      }

      @Override
      public Story next() {
        Story next = story.apply(files.next());
        bar.step();
        return next;
      }
    };
  }
}
