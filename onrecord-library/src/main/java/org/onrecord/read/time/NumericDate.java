package org.onrecord.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date in figures whose day and month may stand in either order: 08.12.21, 12/03/2019.
 *
 * @param dayFirst the day if the day comes first; null where the calendar has none
 * @param monthFirst the day if the month comes first; null where the calendar has none
 */
record NumericDate(@Nullable LocalDate dayFirst, @Nullable LocalDate monthFirst) {
  /** Which comes first. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
  }

  /** From the value of a {@link Kind#NUMERIC}. */
  static NumericDate of(int value) {
    int year = value % 10_000;
    int first = value / 1_000_000;
    int second = value / 10_000 % 100;
    return new NumericDate(
        Figures.iso(year, second, first).orElse(null),
        Figures.iso(year, first, second).orElse(null));
  }

  /** The order that the dates of a text show: the one that all with a value over 12 have. */
  static Order orderIn(Words words, int size) {
    Order order = Order.UNKNOWN;
    for (int token = 0; token < size; token++) {
      TimeWord word = words.at(token);
      if (word == null || !word.is(Kind.NUMERIC)) {
        continue;
      }
      NumericDate date = of(word.value(Kind.NUMERIC));
      if (date.dayFirst == null || date.monthFirst == null) {
        Order here = date.dayFirst == null ? Order.MONTH_FIRST : Order.DAY_FIRST;
        if (order != Order.UNKNOWN && order != here) {
          return Order.UNKNOWN;
        }
        order = here;
      }
    }
    return order;
  }

  /** True when both orders give a day, and not the same. */
  boolean isDouble() {
    return dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst);
  }

  /** The order that gives that weekday, if only one does. */
  Order orderBy(DayOfWeek weekday) {
    boolean day = dayFirst != null && dayFirst.getDayOfWeek() == weekday;
    boolean month = monthFirst != null && monthFirst.getDayOfWeek() == weekday;
    return day == month ? Order.UNKNOWN : day ? Order.DAY_FIRST : Order.MONTH_FIRST;
  }

  /** The order that gives a day not after {@code published}, if only one does. */
  Order orderBefore(@Nullable LocalDate published) {
    if (published == null || dayFirst == null || monthFirst == null) {
      return Order.UNKNOWN;
    }
    boolean day = !dayFirst.isAfter(published);
    boolean month = !monthFirst.isAfter(published);
    return day == month ? Order.UNKNOWN : day ? Order.DAY_FIRST : Order.MONTH_FIRST;
  }

  /** The day by that order, day first where it is not known; the possible one if only one is. */
  @Nullable LocalDate day(Order order) {
    if (dayFirst == null || monthFirst == null) {
      return dayFirst == null ? monthFirst : dayFirst;
    }
    return order == Order.MONTH_FIRST ? monthFirst : dayFirst;
  }
}
