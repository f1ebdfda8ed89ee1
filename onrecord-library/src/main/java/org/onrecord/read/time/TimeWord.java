package org.onrecord.read.time;

/** What one token can be in a time expression: kinds with their values. */
final class TimeWord {
  private final long kinds;
  private final Kind[] names;
  private final int[] values;

  private TimeWord(long kinds, Kind[] names, int[] values) {
    this.kinds = kinds;
    this.names = names;
    this.values = values;
  }

  /** A word of one kind. */
  static TimeWord of(Kind kind, int value) {
    return new TimeWord(kind.bit(), new Kind[] {kind}, new int[] {value});
  }

  /** The same word, which is also of that kind. */
  TimeWord and(Kind kind, int value) {
    Kind[] moreNames = java.util.Arrays.copyOf(names, names.length + 1);
    int[] moreValues = java.util.Arrays.copyOf(values, values.length + 1);
    moreNames[names.length] = kind;
    moreValues[values.length] = value;
    return new TimeWord(kinds | kind.bit(), moreNames, moreValues);
  }

  boolean is(Kind kind) {
    return (kinds & kind.bit()) != 0;
  }

  /** True when the word is of one of the kinds whose bits are set. */
  boolean isAny(long mask) {
    return (kinds & mask) != 0;
  }

  /** The value for a kind the word has, else -1. */
  int value(Kind kind) {
    for (int i = 0; i < names.length; i++) {
      if (names[i] == kind) {
        return values[i];
      }
    }
    return -1;
  }
}
