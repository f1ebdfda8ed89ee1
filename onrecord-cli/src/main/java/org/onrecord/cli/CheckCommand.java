package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.check.DraftChecker;
import org.onrecord.archive.check.Report;
import org.onrecord.archive.check.ReportWriter;
import org.onrecord.archive.ledger.ArchiveException;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.archive.report.CheckedDraft;
import org.onrecord.archive.report.HtmlReport;
import org.onrecord.archive.report.SarifReport;
import org.onrecord.format.BadInput;
import org.onrecord.format.Draft;
import org.onrecord.format.DraftFiles;
import org.onrecord.format.Place;
import org.onrecord.read.StoryReader;
import org.onrecord.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord check}: drafts against the archive. */
@Command(
    name = "check",
    description = "Check the quotations and facts of drafts against what is on record.",
    footer = {"", "Exit code 10 where somebody has to look before the draft goes out."})
final class CheckCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "DRAFT",
      description = "Text, Markdown, HTML or .docx; a folder of them; or - for standard input.")
  private List<String> drafts = new ArrayList<>();

  @Option(names = "--json", description = "Print each report as one line of JSON.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the report as one web page to send to a colleague; - for the output.")
  private @Nullable String html;

  @Option(
      names = "--sarif",
      paramLabel = "FILE",
      description = "Write the report as SARIF 2.1.0 for editors; - for the output.")
  private @Nullable String sarif;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DateOption.class,
      description = "Check against the record as it stood at the end of that day.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateOption.class,
      description = "The day on which drafts that tell no date come out: ages are reckoned by it.")
  private @Nullable LocalDate published;

  @Option(
      names = "--fail-on",
      paramLabel = "GRADE",
      split = ",",
      converter = FailOn.Converter.class,
      description =
          "The grades that end the command with code 10: any of the grades, CONTRADICTS, MARKS"
              + " (a quotation mark without its other), or NONE."
              + " Without it, whatever somebody has to look at.")
  private List<FailOn> failOn = new ArrayList<>();

  @Option(names = "--all", description = "Details for every quotation and fact.")
  private boolean all;

  private final List<CheckedDraft> checked = new ArrayList<>();
  private final List<BadInput> bad = new ArrayList<>();

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    InputReport report = new InputReport(streams, common.quiet);
    boolean fails = false;
    // The first draft is read while the archive opens; nothing is told of it before that is done.
    try (Opening opening = Opening.begin(archive.folder(streams), this::view)) {
      StoryReader reader = ReaderAhead.get();
      for (String name : drafts) {
        DraftFiles files =
            open(
                name,
                problem -> {
                  opening.record();
                  bad(problem, report);
                });
        while (files.hasNext()) {
          fails |= check(dated(files.next()), reader, opening, report);
        }
      }
      opening.record();
    }
    writeFiles();
    if (report.exitCode() != ExitCode.DONE) {
      return report.exitCode();
    }
    return fails ? ExitCode.CHECK_FOUND_SOMETHING : ExitCode.DONE;
  }

  private OnRecord view(Archive open) {
    return asOf == null ? open : open.asOf(asOf);
  }

  private DraftFiles open(String name, Consumer<BadInput> told) {
    return name.equals("-")
        ? DraftFiles.of("stdin", streams.in(), told)
        : DraftFiles.of(List.of(Path.of(name)), told);
  }

  private Draft dated(Draft draft) {
    LocalDate day = published;
    boolean told = draft.story().metadata().published().isPresent();
    return told || day == null
        ? draft
        : draft.withStory(draft.story().withMetadata(draft.story().metadata().withPublished(day)));
  }

  /** Checks one draft; one that cannot be read does not keep the others from being checked. */
  private boolean check(Draft draft, StoryReader reader, Opening opening, InputReport report) {
    Supplier<Reading> reading = read(draft, reader);
    DraftChecker checker = new DraftChecker(opening.record(), reader, Ahead::run);
    report.problems(draft);
    Optional<Report> found = checked(checker, reading, draft, report);
    found.ifPresent(result -> show(new CheckedDraft(draft, result)));
    return found.filter(result -> FailOn.fails(result, failOn)).isPresent();
  }

  /** What reading it gives or throws. */
  private static Supplier<Reading> read(Draft draft, StoryReader reader) {
    try {
      Reading reading = reader.read(draft.story());
      return () -> reading;
    } catch (RuntimeException e) {
      return () -> {
        throw e;
      };
    }
  }

  private Optional<Report> checked(
      DraftChecker checker, Supplier<Reading> reading, Draft draft, InputReport report) {
    try {
      return Optional.of(checker.check(reading.get(), draft.blocks()));
    } catch (ArchiveException | UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      String wrong = "could not be read to its end: " + e;
      bad(new BadInput(BadInput.Kind.NO_STORY, Place.of(draft.file()), wrong, ""), report);
      return Optional.empty();
    }
  }

  private void bad(BadInput input, InputReport report) {
    report.bad(input);
    bad.add(input);
    if (json && input.kind() != BadInput.Kind.LEFT_ALONE) {
      streams.out().print(ReportWriter.toJson(input));
    }
  }

  private void show(CheckedDraft draft) {
    if (html != null || sarif != null) {
      checked.add(draft);
    }
    if (json) {
      streams.out().print(ReportWriter.toJson(draft.draft(), draft.report()));
    } else if (!isOutput(html) && !isOutput(sarif)) {
      streams.out().print(ReportView.of(draft, common.look(streams), all));
    }
  }

  private static boolean isOutput(@Nullable String file) {
    return "-".equals(file);
  }

  private void writeFiles() {
    if (html != null) {
      write(html, HtmlReport.of(checked, bad));
    }
    if (sarif != null) {
      write(sarif, SarifReport.of(checked, bad));
    }
  }

  private void write(String file, String content) {
    if (file.equals("-")) {
      streams.out().print(content);
      return;
    }
    try {
      Files.writeString(Path.of(file), content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
