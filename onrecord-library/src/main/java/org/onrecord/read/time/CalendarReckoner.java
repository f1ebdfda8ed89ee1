package org.onrecord.read.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reckons months, quarters, seasons, years and other slots wider than a day. */
final class CalendarReckoner {
  /** More units than this ahead are not counted to a date. */
  private static final int NEAR = 20;

  private final Discourse discourse;
  private final DayReckoner days;
  private final NamedQuarters quarters;

  CalendarReckoner(Discourse discourse, DayReckoner days) {
    this.discourse = discourse;
    this.days = days;
    this.quarters = new NamedQuarters(discourse);
  }

  /** The slot; null where the expression cannot be reckoned. */
  @Nullable Slot slot(Found found) {
    Match match = found.match();
    return switch (found.rule().name()) {
      case "month.year" -> month(match, match.value(Kind.YEAR));
      case "month.of-year" -> month(match, days.year(match));
      case "month.following" -> followingMonth(found);
      case "quarter.year", "quarter.of-year" -> quarter(match, yearOf(match));
      case "quarter.year-ago" -> yearAgo(found);
      case "quarter.named" -> quarters.last(found.first());
      case "quarter.named-year" -> quarters.inYear(found.first(), match.value(Kind.YEAR));
      case "quarter.code" -> Slot.quarter(match.value(Kind.YEAR), match.value(Kind.QCODE));
      case "half.year", "half.of-year" -> half(match, yearOf(match));
      case "season.year", "season.of-year" -> season(match, yearOf(match));
      case "year.alone" -> Slot.year(match.value(Kind.YEAR));
      case "year.spoken" -> spoken(found);
      case "decade.alone" -> decade(match);
      case "century.alone" -> century(match);
      case "unit.that" -> that(found, match);
      case "unit.previous" -> fromNamed(found, -1);
      case "unit.following" -> fromNamed(found, 1);
      case "unit.earlier" -> earlier(found);
      case "unit.later" -> later(found, match.quantity(0));
      default -> discourse.published() == null ? null : relative(found);
    };
  }

  private @Nullable Slot relative(Found found) {
    LocalDate published = java.util.Objects.requireNonNull(discourse.published());
    Match match = found.match();
    return switch (found.rule().name()) {
      case "month.alone" -> nearestMonth(found, published);
      case "month.last" -> lastMonth(match, published);
      case "month.this" -> month(match, published.getYear());
      case "month.next" -> nextMonth(match, published);
      case "quarter.alone" -> quarterAlone(found, published);
      case "half.alone" -> half(match, published.getYear());
      case "season.last" -> seasonFrom(match, published, -1);
      case "season.this" -> season(match, published.getYear());
      case "season.next" -> seasonFrom(match, published, 1);
      case "season.alone" -> seasonAlone(found, published);
      case "unit.this" -> Slot.of(grain(match), published);
      case "unit.last" -> lastUnit(match, published);
      case "unit.next" -> Slot.of(grain(match), published).plus(1);
      case "unit.the-weekend" -> weekend(found, published);
      case "unit.ago" -> ago(found, published);
      case "unit.from-now" -> counted(published, match, 1);
      case "unit.in" -> in(found, published);
      case "unit.two-counts-ago" -> twoCountsAgo(match, published);
      case "unit.from-day" -> fromDay(found);
      case "number.alone" -> days.numbered(found);
      case "year.end" -> yearEnd(found, published);
      default -> null;
    };
  }

  private int yearOf(Match match) {
    return match.has(Kind.YEAR) ? match.value(Kind.YEAR) : days.year(match);
  }

  private static Grain grain(Match match) {
    return unit(match).grain();
  }

  private static Unit unit(Match match) {
    return Unit.of(Math.max(0, match.value(Kind.UNIT, Kind.UNITS)));
  }

  private static @Nullable Slot month(Match match, int year) {
    return year < 1 ? null : Slot.month(year, match.value(Kind.MONTH, Kind.SHORTMONTH));
  }

  private static @Nullable Slot quarter(Match match, int year) {
    int quarter = match.value(Kind.ORDINAL, Kind.QUARTERLY);
    return year < 1 || quarter < 1 || quarter > 4 ? null : Slot.quarter(year, quarter);
  }

  private static @Nullable Slot half(Match match, int year) {
    int half = match.value(Kind.ORDINAL);
    return year < 1 || half < 1 || half > 2 ? null : Slot.half(year, half);
  }

  private static @Nullable Slot season(Match match, int year) {
    return year < 1 ? null : Slot.season(year, match.value(Kind.SEASON));
  }

  private @Nullable Slot decade(Match match) {
    int value = match.value(Kind.DECADE);
    if (value >= 1000) {
      return new Slot(Grain.DECADE, LocalDate.of(value, 1, 1));
    }
    LocalDate published = discourse.published();
    int latest = published == null ? 2020 : published.getYear();
    int year = latest / 100 * 100 + value;
    return new Slot(Grain.DECADE, LocalDate.of(year > latest ? year - 100 : year, 1, 1));
  }

