package org.onrecord.read.event;

import java.time.LocalDate;
import java.time.Period;
import org.onrecord.reading.DateRange;

/**
 * So many years, months, weeks or days of age.
 *
 * @param number how many, or the fewest that the words allow
 * @param most the most that the words allow: 39 of "in her 30s"
 * @param unit {@code Y}, {@code M}, {@code W} or {@code D}
 */
record AgeAmount(int number, int most, char unit) {
  private static final int OLDEST = 122;

  AgeAmount(int number, char unit) {
    this(number, number, unit);
  }

  /** True for ages that people are and that are told in that unit. */
  boolean isHuman() {
    return switch (unit) {
      case 'Y' -> number >= 1 && number <= OLDEST;
      case 'M' -> number >= 1 && number <= 60;
      case 'W' -> number >= 1 && number <= 150;
      default -> number >= 1 && number <= 400;
    };
  }

  /** ISO 8601 period; the least and the most where the words leave it open: {@code P30Y/P39Y}. */
  String period() {
    String least = "P" + number + unit;
    return most == number ? least : least + "/P" + most + unit;
  }

  /**
   * The days on which somebody of this age at some time from {@code from} to {@code to} can have
   * been born. Those born on a 29 February may come of age on 28 February or 1 March: the widest.
   */
  DateRange born(LocalDate from, LocalDate to) {
    LocalDate latest = to.minus(period(number));
    while (!latest.plusDays(1).plus(period(number)).isAfter(to)) {
      latest = latest.plusDays(1);
    }
    return new DateRange(from.minus(period(most + 1)).plusDays(1), latest);
  }

  /**
   * The days of birth of somebody who came to this age on a day from {@code from} to {@code to}.
   */
  DateRange bornIfReached(LocalDate from, LocalDate to) {
    LocalDate latest = to.minus(period(number));
    while (!latest.plusDays(1).plus(period(number)).isAfter(to)) {
      latest = latest.plusDays(1);
    }
    return new DateRange(from.minus(period(most)), latest);
  }

  private Period period(int count) {
    return switch (unit) {
      case 'Y' -> Period.ofYears(count);
      case 'M' -> Period.ofMonths(count);
      case 'W' -> Period.ofWeeks(count);
      default -> Period.ofDays(count);
    };
  }
}
