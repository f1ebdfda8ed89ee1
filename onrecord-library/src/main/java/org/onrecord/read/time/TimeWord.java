package org.onrecord.read.time;

import java.util.Arrays;

/** What one token can be in a time expression: kinds with their values. */
final class TimeWord {
  private static final Kind[] NO_KINDS = new Kind[0];
  private static final int[] NO_VALUES = new int[0];

  private final long kinds;
  private final Kind[] names;
  private final int[] values;
  private final int literal;

  private TimeWord(long kinds, Kind[] names, int[] values, int literal) {
    this.kinds = kinds;
    this.names = names;
    this.values = values;
    this.literal = literal;
  }

  /** A word of one kind. */
  static TimeWord of(Kind kind, int value) {
    return new TimeWord(kind.bit(), new Kind[] {kind}, new int[] {value}, 0);
  }

  /** A word that patterns name outright, by its number, and nothing else. */
  static TimeWord literal(int number) {
    return new TimeWord(0, NO_KINDS, NO_VALUES, number);
  }

  /** The same word, which is also of that kind. */
  TimeWord and(Kind kind, int value) {
    Kind[] moreNames = Arrays.copyOf(names, names.length + 1);
    int[] moreValues = Arrays.copyOf(values, values.length + 1);
    moreNames[names.length] = kind;
    moreValues[values.length] = value;
    return new TimeWord(kinds | kind.bit(), moreNames, moreValues, literal);
  }

  /** The same word, which patterns also name outright. */
  TimeWord named(int number) {
    return new TimeWord(kinds, names, values, number);
  }

  /** The number of the word where patterns name it outright, else 0. */
  int literal() {
    return literal;
  }

  boolean is(Kind kind) {
    return (kinds & kind.bit()) != 0;
  }

  /** True when the word is of one of the kinds whose bits are set. */
  boolean isAny(long mask) {
    return (kinds & mask) != 0;
  }

  /** Number of kinds. */
  int size() {
    return names.length;
  }

  Kind kind(int i) {
    return names[i];
  }

  int value(int i) {
    return values[i];
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
