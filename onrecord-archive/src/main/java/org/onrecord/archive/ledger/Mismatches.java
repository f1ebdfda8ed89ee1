package org.onrecord.archive.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.onrecord.story.Span;

/** Collects the findings of a version whose words do not stand where they should. */
final class Mismatches {
  private final List<String> messages = new ArrayList<>();

  /** True when the pins match; else the finding is noted and must not be served. */
  boolean matches(Supplier<String> finding, Pins pins, String text) {
    return pins.match(text) || missing(finding.get(), pins.spans());
  }

  private boolean missing(String finding, List<Span> spans) {
    // Without the words: the story may be one that must not be shown.
    messages.add(finding + ": its words do not stand at " + Packed.spans(spans) + " of the text");
    return false;
  }

  boolean matches(String finding, Span span, String exact, String text) {
    boolean stands =
        span.length() == exact.length()
            && text.regionMatches(span.start(), exact, 0, span.length());
    return stands || missing(finding, List.of(span));
  }

  List<String> messages() {
    return messages;
  }
}
