package org.onrecord.archive.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;

/** Dates as GEDCOM 7 writes them. */
final class GedcomDates {
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  private GedcomDates() {}

  /** {@code 12 JUN 1966}. */
  static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /** A date as told: a day, a whole month, a whole year, else between two days. */
  static String told(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from.equals(to)) {
      return day(from);
    }
    boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    boolean sameYear = from.getYear() == to.getYear();
    if (wholeMonths && sameYear && from.getMonth() == to.getMonth()) {
      return MONTHS.get(from.getMonthValue() - 1) + " " + from.getYear();
    }
    if (wholeMonths && sameYear && from.getMonthValue() == 1 && to.getMonthValue() == 12) {
      return Integer.toString(from.getYear());
    }
    return "BET " + day(from) + " AND " + day(to);
  }

  /**
   * A date reckoned from ages: {@code CAL 1966} where it lies in one year, else between two days.
   */
  static String reckoned(DateRange range) {
    String told = told(range);
    if (!told.startsWith("BET ") || range.from().getYear() != range.to().getYear()) {
      return told;
    }
    return "CAL " + range.from().getYear();
  }

  static String word(Event.Type type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
