package org.onrecord.read.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.onrecord.reading.DateRange;

/**
 * A slot of the calendar: a day, a week, a month, the summer of 2016.
 *
 * @param grain how wide
 * @param from its first day
 */
record Slot(Grain grain, LocalDate from) {
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  /** The slot of width {@code grain} that holds {@code day}. */
  static Slot of(Grain grain, LocalDate day) {
    return new Slot(grain, grain.begin(day));
  }

  static Slot day(LocalDate day) {
    return new Slot(Grain.DAY, day);
  }

  static Slot year(int year) {
    return new Slot(Grain.YEAR, LocalDate.of(year, 1, 1));
  }

  static Slot month(int year, int month) {
    return new Slot(Grain.MONTH, LocalDate.of(year, month, 1));
  }

  static Slot quarter(int year, int quarter) {
    return new Slot(Grain.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1));
  }

  static Slot half(int year, int half) {
    return new Slot(Grain.HALF, LocalDate.of(year, half * 6 - 5, 1));
  }

  /** Season 1 spring, 2 summer, 3 autumn, 4 winter; winter begins in December of its year. */
  static Slot season(int year, int season) {
    return new Slot(Grain.SEASON, LocalDate.of(year, season * 3, 1));
  }

  /** The slot of the same width {@code count} widths later. */
  Slot plus(long count) {
    return new Slot(grain, grain.add(from, count));
  }

  LocalDate to() {
    return grain == Grain.WEEKEND ? from.plusDays(1) : grain.add(from, 1).minusDays(1);
  }

  DateRange range() {
    return new DateRange(from, to());
  }

  /** False where the calendar of values, with its four-digit years, does not reach. */
  boolean isWritable() {
    return from.getYear() >= FIRST_YEAR && to().getYear() <= LAST_YEAR;
  }

  /** TIMEX3 value. */
  String value() {
    return switch (grain) {
      case DAY -> from.toString();
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> year() + (from.getMonthValue() < 10 ? "-0" : "-") + from.getMonthValue();
      case QUARTER -> year() + "-Q" + (from.getMonthValue() + 2) / 3;
      case HALF -> year() + "-H" + (from.getMonthValue() > 6 ? 2 : 1);
      case SEASON -> year() + "-" + seasonCode();
      case YEAR -> year();
      case DECADE -> year().substring(0, 3);
      case CENTURY -> year().substring(0, 2);
      case MILLENNIUM -> year().substring(0, 1);
    };
  }

  private String year() {
    return four(from.getYear());
  }

  private static String four(int year) {
    String figures = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - figures.length())) + figures;
  }

  private String week() {
    int week = from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return four(from.get(IsoFields.WEEK_BASED_YEAR)) + (week < 10 ? "-W0" : "-W") + week;
  }

  private String seasonCode() {
    return switch (from.getMonthValue()) {
      case 3 -> "SP";
      case 6 -> "SU";
      case 9 -> "FA";
      default -> "WI";
    };
  }
}
