package org.onrecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.check.DraftChecker;
import org.onrecord.archive.check.Report;
import org.onrecord.archive.check.ReportWriter;
import org.onrecord.format.Opened;
import org.onrecord.format.StoryFiles;
import org.onrecord.read.StoryReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord check}: a draft against the archive. */
@Command(
    name = "check",
    description = "Check a draft's quotations and facts against what is on record.",
    footer = {"", "Exit code 10 where somebody has to look before the draft goes out."})
final class CheckCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "DRAFT",
      description = "A file that read would open, or - for standard input.")
  private List<String> drafts = new ArrayList<>();

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    InputReport report = new InputReport(streams, common.quiet);
    boolean needsLook = false;
    try (Archive open = Archive.open(archive.folder(streams))) {
      DraftChecker checker = new DraftChecker(open, new StoryReader());
      for (String draft : drafts) {
        try (StoryFiles files = open(draft, report)) {
          while (files.hasNext()) {
            needsLook |= show(checker, files.next(), report);
          }
        }
      }
    }
    if (report.exitCode() != ExitCode.DONE) {
      return report.exitCode();
    }
    return needsLook ? ExitCode.CHECK_FOUND_SOMETHING : ExitCode.DONE;
  }

  private StoryFiles open(String draft, InputReport report) {
    return draft.equals("-")
        ? StoryFiles.of("stdin", streams.in(), report::bad)
        : StoryFiles.of(List.of(Path.of(draft)), report::bad);
  }

  private boolean show(DraftChecker checker, Opened draft, InputReport report) {
    report.problems(draft);
    Report checked = checker.check(draft.story());
    String view =
        json ? ReportWriter.toJson(checked) : ReportView.of(checked, common.look(streams));
    streams.out().print(view);
    return checked.needsLook();
  }
}
