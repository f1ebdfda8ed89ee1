package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.archive.words.Words;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.language.TextCutter;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/**
 * Gathers everything in a draft that stands in quotation marks as somebody's words: direct
 * quotations, the quoted fragments of mixed ones, and longer stretches in marks that nobody is
 * named for.
 */
final class DraftQuotations {
  /**
   * A stretch in marks with no speaker is looked up from this many words on; below it may be a
   * title.
   */
  private static final int UNATTRIBUTED_WORDS = 5;

  private final TextCutter cutter = new TextCutter();

  List<DraftQuotation> of(Reading reading) {
    String string = reading.story().text();
    Text text = cutter.cut(string, reading.story().body());
    List<QuotedText.Stretch> stretches = QuotedText.of(text).stretches();
    List<DraftQuotation> found = new ArrayList<>();
    for (Quotation quotation : reading.quotations()) {
      if (quotation.inside().isEmpty() && quotation.kind() == Quotation.Kind.DIRECT) {
        found.add(quoted(text, quotation.content(), quotation.speaker()));
      } else if (quotation.kind() == Quotation.Kind.MIXED) {
        for (List<Span> fragment : fragments(stretches, quotation)) {
          found.add(quoted(text, fragment, quotation.speaker()));
        }
      }
    }
    found.addAll(unattributed(text, stretches, reading.quotations()));
    found.sort(Comparator.comparing(quotation -> quotation.parts().get(0)));
    return found;
  }

  /** The outermost stretches in marks inside the content of a mixed quotation. */
  private static List<List<Span>> fragments(
      List<QuotedText.Stretch> stretches, Quotation quotation) {
    List<List<Span>> fragments = new ArrayList<>();
    for (QuotedText.Stretch stretch : stretches) {
      boolean inside =
          quotation.content().stream().anyMatch(part -> part.contains(stretch.parts().get(0)));
      if (inside && stretch.outer() < 0) {
        fragments.add(stretch.parts());
      }
    }
    return fragments;
  }

  private static List<DraftQuotation> unattributed(
      Text text, List<QuotedText.Stretch> stretches, List<Quotation> quotations) {
    List<DraftQuotation> found = new ArrayList<>();
    Disjoint contents = new Disjoint();
    quotations.forEach(quotation -> quotation.content().forEach(contents::add));
    for (QuotedText.Stretch stretch : stretches) {
      Span first = stretch.parts().get(0);
      boolean taken = stretch.outer() >= 0 || contents.overlap(first);
      if (!taken && Words.in(text.string(), first).size() >= UNATTRIBUTED_WORDS) {
        found.add(quoted(text, stretch.parts(), Speaker.unknown("nobody is named for it")));
      }
    }
    return found;
  }

  private static DraftQuotation quoted(Text text, List<Span> parts, Speaker speaker) {
    List<Integer> paragraphs =
        parts.stream()
            .map(part -> Math.min(text.tokenAt(part.start()), text.size() - 1))
            .map(token -> text.paragraphOf(token) + 1)
            .toList();
    return new DraftQuotation(parts, speaker, paragraphs);
  }

  /** Stretches of text, joined where they overlap, so that one look tells whether one is there. */
  private static final class Disjoint {
    private final TreeMap<Integer, Span> byStart = new TreeMap<>();

    void add(Span span) {
      Span whole = span;
      for (Map.Entry<Integer, Span> before = byStart.lowerEntry(whole.end());
          before != null && before.getValue().overlaps(whole);
          before = byStart.lowerEntry(whole.end())) {
        whole = whole.union(before.getValue());
        byStart.remove(before.getKey());
      }
      byStart.put(whole.start(), whole);
    }

    boolean overlap(Span span) {
      Map.Entry<Integer, Span> before = byStart.lowerEntry(span.end());
      return before != null && before.getValue().overlaps(span);
    }
  }
}
