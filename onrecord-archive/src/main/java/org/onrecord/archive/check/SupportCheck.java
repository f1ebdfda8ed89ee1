package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.archive.query.PassageOnRecord;
import org.onrecord.archive.query.Quoted;
import org.onrecord.archive.standing.Standing;
import org.onrecord.archive.words.Runs;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/**
 * Finds statements on record, direct or indirect, that support what a draft reports somebody to
 * have said in other words.
 *
 * <p>A statement supports another where the same person made it, it stands, and the two share five
 * words in a row. Reported words are never graded: what is not supported is not listed.
 */
final class SupportCheck {
  private final OnRecord record;

  SupportCheck(OnRecord record) {
    this.record = record;
  }

  Optional<FactCheck> check(Reading draft, Quotation quotation) {
    boolean reported =
        quotation.kind() == Quotation.Kind.INDIRECT
            && quotation.speaker().type() == Speaker.Type.PERSON;
    if (!reported) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (Span part : quotation.content()) {
      words.addAll(Words.of(part.of(draft.story().text())));
    }
    List<FactCheck.Line> lines = lines(words, quotation.speaker());
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Facts.of(
            draft,
            quotation.speaker().name() + ": reported to have said so",
            new Evidence(quotation.content(), quotation.rule()),
            FactCheck.Verdict.AGREES,
            lines,
            "supported by words on record; reported speech is not compared word for word"));
  }

  private List<FactCheck.Line> lines(List<String> words, Speaker speaker) {
    List<FactCheck.Line> lines = new ArrayList<>();
    if (words.size() < OnRecord.RUN) {
      return lines;
    }
    Runs runs = Runs.of(words, OnRecord.RUN);
    Quoted like = new Quoted(words, 0, Words.of(speaker.name()));
    for (PassageOnRecord passage : record.passagesBy(like).passages()) {
      for (QuotationOnRecord said : passage.quotations()) {
        boolean same =
            said.standing() == Standing.STANDS
                && Speakers.compare(speaker, said.speaker()) == Match.Sameness.SAME
                && runs.countIn(Words.of(said.words())) > 0;
        if (same) {
          lines.add(new FactCheck.Line(said.version(), said.words()));
        }
      }
    }
    return lines;
  }
}
