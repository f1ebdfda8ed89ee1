package org.onrecord.archive.ledger;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.story.Span;

/** Collects the findings of a version whose words do not stand where they should. */
final class Mismatches {
  private final List<String> messages = new ArrayList<>();

  /** True when the pins match; else the finding is noted and must not be served. */
  boolean matches(String finding, Pins pins, String text) {
    if (pins.match(text)) {
      return true;
    }
    // Without the words: the story may be one that must not be shown.
    messages.add(
        finding + ": its words do not stand at " + Packed.spans(pins.spans()) + " of the text");
    return false;
  }

  boolean matches(String finding, Span span, String exact, String text) {
    return matches(finding, new Pins(List.of(span), List.of(exact)), text);
  }

  List<String> messages() {
    return messages;
  }
}
