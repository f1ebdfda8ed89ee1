package org.onrecord.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reckons the day that an expression names: the rules {@code day.*}. */
final class DayReckoner {
  /** How many tokens after a time of the clock its day may be told. */
  private static final int AHEAD = 6;

  private final Grammar grammar;
  private final Discourse discourse;
  private final PlacedDays placed;

  DayReckoner(Grammar grammar, Discourse discourse) {
    this.grammar = grammar;
    this.discourse = discourse;
    this.placed = new PlacedDays(discourse, this);
  }

  /** The day; null where the calendar has none or the day of publication would be needed. */
  @Nullable Slot day(Found found) {
    LocalDate day = reckon(found);
    return day == null ? null : Slot.day(day);
  }

  /** "the 21st" alone. */
  @Nullable Slot numbered(Found found) {
    LocalDate day = placed.day(found);
    return day == null ? null : Slot.day(day);
  }

  /** The day told with "on" among the few tokens from {@code token} on in the sentence, or null. */
  @Nullable Slot dayAfter(int token) {
    org.onrecord.language.Text text = discourse.text();
    for (int i = token; i < Math.min(token + AHEAD, text.size() - 1); i++) {
      boolean same = text.sentenceOf(i + 1) == text.sentenceOf(Math.max(0, token - 1));
      if (!same || text.tag(i).isVerb()) {
        return null;
      }
      if (text.is(i, "on")) {
        Found day = grammar.day(discourse.words(), i + 1);
        return day == null ? null : day(day);
      }
    }
    return null;
  }

  private @Nullable LocalDate reckon(Found found) {
    Match match = found.match();
    return switch (found.rule().name()) {
      case "day.iso" -> LocalDate.ofEpochDay(match.value(Kind.ISO));
      case "day.numeric" -> numeric(found);
      case "day.month-day-year" -> inYear(match, match.value(Kind.YEAR));
      case "day.month-day-of-year" -> inYear(match, year(match));
      case "day.month-ordinal-year" -> inYear(match, match.value(Kind.YEAR));
      case "day.month-day", "day.month-ordinal" -> monthDay(found);
      case "day.holiday-year" -> holiday(match, match.value(Kind.YEAR));
      case "day.holiday-of-year" -> holiday(match, year(match));
      case "day.nth-weekday", "day.of-month", "day.weekday-number" -> placed.day(found);
      case "day.weekdays-ago", "day.weekdays-from-now" -> placed.day(found);
      default -> discourse.published() == null ? anaphoric(found) : relative(found);
    };
  }

  private @Nullable LocalDate relative(Found found) {
    LocalDate published = java.util.Objects.requireNonNull(discourse.published());
    Match match = found.match();
    DayOfWeek weekday = weekday(match);
    return switch (found.rule().name()) {
      case "day.deictic" -> published.plusDays(match.value(Kind.DEICTIC));
      case "day.before-yesterday" -> published.minusDays(2);
      case "day.after-tomorrow" -> published.plusDays(2);
      case "day.weekday" -> bareWeekday(found, published, weekday);
      case "day.last-weekday" -> published.with(TemporalAdjusters.previous(weekday));
      case "day.next-weekday" -> nextWeekday(found, published, weekday);
      case "day.this-weekday" -> thisWeekday(found, published, weekday);
      case "day.weekday-of-last-week" -> inWeek(published.minusWeeks(1), weekday);
      case "day.weekday-of-this-week" -> inWeek(published, weekday);
      case "day.weekday-of-next-week" -> inWeek(published.plusWeeks(1), weekday);
      case "day.holiday" -> nearestHoliday(found, published);
      case "day.last-month-day" -> lastMonthDay(match, published);
      case "day.last-holiday" -> lastHoliday(match, published);
      default -> anaphoric(found);
    };
  }

  /** Days told from the day named last, else from the day of publication. */
  private @Nullable LocalDate anaphoric(Found found) {
    LocalDate anchor = discourse.lastDay();
    if (anchor == null) {
      return null;
    }
    return switch (found.rule().name()) {
      case "day.day-after" -> anchor.plusDays(1);
      case "day.day-before" -> anchor.minusDays(1);
      case "day.same-day" -> anchor;
      case "day.weekday-of-following-week" -> inWeek(anchor.plusWeeks(1), weekday(found.match()));
      case "day.following-weekday" -> anchor.with(TemporalAdjusters.next(weekday(found.match())));
      case "day.previous-weekday" ->
          anchor.with(TemporalAdjusters.previous(weekday(found.match())));
      default -> null;
    };
  }

  private static DayOfWeek weekday(Match match) {
    int value = match.value(Kind.WEEKDAY, Kind.SHORTDAY);
    return DayOfWeek.of(value < 1 ? 1 : value);
  }

  private static LocalDate inWeek(LocalDate day, DayOfWeek weekday) {
    return Grain.WEEK.begin(day).with(TemporalAdjusters.nextOrSame(weekday));
  }

  /** "on Monday": the last one, this very day too; the next one in a clause about the future. */
  private LocalDate bareWeekday(Found found, LocalDate published, DayOfWeek weekday) {
    Tense tense = Tense.around(discourse.text(), found.first(), found.end());
    return tense == Tense.FUTURE
        ? published.with(TemporalAdjusters.nextOrSame(weekday))
        : published.with(TemporalAdjusters.previousOrSame(weekday));
  }

  /** "this coming Friday" may be tomorrow; "next Friday", told on a Thursday, is not. */
  private LocalDate nextWeekday(Found found, LocalDate published, DayOfWeek weekday) {
    boolean next = discourse.text().is(found.match().token(Kind.NEXT), "next");
    return next
        ? inWeek(published.plusWeeks(1), weekday)
        : published.with(TemporalAdjusters.next(weekday));
  }

