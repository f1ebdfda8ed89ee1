package org.onrecord.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.Onrecord;
import org.onrecord.format.Opened;
import org.onrecord.format.ReadingWriter;
import org.onrecord.format.StoryFiles;
import org.onrecord.reading.Problem;
import org.onrecord.reading.Reading;
import org.onrecord.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord read}: shows what stories say, without putting them on record. */
@Command(
    name = "read",
    description = "Show who said what in a story, who is who to whom and what happened when.")
final class ReadCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  /**
   * So many stories of a file are read together; what comes in as it is written is shown at once.
   */
  private static final int TOGETHER = 32;

  private final Streams streams;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Plain text or Markdown with a front block, NDJSON or JSON, also .gz; a folder; or - for"
              + " standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateOption.class,
      description = "Publication date, such as 2021-12-09, whatever the file tells.")
  private @Nullable LocalDate published;

  @Option(
      names = "--json",
      description = "Print the reading as JSON; of several stories one a line (NDJSON).")
  private boolean json;

  @Option(names = "--text", description = "Print the story's text, in which positions count.")
  private boolean text;

  private @Nullable Onrecord onrecord;
  private @Nullable Reading first;
  private int shown;

  ReadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    InputReport report = new InputReport(streams, common.quiet);
    for (String file : files) {
      try (StoryFiles stories = open(file, report)) {
        int most = file.equals(STANDARD_INPUT) ? 1 : TOGETHER;
        while (stories.hasNext() && !streams.out().checkError()) {
          show(next(stories, most), report);
        }
      }
    }
    if (first != null) {
      streams.out().print(Onrecord.toJson(first));
    }
    streams.out().flush();
    return report.exitCode();
  }

  private StoryFiles open(String file, InputReport report) {
    return file.equals(STANDARD_INPUT)
        ? StoryFiles.of("stdin", streams.in(), report::bad)
        : StoryFiles.of(List.of(Path.of(file)), report::bad);
  }

  /** The next stories, {@code most} at most. */
  private List<Opened> next(StoryFiles stories, int most) {
    List<Opened> next = new ArrayList<>();
    while (next.size() < most && stories.hasNext()) {
      next.add(dated(stories.next()));
    }
    return next;
  }

  private void show(List<Opened> opened, InputReport report) {
    List<Reading> readings = text ? List.of() : reader().read(opened);
    for (int i = 0; i < opened.size(); i++) {
      if (text) {
        streams.out().print((shown > 0 ? "\n\f\n" : "") + opened.get(i).story().text());
      } else if (json) {
        report.problems(opened.get(i));
        showJson(readings.get(i));
      } else {
        Look look = common.look(streams);
        String between = look.dim(look.rule().repeat(look.width())) + "\n\n";
        String view = ReadingView.of(readings.get(i), look);
        streams.out().print((shown > 0 ? "\n" + between : "") + view);
      }
      shown++;
    }
  }

  /** One reading alone is indented, several stand one a line; the first waits for the second. */
  private void showJson(Reading reading) {
    if (shown == 0 && files.size() == 1) {
      first = reading;
      return;
    }
    if (first != null) {
      line(first);
      first = null;
    }
    line(reading);
  }

  private void line(Reading reading) {
    java.io.StringWriter line = new java.io.StringWriter();
    ReadingWriter.write(reading, line, false);
    streams.out().print(line.append('\n'));
  }

  private Onrecord reader() {
    if (onrecord == null) {
      onrecord = new Onrecord(ReaderAhead.get());
    }
    return onrecord;
  }

  /** The date asked for counts, and nothing the file says of its date is a problem then. */
  private Opened dated(Opened opened) {
    if (published == null) {
      return opened;
    }
    Story story = opened.story();
    List<Problem> problems =
        opened.problems().stream().filter(p -> !p.message().startsWith("date ")).toList();
    Story dated = story.withMetadata(story.metadata().withPublished(published));
    return new Opened(dated, opened.place(), problems);
  }
}
