package org.onrecord.archive.ledger;

import java.util.List;
import org.onrecord.story.Span;

/**
 * Positions in a text together with a 64-bit digest of the exact words that stood there when they
 * were written.
 */
record Pins(List<Span> spans, long digest) {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** The pins at {@code spans} of {@code text}. */
  static Pins of(List<Span> spans, String text) {
    return new Pins(spans, digest(spans, text));
  }

  /** True when the same words stand at the same places of {@code text}. */
  boolean match(String text) {
    for (Span span : spans) {
      if (span.end() > text.length()) {
        return false;
      }
    }
    return digest(spans, text) == digest;
  }

  /** The words at the pins, one string a span. */
  List<String> exact(String text) {
    return spans.stream().map(span -> span.of(text)).toList();
  }

  /** FNV-1a, 64 bits, over positions and UTF-16 units. */
  private static long digest(List<Span> spans, String text) {
    long digest = BASIS;
    for (Span span : spans) {
      digest = (digest ^ span.start()) * PRIME;
      for (int i = span.start(); i < span.end(); i++) {
        digest = (digest ^ text.charAt(i)) * PRIME;
      }
      digest = (digest ^ span.end()) * PRIME;
    }
    return digest;
  }
}