  private LocalDate thisWeekday(Found found, LocalDate published, DayOfWeek weekday) {
    Tense tense = Tense.around(discourse.text(), found.first(), found.end());
    return tense == Tense.PAST
        ? published.with(TemporalAdjusters.previousOrSame(weekday))
        : published.with(TemporalAdjusters.nextOrSame(weekday));
  }

  /** The year of "last year" and its like; 0 where it cannot be told. */
  int year(Match match) {
    Found ofYear = match.inner(Kind.OFYEAR);
    LocalDate published = discourse.published();
    if (ofYear == null) {
      return 0;
    }
    String word = discourse.text().lower(ofYear.end() - 2).toLowerCase(Locale.ROOT);
    Slot last = discourse.last();
    return switch (word) {
      case "last" -> published == null ? 0 : published.getYear() - 1;
      case "this" -> published == null ? 0 : published.getYear();
      case "next" -> published == null ? 0 : published.getYear() + 1;
      case "following" -> last == null ? 0 : last.from().getYear() + 1;
      case "previous" -> last == null ? 0 : last.from().getYear() - 1;
      default -> last == null ? 0 : last.from().getYear();
    };
  }

  private static @Nullable LocalDate inYear(Match match, int year) {
    int month = match.value(Kind.MONTH, Kind.SHORTMONTH);
    return Figures.iso(year, month, match.value(Kind.DAYNUM, Kind.ORDINAL)).orElse(null);
  }

  private @Nullable LocalDate monthDay(Found found) {
    LocalDate published = discourse.published();
    Tense tense = Tense.around(discourse.text(), found.first(), found.end());
    int told = discourse.yearToldBefore(found.first());
    if (told != 0 && (published == null || tense != Tense.FUTURE)) {
      return inYear(found.match(), told);
    }
    if (published == null) {
      return null;
    }
    LocalDate here = inYear(found.match(), published.getYear());
    return nearest(
        inYear(found.match(), published.getYear() - 1),
        here,
        inYear(found.match(), published.getYear() + 1),
        published,
        tense);
  }

  /** The one of three years' days that the tense means. */
  static @Nullable LocalDate nearest(
      @Nullable LocalDate before,
      @Nullable LocalDate here,
      @Nullable LocalDate after,
      LocalDate published,
      Tense tense) {
    boolean passed = here != null && !here.isAfter(published);
    LocalDate last = passed ? here : before;
    LocalDate next = passed ? after : here;
    if (here != null && here.equals(published) || next == null) {
      return last;
    }
    if (tense == Tense.FUTURE || last == null) {
      return tense == Tense.PAST ? last : next;
    }
    long behind = ChronoUnit.DAYS.between(last, published);
    long ahead = ChronoUnit.DAYS.between(published, next);
    // The past tense is no proof: a day just ahead is meant rather than one almost a year ago.
    boolean near = tense == Tense.PAST ? ahead <= 60 && behind > 290 : ahead < behind;
    return near ? next : last;
  }

  private static @Nullable LocalDate holiday(Match match, int year) {
    Found holiday = match.inner(Kind.HOLIDAY);
    return holiday == null || year < 1 || year > 9998
        ? null
        : Holidays.day(holiday.rule().name(), year);
  }

  private @Nullable LocalDate nearestHoliday(Found found, LocalDate published) {
    int told = discourse.yearToldBefore(found.first());
    Match match = found.match();
    int year = published.getYear();
    if (told != 0 && told < year) {
      return holiday(match, told);
    }
    Tense tense = Tense.around(discourse.text(), found.first(), found.end());
    return nearest(
        holiday(match, year - 1), holiday(match, year), holiday(match, year + 1), published, tense);
  }

  private static @Nullable LocalDate lastMonthDay(Match match, LocalDate published) {
    LocalDate here = inYear(match, published.getYear());
    return here != null && here.isBefore(published) ? here : inYear(match, published.getYear() - 1);
  }

  private static @Nullable LocalDate lastHoliday(Match match, LocalDate published) {
    LocalDate here = holiday(match, published.getYear());
    return here != null && here.isBefore(published)
        ? here
        : holiday(match, published.getYear() - 1);
  }

  /** Day first or month first by the figures, the weekday beside them and the story's others. */
  private @Nullable LocalDate numeric(Found found) {
    NumericDate date = NumericDate.of(found.match().value(Kind.NUMERIC));
    return date.day(order(found, date));
  }

  private NumericDate.Order order(Found found, NumericDate date) {
    if (found.match().has(Kind.WEEKDAY) || found.match().has(Kind.SHORTDAY)) {
      NumericDate.Order order = date.orderBy(weekday(found.match()));
      if (order != NumericDate.Order.UNKNOWN) {
        return order;
      }
    }
    LocalDate named = discourse.dayInSentence(found.first());
    if (named != null) {
      NumericDate.Order order = date.orderBy(named.getDayOfWeek());
      if (order != NumericDate.Order.UNKNOWN) {
        return order;
      }
    }
    NumericDate.Order habit = discourse.numericOrder();
    return habit == NumericDate.Order.UNKNOWN ? date.orderBefore(discourse.published()) : habit;
  }

  /** True when the figures at that place can be read in two ways and nothing tells which. */
  boolean isAmbiguous(Found found) {
    if (!found.match().has(Kind.NUMERIC)) {
      return false;
    }
    NumericDate date = NumericDate.of(found.match().value(Kind.NUMERIC));
    return date.isDouble() && order(found, date) == NumericDate.Order.UNKNOWN;
  }
}
