package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.query.PassageOnRecord;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.language.TextCutter;
import org.onrecord.reading.Quotation;
import org.onrecord.story.Span;

/**
 * Takes from a quotation on record the words that were quoted: all of a direct one, the fragments
 * in marks of a mixed one, none of an indirect one, whose words are the reporter's.
 */
final class RecordedWording {
  private static final TextCutter CUTTER = new TextCutter();

  /**
   * The quoted words, each stretch for itself; none where the record only reports.
   *
   * @param passage a passage of the version that holds all of the quotation
   */
  List<Wording> of(QuotationOnRecord quotation, PassageOnRecord passage) {
    Quotation found = quotation.quotation();
    int start = passage.span().start();
    return switch (found.kind()) {
      case DIRECT -> List.of(Wording.of(passage.exact(), start, found.content()));
      case MIXED -> fragments(found, passage.exact(), start);
      case INDIRECT -> List.of();
    };
  }

  private List<Wording> fragments(Quotation quotation, String passage, int start) {
    List<Wording> fragments = new ArrayList<>();
    for (Span part : quotation.content()) {
      Span here = new Span(part.start() - start, part.end() - start);
      Text text = CUTTER.cut(passage, here);
      for (QuotedText.Stretch stretch : QuotedText.of(text).stretches()) {
        if (stretch.outer() < 0) {
          fragments.add(Wording.of(passage, start, moved(stretch.parts(), start)));
        }
      }
    }
    return fragments;
  }

  private static List<Span> moved(List<Span> parts, int by) {
    return parts.stream().map(part -> new Span(part.start() + by, part.end() + by)).toList();
  }

  /** True when two quotations can be joined: both direct and by one speaker. */
  static boolean joins(QuotationOnRecord first, QuotationOnRecord second) {
    return first.quotation().kind() == Quotation.Kind.DIRECT
        && second.quotation().kind() == Quotation.Kind.DIRECT
        && Speakers.compare(first.speaker(), second.speaker()) == Match.Sameness.SAME;
  }
}
