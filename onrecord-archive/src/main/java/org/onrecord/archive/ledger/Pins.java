package org.onrecord.archive.ledger;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.story.Span;

/** Positions in a text together with the exact words that stood there when they were written. */
record Pins(List<Span> spans, List<String> exact) {

  /** The pins at {@code spans} of {@code text}. */
  static Pins of(List<Span> spans, String text) {
    List<String> exact = new ArrayList<>(spans.size());
    for (Span span : spans) {
      exact.add(span.of(text));
    }
    return new Pins(spans, exact);
  }

  /** Reads two columns. */
  static Pins of(String spans, String exact) {
    return new Pins(Packed.spans(spans), Packed.strings(exact));
  }

  /** True when the same words stand at the same places of {@code text}. */
  boolean match(String text) {
    if (spans.size() != exact.size()) {
      return false;
    }
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      String words = exact.get(i);
      if (span.length() != words.length()
          || !text.regionMatches(span.start(), words, 0, words.length())) {
        return false;
      }
    }
    return true;
  }
}
