package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.archive.AddProgress;
import org.onrecord.archive.AddSummary;
import org.onrecord.archive.Archive;
import org.onrecord.archive.check.DraftChecker;
import org.onrecord.archive.query.Stats;
import org.onrecord.archive.report.CheckedDraft;
import org.onrecord.format.Draft;
import org.onrecord.format.DraftFiles;
import org.onrecord.format.StoryFiles;
import org.onrecord.read.StoryReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord demo}: an archive of invented stories, and a draft checked against it. */
@Command(
    name = "demo",
    description = "Put sample stories on record in a folder of their own and check a draft.")
final class DemoCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  DemoCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Path folder = folder();
    Look look = common.look(streams);
    try (Samples samples = Samples.open()) {
      Stats stats = add(samples, folder);
      streams.out().print(added(stats, folder, look));
      Path draft = samples.drafts().get(0);
      streams.out().print("\n" + look.dim("$ onrecord check " + draft.getFileName()) + "\n\n");
      streams.out().print(report(folder, draft, look));
    }
    streams.out().print(next(folder, look));
    return ExitCode.DONE;
  }

  /** A new temporary folder, unless one is asked for by name. */
  private Path folder() {
    if (archive.isGiven()) {
      return archive.folder(streams);
    }
    try {
      return Files.createTempDirectory("onrecord-demo-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stats add(Samples samples, Path folder) {
    InputReport report = new InputReport(streams, common.quiet);
    try (Archive open = Archive.openForWriting(folder);
        StoryFiles files = StoryFiles.of(List.of(samples.stories()), report::bad);
        AddBar bar = AddBar.of(streams, common.quiet, "reading", samples.count())) {
      AddSummary summary = open.add(AddCommand.stories(files, report, bar), AddProgress.NONE);
      for (AddSummary.Failure failure : summary.failed()) {
        streams.message(failure.story() + ": not put on record: " + failure.message());
      }
      return open.stats();
    }
  }

  private static String added(Stats stats, Path folder, Look look) {
    long quotations = stats.quotations().values().stream().mapToLong(Long::longValue).sum();
    return look.bold("On record in " + folder)
        + "\n  "
        + SummaryText.stories(stats.stories())
        + " in "
        + FindingTables.count(stats.versions(), "version")
        + ", "
        + stats.first().map(Object::toString).orElse("")
        + " to "
        + stats.last().map(Object::toString).orElse("")
        + "\n  "
        + FindingTables.count(quotations, "quotation")
        + look.dot()
        + FindingTables.count(stats.people(), "name")
        + look.dot()
        + FindingTables.count(stats.outlets().size(), "outlet")
        + "\n";
  }

  private static String report(Path folder, Path draft, Look look) {
    try (Archive open = Archive.open(folder)) {
      Draft opened = DraftFiles.of(List.of(draft), bad -> {}).next();
      DraftChecker checker = new DraftChecker(open, new StoryReader());
      CheckedDraft checked = new CheckedDraft(opened, checker.check(opened.story()));
      return ReportView.of(checked, look, false);
    }
  }

  private static String next(Path folder, Look look) {
    String where = " --archive " + folder;
    return "\n"
        + look.bold("Try next")
        + "\n  ./onrecord said --by Farrant"
        + where
        + "\n  ./onrecord person \"Leonard Quill\""
        + where
        + "\n  ./onrecord search \"sea wall\""
        + where
        + "\n";
  }
}
