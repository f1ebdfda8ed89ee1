package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.language.Language;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.reading.Quotation;
import org.onrecord.story.Span;

/**
 * Takes from a quotation on record the words that were quoted: all of a direct one, the fragments
 * in marks of a mixed one, none of an indirect one, whose words are the reporter's.
 */
final class RecordedWording {
  private final Language language = new Language();

  /** The quoted words, each stretch for itself; none where the record only reports. */
  List<Wording> of(QuotationOnRecord quotation) {
    Quotation found = quotation.quotation();
    return switch (found.kind()) {
      case DIRECT -> List.of(Wording.of(quotation.exact(), found.content()));
      case MIXED -> fragments(quotation);
      case INDIRECT -> List.of();
    };
  }

  private List<Wording> fragments(QuotationOnRecord quotation) {
    List<Wording> fragments = new ArrayList<>();
    for (int i = 0; i < quotation.exact().size(); i++) {
      String exact = quotation.exact().get(i);
      int offset = quotation.quotation().content().get(i).start();
      Text text = language.analyze(exact, new Span(0, exact.length()));
      for (QuotedText.Stretch stretch : QuotedText.of(text).stretches()) {
        if (stretch.outer() < 0) {
          fragments.add(fragment(exact, stretch, offset));
        }
      }
    }
    return fragments;
  }

  private static Wording fragment(String exact, QuotedText.Stretch stretch, int offset) {
    List<String> words = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    for (Span part : stretch.parts()) {
      words.add(part.of(exact));
      places.add(new Span(part.start() + offset, part.end() + offset));
    }
    return Wording.of(words, places);
  }

  /** The words of two quotations one after the other, where both are direct and by one speaker. */
  Optional<Wording> joined(QuotationOnRecord first, QuotationOnRecord second) {
    boolean joins =
        first.quotation().kind() == Quotation.Kind.DIRECT
            && second.quotation().kind() == Quotation.Kind.DIRECT
            && Speakers.compare(first.speaker(), second.speaker()) == Match.Sameness.SAME;
    return joins ? Optional.of(of(first).get(0).then(of(second).get(0))) : Optional.empty();
  }
}
