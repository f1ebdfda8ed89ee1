package org.onrecord.archive.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;

/** The days that a date can mean. */
final class Dates {
  private Dates() {}

  /** The days of a day, month or year in ISO form; empty for anything else, such as a season. */
  static Optional<DateRange> days(String date) {
    try {
      if (date.matches("\\d{4}-\\d\\d-\\d\\d")) {
        LocalDate day = LocalDate.parse(date);
        return Optional.of(new DateRange(day, day));
      }
      if (date.matches("\\d{4}-\\d\\d")) {
        YearMonth month = YearMonth.parse(date);
        return Optional.of(new DateRange(month.atDay(1), month.atEndOfMonth()));
      }
      if (date.matches("\\d{4}")) {
        int year = Integer.parseInt(date);
        return Optional.of(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** The days on which an event can have happened. */
  static Optional<DateRange> days(Event event) {
    return event.range().isPresent() ? event.range() : event.date().flatMap(Dates::days);
  }
}
