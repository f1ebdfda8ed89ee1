package org.onrecord.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;

/**
 * Reckons days told by their place in a month: "the first Friday of next month", "the 20th of this
 * month", "Friday the 29th", "the 21st", "two Sundays ago".
 */
final class PlacedDays {
  /** How many months away a day such as "Friday the 13th" is looked for. */
  private static final int MONTHS = 12;

  private final Discourse discourse;
  private final DayReckoner days;

  PlacedDays(Discourse discourse, DayReckoner days) {
    this.discourse = discourse;
    this.days = days;
  }

  /** The day; null where the calendar has none. */
  @Nullable LocalDate day(Found found) {
    Match match = found.match();
    LocalDate published = discourse.published();
    if (found.rule().name().equals("day.nth-weekday")) {
      return nthWeekday(found, published);
    }
    if (published == null) {
      return null;
    }
    return switch (found.rule().name()) {
      case "day.of-month" -> numbered(monthOf(found, published), match.value(Kind.DAYNUM));
      case "day.weekday-number" -> weekdayNumber(found, published);
      case "day.weekdays-ago" -> weekdays(match, published, -1);
      case "day.weekdays-from-now" -> weekdays(match, published, 1);
      case "number.alone" -> numberAlone(found, published);
      default -> null;
    };
  }

  private static @Nullable LocalDate numbered(@Nullable LocalDate month, int number) {
    return month == null
        ? null
        : Figures.iso(month.getYear(), month.getMonthValue(), number).orElse(null);
  }

  /** The first day of "next month" and its like; null where the unit is no month. */
  private @Nullable LocalDate monthOf(Found found, LocalDate published) {
    Match match = found.match();
    if (match.value(Kind.UNIT) < 0 || Unit.of(match.value(Kind.UNIT)) != Unit.MONTH) {
      return null;
    }
    int unit = match.token(Kind.UNIT);
    TimeWord before = discourse.words().at(unit - 1);
    LocalDate month = published.withDayOfMonth(1);
    if (before == null) {
      return null;
    }
    if (before.is(Kind.LAST) || before.is(Kind.PREVIOUS)) {
      return month.minusMonths(1);
    }
    if (before.is(Kind.NEXT)) {
      return month.plusMonths(1);
    }
    Slot recent = discourse.text().is(unit - 1, "the") ? discourse.recent(found.first()) : null;
    return recent != null && recent.grain().compareTo(Grain.MONTH) <= 0
        ? recent.from().withDayOfMonth(1)
        : month;
  }

  private @Nullable LocalDate nthWeekday(Found found, @Nullable LocalDate published) {
    Match match = found.match();
    if (match.has(Kind.YEAR)) {
      return nth(match, LocalDate.of(match.value(Kind.YEAR), month(match), 1));
    }
    if (match.has(Kind.OFYEAR)) {
      int year = days.year(match);
      return year < 1 ? null : nth(match, LocalDate.of(year, month(match), 1));
    }
    if (published == null) {
      return null;
    }
    if (!match.has(Kind.MONTH)) {
      LocalDate month = monthOf(found, published);
      return month == null ? null : nth(match, month);
    }
    Tense tense = Tense.around(discourse.text(), found.first(), found.end());
    LocalDate here = LocalDate.of(published.getYear(), month(match), 1);
    return DayReckoner.nearest(
        nth(match, here.minusYears(1)),
        nth(match, here),
        nth(match, here.plusYears(1)),
        published,
        tense);
  }

  private static int month(Match match) {
    return Math.max(1, match.value(Kind.MONTH, Kind.SHORTMONTH));
  }

  private static @Nullable LocalDate nth(Match match, LocalDate month) {
    DayOfWeek weekday = weekday(match);
    int ordinal = match.value(Kind.ORDINAL);
    if (ordinal < 0) {
      return month.with(TemporalAdjusters.lastInMonth(weekday));
    }
    LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(Math.min(ordinal, 9), weekday));
    return day.getMonthValue() == month.getMonthValue() ? day : null;
  }

  private static DayOfWeek weekday(Match match) {
    int value = match.has(Kind.WEEKDAYS) ? match.value(Kind.WEEKDAYS) : 0;
    int day = value > 0 ? value : match.value(Kind.WEEKDAY, Kind.SHORTDAY);
    return DayOfWeek.of(Math.max(1, day));
  }

  private static @Nullable LocalDate weekdays(Match match, LocalDate published, int sign) {
    Quantity quantity = match.quantity(0);
    if (!quantity.isWhole() || quantity.whole() < 1 || quantity.whole() > 500) {
      return null;
    }
    DayOfWeek weekday = weekday(match);
    LocalDate first =
        published.with(
            sign < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
    return first.plusWeeks(sign * (quantity.whole() - 1L));
  }

  /** "Friday the 13th": the nearest month in which it is a Friday, on the side of the tense. */
  private @Nullable LocalDate weekdayNumber(Found found, LocalDate published) {
    Tense tense = Tense.around(discourse.text(), found.first(), found.end());
    int step = tense == Tense.PAST ? -1 : 1;
    for (int i = 0; i < MONTHS; i++) {
      LocalDate day =
          numbered(published.plusMonths((long) step * i), found.match().value(Kind.DAYNUM));
      boolean side = day != null && (step < 0 ? !day.isAfter(published) : !day.isBefore(published));
      if (day != null && side && day.getDayOfWeek() == weekday(found.match())) {
        return day;
      }
    }
    return null;
  }

  /** "on the 21st": of this month, or of the one before or after, by the tense. */
  private @Nullable LocalDate numberAlone(Found found, LocalDate published) {
    Text text = discourse.text();
    Tense tense = Tense.around(text, found.first(), found.end());
    int number = found.match().value(Kind.DAYNUM);
    LocalDate here = numbered(published, number);
    if (tense == Tense.PAST) {
      return here != null && !here.isAfter(published)
          ? here
          : numbered(published.minusMonths(1), number);
    }
    return here != null && !here.isBefore(published)
        ? here
        : numbered(published.plusMonths(1), number);
  }
}