  private static @Nullable Slot century(Match match) {
    int number = match.value(Kind.ORDINAL);
    return number < 2 || number > 30
        ? null
        : new Slot(Grain.CENTURY, LocalDate.of((number - 1) * 100, 1, 1));
  }

  private @Nullable Slot nearestMonth(Found found, LocalDate published) {
    Tense tense = Tense.around(discourse.text(), found.first(), found.end());
    int told = tense == Tense.FUTURE ? 0 : discourse.yearToldBefore(found.first());
    if (told != 0) {
      return month(found.match(), told);
    }
    int month = found.match().value(Kind.MONTH, Kind.SHORTMONTH);
    int here = published.getMonthValue();
    if (month == here) {
      return Slot.month(published.getYear(), month);
    }
    int ahead = (month - here + 12) % 12;
    boolean deadline = tense != Tense.PAST || isDeadline(found.first());
    boolean next = tense == Tense.FUTURE || deadline && ahead < 6;
    int year = published.getYear();
    if (next) {
      return Slot.month(month < here ? year + 1 : year, month);
    }
    return Slot.month(month > here ? year - 1 : year, month);
  }

  /** "by February", "through January": what lies ahead, whatever the tense. */
  private boolean isDeadline(int token) {
    return discourse.text().is(token - 1, "by")
        || discourse.text().is(token - 1, "through")
        || discourse.text().is(token - 1, "effective");
  }

  private static Slot lastMonth(Match match, LocalDate published) {
    int month = match.value(Kind.MONTH);
    boolean passed = month < published.getMonthValue();
    return Slot.month(published.getYear() - (passed ? 0 : 1), month);
  }

  private static Slot nextMonth(Match match, LocalDate published) {
    int month = match.value(Kind.MONTH);
    boolean ahead = month > published.getMonthValue();
    return Slot.month(published.getYear() + (ahead ? 0 : 1), month);
  }

  /** "in July 2012 and the following February": the first behind the time named last. */
  private @Nullable Slot followingMonth(Found found) {
    Slot named = discourse.recent(found.first());
    if (named == null) {
      return null;
    }
    int month = found.match().value(Kind.MONTH);
    boolean same = month > named.to().getMonthValue();
    return Slot.month(named.to().getYear() + (same ? 0 : 1), month);
  }

  private @Nullable Slot quarterAlone(Found found, LocalDate published) {
    Slot here = quarter(found.match(), published.getYear());
    Tense tense = Tense.around(discourse.text(), found.first(), found.end());
    boolean ahead = here != null && here.from().isAfter(published) && tense == Tense.PAST;
    return ahead ? quarter(found.match(), published.getYear() - 1) : here;
  }

  private static @Nullable Slot seasonFrom(Match match, LocalDate published, int step) {
    Slot here = Slot.season(published.getYear(), match.value(Kind.SEASON));
    boolean done = here.to().isBefore(published);
    boolean begun = !here.from().isAfter(published);
    if (step < 0) {
      return done ? here : Slot.season(published.getYear() - 1, match.value(Kind.SEASON));
    }
    return begun ? Slot.season(published.getYear() + 1, match.value(Kind.SEASON)) : here;
  }

  private @Nullable Slot seasonAlone(Found found, LocalDate published) {
    int told = discourse.yearToldBefore(found.first());
    if (told != 0) {
      return season(found.match(), told);
    }
    Slot here = Slot.season(published.getYear(), found.match().value(Kind.SEASON));
    Tense tense = Tense.around(discourse.text(), found.first(), found.end());
    if (tense == Tense.FUTURE) {
      return here.to().isBefore(published)
          ? Slot.season(here.from().getYear() + 1, found.match().value(Kind.SEASON))
          : here;
    }
    return here.from().isAfter(published) && tense == Tense.PAST
        ? Slot.season(here.from().getYear() - 1, found.match().value(Kind.SEASON))
        : here;
  }

  private static Slot lastUnit(Match match, LocalDate published) {
    Slot here = Slot.of(grain(match), published);
    if (here.grain() == Grain.WEEKEND && here.to().isBefore(published)) {
      return here;
    }
    return here.plus(-1);
  }

  private Slot weekend(Found found, LocalDate published) {
    Slot here = Slot.of(Grain.WEEKEND, published);
    Tense tense = Tense.around(discourse.text(), found.first(), found.end());
    return tense != Tense.FUTURE && here.from().isAfter(published) ? here.plus(-1) : here;
  }

  /** "that year", "the same month": that of the day named last. */
  private @Nullable Slot that(Found found, Match match) {
    Slot anchor = anchor(found, grain(match));
    return anchor == null ? null : Slot.of(grain(match), anchor.from());
  }

  private @Nullable Slot fromNamed(Found found, int step) {
    Slot anchor = anchor(found, grain(found.match()));
    return anchor == null ? null : Slot.of(grain(found.match()), anchor.from()).plus(step);
  }

