package org.onrecord.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.query.SaidQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord said}: who said what, when. */
@Command(
    name = "said",
    description = "List quotations on record: all, or by whom, with which words, from when.")
final class SaidCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description = "Words the quotation must contain; those between double quotes in a row.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "The speaker's name, or any words of it.")
  private @Nullable String by;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DateOption.class,
      description = "Published on that day or later.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DateOption.class,
      description = "Published on that day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = "--all",
      description = "Also what was corrected and no longer stands, marked as such.")
  private boolean all;

  @Option(names = "--json", description = "Print one JSON object a line (NDJSON).")
  private boolean json;

  SaidCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Archive open = Archive.open(archive.folder(streams))) {
      List<QuotationOnRecord> found = open.said(question());
      if (found.isEmpty()) {
        streams.message("nobody on record said that");
        return ExitCode.NOT_FOUND;
      }
      if (json) {
        QuotationJson writer = new QuotationJson(open);
        found.forEach(quotation -> streams.out().print(writer.line(quotation)));
      } else {
        streams.out().print(SaidView.of(found, common.look(streams)));
      }
      return ExitCode.DONE;
    }
  }

  private SaidQuestion question() {
    SaidQuestion question = SaidQuestion.ALL;
    if (!words.isEmpty()) {
      question = question.withWords(Phrases.joined(words));
    }
    if (by != null) {
      question = question.withPerson(by);
    }
    if (from != null) {
      question = question.withFrom(from);
    }
    if (to != null) {
      question = question.withTo(to);
    }
    return all ? question.withCorrected() : question;
  }
}
