package org.onrecord.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord verify}: is the archive sound? */
@Command(
    name = "verify",
    description = "Check that every finding on record still matches the words it rests on.",
    footer = {"", "Exit code 10 where something is wrong."})
final class VerifyCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(names = "--json", description = "Print one JSON object a line (NDJSON), one a trouble.")
  private boolean json;

  VerifyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Archive open = Archive.open(archive.folder(streams))) {
      List<Trouble> troubles = open.verify();
      for (Trouble trouble : troubles) {
        streams
            .out()
            .print(json ? line(trouble) : trouble.place() + ": " + trouble.message() + "\n");
      }
      if (troubles.isEmpty() && !json && !common.quiet) {
        streams.out().print("all is well in " + SummaryText.stories(open.storyCount()) + "\n");
      }
      return troubles.isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FOUND_SOMETHING;
    }
  }

  private static String line(Trouble trouble) {
    return JsonLine.of(
        out -> {
          out.writeStringProperty("place", trouble.place());
          out.writeStringProperty("message", trouble.message());
        });
  }
}
