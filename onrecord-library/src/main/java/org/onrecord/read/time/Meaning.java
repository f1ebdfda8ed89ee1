package org.onrecord.read.time;

import org.jspecify.annotations.Nullable;
import org.onrecord.reading.TimeExpression.Type;

/**
 * What an expression names.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param slot the calendar slot, where the value is one or lies in one
 * @param note what is to be said of the reading besides its rule, such as {@code ambiguous}
 */
record Meaning(Type type, String value, @Nullable Slot slot, @Nullable String note) {
  static @Nullable Meaning date(@Nullable Slot slot) {
    return slot == null || !slot.isWritable()
        ? null
        : new Meaning(Type.DATE, slot.value(), slot, null);
  }

  /** A day whose figures can be read in two ways: no more than its year is known. */
  static Meaning ambiguous(Slot slot) {
    String year = slot.value().substring(0, 4);
    return new Meaning(Type.DATE, year + "-XX-XX", null, AmbiguousDates.NOTE);
  }

  /** PRESENT_REF and its like. */
  static Meaning reference(String value) {
    return new Meaning(Type.DATE, value, null, null);
  }

  /** A time within a day: the day's value, then {@code clock}. */
  static @Nullable Meaning time(@Nullable Slot day, String clock) {
    return day == null || !day.isWritable()
        ? null
        : new Meaning(Type.TIME, day.value() + "T" + clock, day, null);
  }

  static Meaning duration(String period) {
    return new Meaning(Type.DURATION, period, null, null);
  }

  static Meaning set(String value) {
    return new Meaning(Type.SET, value, null, null);
  }
}
