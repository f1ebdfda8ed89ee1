package org.onrecord.read.quotation;

import org.onrecord.reading.Quotation.Kind;

/**
 * What a cue introduces, in its line.
 *
 * @param from first item
 * @param to item after the last
 * @param kind how much of it stands in marks
 * @param rule the rule that found it
 */
record Content(int from, int to, Kind kind, String rule) {
  /** The kind that the items have. */
  static Kind kindOf(Line line, int from, int to) {
    boolean quoted = false;
    boolean words = false;
    for (int i = from; i < to; i++) {
      if (line.isQuote(i)) {
        quoted = true;
      } else if (!line.isPunctuation(i) && !line.isAny(i, "and", "but", "or", "then")) {
        words = true;
      }
    }
    return quoted ? (words ? Kind.MIXED : Kind.DIRECT) : Kind.INDIRECT;
  }

  /** The index of the first stretch between the items, or -1. */
  static int quoteIn(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.isQuote(i)) {
        return i;
      }
    }
    return -1;
  }
}
