package org.onrecord.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Works out on which day a year's holiday falls. */
final class Holidays {
  private Holidays() {}

  /**
   * The day in {@code year} of a holiday told as {@code 12-24}, {@code 09-1#1} (first Monday of
   * September), {@code easter+1} or {@code thanksgiving+1}.
   */
  static LocalDate day(String when, int year) {
    if (when.startsWith("easter")) {
      return easter(year).plusDays(Integer.parseInt(when.substring("easter".length())));
    }
    if (when.startsWith("thanksgiving")) {
      return day("11-4#4", year)
          .plusDays(Integer.parseInt(when.substring("thanksgiving".length())));
    }
    int month = Integer.parseInt(when.substring(0, 2));
    int hash = when.indexOf('#');
    if (hash < 0) {
      return LocalDate.of(year, month, Integer.parseInt(when.substring(3)));
    }
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(when.substring(3, hash)));
    int nth = Integer.parseInt(when.substring(hash + 1));
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
  }

  /** Easter Sunday of the Gregorian calendar, after the anonymous computus in Meeus. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
