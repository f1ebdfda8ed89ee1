package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * words in a row, and where no negation, number or name differs between them; where one does, that
 * is said instead: {@code Fiona Holbrook said that she did accept that people will die} is not
 * supported by "I do not accept that people will die". Reported words are never graded, and what
 * nothing on record is like is not listed.
 */
final class SupportCheck {
  private final OnRecord record;
  private final ReportedWords reported = new ReportedWords();

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
    Wording wording = Wording.of(draft.story().text(), quotation.content());
    Found found = find(wording, quotation.speaker());
    boolean supported = !found.lines.isEmpty();
    if (!supported && found.others.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Facts.of(
            draft,
            quotation.speaker().name() + ": reported to have said so",
            new Evidence(quotation.content(), quotation.rule()),
            supported ? FactCheck.Verdict.AGREES : FactCheck.Verdict.NOT_ON_RECORD,
            supported ? found.lines : found.others,
            supported
                ? "supported by words on record; reported speech is not compared word for word"
                : "not supported by the words on record: differs: " + inWords(found.turned)));
  }

  private static String inWords(Set<Alarm> turned) {
    return turned.stream()
        .map(alarm -> alarm.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** What is on record of the same words. */
  private static final class Found {
    private final List<FactCheck.Line> lines = new ArrayList<>();
    private final List<FactCheck.Line> others = new ArrayList<>();
    private final Set<Alarm> turned = EnumSet.noneOf(Alarm.class);
  }

  private Found find(Wording wording, Speaker speaker) {
    Found found = new Found();
    List<String> words = wording.keys();
    if (words.size() < OnRecord.RUN) {
      return found;
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
          Set<Alarm> turned =
              reported.turned(recorded(passage, said), wording, Words.of(speaker.name()));
          (turned.isEmpty() ? found.lines : found.others)
              .add(new FactCheck.Line(said.version(), said.words()));
          found.turned.addAll(turned);
        }
      }
    }
    return found;
  }

  /**
   * All words of a statement, reported ones too, with what stands between its parts: a tag that
   * ends a sentence ends the speaker's.
   */
  private static Wording recorded(PassageOnRecord passage, QuotationOnRecord said) {
    List<Span> parts = said.quotation().content();
    if (parts.stream().allMatch(passage.span()::contains)) {
      return Wording.of(passage.exact(), passage.span().start(), parts);
    }
    String words = said.words();
    return Wording.of(words, List.of(new Span(0, words.length())));
  }
}
