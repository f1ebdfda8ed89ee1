package org.onrecord.archive.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;

/** The calendar days that a date of any width stands for. */
final class Dates {
  private Dates() {}

  /** The days on which an event can have happened. */
  static Optional<DateRange> days(Event event) {
    return event.range().or(() -> event.date().flatMap(Dates::days));
  }

  /** Those of {@code 2021-12-08}, {@code 2021-12} or {@code 2021}; none for anything else. */
  static Optional<DateRange> days(String date) {
    try {
      return switch (date.length()) {
        case 10 -> Optional.of(day(LocalDate.parse(date)));
        case 7 -> Optional.of(month(YearMonth.parse(date)));
        case 4 -> Optional.of(year(Integer.parseInt(date)));
        default -> Optional.empty();
      };
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  static DateRange day(LocalDate day) {
    return new DateRange(day, day);
  }

  /** How many days lie between the two; 0 where they have a day in common. */
  static long apart(DateRange one, DateRange other) {
    LocalDate end = one.to().isBefore(other.to()) ? one.to() : other.to();
    LocalDate begin = one.from().isAfter(other.from()) ? one.from() : other.from();
    return Math.max(0, ChronoUnit.DAYS.between(end, begin));
  }

  private static DateRange month(YearMonth month) {
    return new DateRange(month.atDay(1), month.atEndOfMonth());
  }

  private static DateRange year(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