  /** What the story named just before, else the day of publication; null if it is too wide. */
  private @Nullable Slot anchor(Found found, Grain grain) {
    Slot recent = discourse.recent(found.first());
    if (recent != null && recent.grain().compareTo(grain) > 0) {
      // "two days later" than 1987 is no day that can be told.
      return null;
    }
    LocalDate published = discourse.published();
    return recent != null || published == null ? recent : Slot.day(published);
  }

  /** "a year earlier": before the time named last. */
  private @Nullable Slot earlier(Found found) {
    Slot quarter = quarters.yearBefore(found);
    if (quarter != null) {
      return quarter;
    }
    Slot anchor = anchor(found, grain(found.match()));
    return anchor == null ? null : counted(anchor.from(), found.match(), -1);
  }

  private @Nullable Slot later(Found found, Quantity quantity) {
    Slot anchor = anchor(found, grain(found.match()));
    return anchor == null || quantity.vague() ? null : counted(anchor.from(), found.match(), 1);
  }

  private @Nullable Slot ago(Found found, LocalDate published) {
    Slot quarter = quarters.yearBefore(found);
    return quarter == null ? counted(published, found.match(), -1) : quarter;
  }

  private @Nullable Slot yearAgo(Found found) {
    Slot last = quarters.last(found.first());
    if (last == null) {
      return null;
    }
    return found.match().has(Kind.ORDINAL)
        ? quarter(found.match(), last.from().getYear() - 1)
        : last.plus(-4);
  }

  /** "will open in two years". */
  private @Nullable Slot in(Found found, LocalDate published) {
    Tense tense = Tense.around(discourse.text(), found.first(), found.end());
    Quantity quantity = found.match().quantity(0);
    // "eligible for parole in 25 years" tells a length rather than a date.
    boolean near = quantity.isWhole() && quantity.whole() <= NEAR;
    return near && tense == Tense.FUTURE ? counted(published, found.match(), 1) : null;
  }

  /** "one month and 21 days ago": a day where the smaller unit tells one. */
  private static @Nullable Slot twoCountsAgo(Match match, LocalDate published) {
    Unit small = Unit.of(Math.max(0, match.secondValue(Kind.UNIT, Kind.UNITS)));
    Quantity first = match.quantity(0);
    Quantity second = match.quantity(1);
    boolean whole = first.isWhole() && second.isWhole();
    if (!whole
        || unit(match).isClock()
        || small.isClock()
        || first.whole() + second.whole() > 9000) {
      return null;
    }
    LocalDate day = unit(match).grain().add(published, -first.whole());
    return Slot.of(
        small == Unit.WEEK ? Grain.DAY : small.grain(), small.grain().add(day, -second.whole()));
  }

  /** "two days after Christmas", "three weeks before Friday". */
  private @Nullable Slot fromDay(Found found) {
    Match match = found.match();
    Found inner = match.inner(Kind.DAY);
    Slot day = inner == null ? null : days.day(inner);
    if (day == null || !match.quantity(0).isWhole() || match.quantity(0).whole() > 9000) {
      return null;
    }
    int sign =
        discourse.text().is(java.util.Objects.requireNonNull(inner).first() - 1, "before") ? -1 : 1;
    if (unit(match) == Unit.WEEK || unit(match) == Unit.FORTNIGHT) {
      long weeks = (long) match.quantity(0).whole() * (unit(match) == Unit.FORTNIGHT ? 2 : 1);
      return Slot.day(day.from().plusWeeks(sign * weeks));
    }
    return counted(day.from(), match, sign);
  }

  /** "nineteen eighty-four". */
  private @Nullable Slot spoken(Found found) {
    int rest = found.match().value(Kind.CARDINAL);
    int hundreds =
        switch (discourse.text().lower(found.first())) {
          case "nineteen" -> 1900;
          case "eighteen" -> 1800;
          default -> 1700;
        };
    return rest < 10 || rest > 99 ? null : Slot.year(hundreds + rest);
  }

  /** "by year-end": this year's, or the last one's where it is past. */
  private Slot yearEnd(Found found, LocalDate published) {
    Tense tense = Tense.around(discourse.text(), found.first(), found.end());
    boolean since = discourse.text().is(found.first() - 1, "since");
    boolean past = tense == Tense.PAST && published.getMonthValue() < 7;
    return Slot.year(published.getYear() - (since || past ? 1 : 0));
  }

  /** So many units before or after a day; a day where the unit is days or weeks. */
  private static @Nullable Slot counted(LocalDate day, Match match, int sign) {
    Quantity quantity = match.quantity(0);
    Unit unit = unit(match);
    boolean uncertain = !quantity.isWhole() || unit.isClock();
    if (uncertain || quantity.whole() > 9000) {
      return null;
    }
    long count = (long) sign * quantity.whole() * (unit == Unit.FORTNIGHT ? 2 : 1);
    return switch (unit) {
      // A decade ago is a year, not a decade.
      case DECADE, CENTURY, MILLENNIUM -> Slot.of(Grain.YEAR, day).plus(count * unit.size());
      case WEEKEND -> Slot.of(Grain.WEEK, Grain.WEEK.add(day, count));
      default -> Slot.of(unit.grain(), unit.grain().add(day, count));
    };
  }
}
