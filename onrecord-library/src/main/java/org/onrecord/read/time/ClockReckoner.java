package org.onrecord.read.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;

/** Reckons parts of days and times of the clock: the rules {@code time.*}. */
final class ClockReckoner {
  private static final String[] CODES = {"MO", "AF", "EV", "NI"};
  private static final int NIGHT = 4;
  private static final int DAY_MINUTES = 24 * 60;

  private final Discourse discourse;
  private final DayReckoner days;

  ClockReckoner(Discourse discourse, DayReckoner days) {
    this.discourse = discourse;
    this.days = days;
  }

  /** TIMEX3's code for a part of the day. */
  static String code(int daypart) {
    return CODES[Math.min(Math.max(daypart, 1), NIGHT) - 1];
  }

  /** A time; null where neither the words nor the story tell its day. */
  @Nullable Meaning time(Found found) {
    Match match = found.match();
    Slot published = slot(discourse.published(), 0);
    return switch (found.rule().name()) {
      case "time.day-part" -> part(inner(match), match);
      case "time.early-hours" -> Meaning.time(inner(match), "MO");
      case "time.this-part" -> part(published, match);
      case "time.tonight" -> Meaning.time(published, "NI");
      case "time.last-night" -> Meaning.time(slot(discourse.published(), -1), "NI");
      case "time.that-part" -> isAnyDay(found) ? null : part(slot(discourse.lastDay(), 0), match);
      case "time.next-part" -> part(slot(discourse.lastDay(), 1), match);
      case "time.previous-part" -> part(slot(discourse.lastDay(), -1), match);
      case "time.clock" -> clock(day(found), match, -1);
      case "time.clock-day" -> clock(inner(match), match, -1);
      case "time.clock-part" -> clock(day(found), match, half(match));
      case "time.clock-this" -> clock(published, match, half(match));
      case "time.clock-deictic" ->
          clock(slot(discourse.published(), match.value(Kind.DEICTIC)), match, half(match));
      case "time.digits" -> digits(found);
      default -> null;
    };
  }

  /** "six minutes later", reckoned from the time of the clock named last; null without one. */
  @Nullable Meaning later(Found found) {
    Match match = found.match();
    Quantity quantity = match.quantity(0);
    Unit unit = Unit.of(Math.max(0, match.value(Kind.UNIT, Kind.UNITS)));
    LocalDateTime last = discourse.clock(found.first());
    boolean clock = unit == Unit.MINUTE || unit == Unit.HOUR;
    if (last == null || !clock || !quantity.isWhole() || quantity.whole() > 10_000) {
      return null;
    }
    LocalDateTime time =
        unit == Unit.HOUR ? last.plusHours(quantity.whole()) : last.plusMinutes(quantity.whole());
    discourse.named(time, found.first());
    return Meaning.time(
        Slot.day(time.toLocalDate()), figures(time.getHour() * 60 + time.getMinute()));
  }

  /** The day told after the time in its sentence: around 8:30 p.m. (1930 UTC) on August 27. */
  private @Nullable Slot day(Found found) {
    Slot after = days.dayAfter(found.end());
    return after != null ? after : slot(discourse.dayOfClock(found.first()), 0);
  }

  /** "in the morning", "the middle of the night": of no day in particular, where none is named. */
  private boolean isAnyDay(Found found) {
    Text text = discourse.text();
    boolean in = text.is(found.first() - 1, "in") || text.is(found.first() - 1, "of");
    return in && text.is(found.first(), "the") && discourse.dayInSentence(found.first()) == null;
  }

  /** 0 for the morning, 1 for later. */
  private static int half(Match match) {
    return match.value(Kind.DAYPART) == 1 ? 0 : 1;
  }

  private @Nullable Slot inner(Match match) {
    Found day = match.inner(Kind.DAY);
    return day == null ? null : days.day(day);
  }

  private static @Nullable Slot slot(@Nullable LocalDate day, int shift) {
    return day == null ? null : Slot.day(day.plusDays(shift));
  }

  private static @Nullable Meaning part(@Nullable Slot day, Match match) {
    return Meaning.time(day, match.has(Kind.DAYPART) ? code(match.value(Kind.DAYPART)) : "NI");
  }

  private @Nullable Meaning digits(Found found) {
    String zone = found.match().value(Kind.ZONE) == 1 ? "Z" : "";
    return Meaning.time(day(found), figures(found.match().value(Kind.DIGITS)) + zone);
  }

  private @Nullable Meaning clock(@Nullable Slot day, Match match, int half) {
    Found time = match.inner(Kind.TIMEOFDAY);
    if (time == null) {
      return null;
    }
    int minutes = minutes(time.match(), half);
    String zone = match.value(Kind.ZONE) == 1 ? "Z" : "";
    if (minutes < 0 || day == null) {
      return null;
    }
    discourse.named(day.from().atStartOfDay().plusMinutes(minutes), time.first());
    return Meaning.time(day, figures(minutes) + zone);
  }

  /** Minutes from midnight; -1 for what is no time of the clock. */
  private static int minutes(Match time, int half) {
    int known = half < 0 && time.has(Kind.AMPM) ? time.value(Kind.AMPM) : half;
    int minutes;
    if (time.has(Kind.CLOCKWORD)) {
      return time.value(Kind.CLOCKWORD);
    } else if (time.has(Kind.CLOCK)) {
      minutes = time.value(Kind.CLOCK);
      if (minutes >= Figures.HALF_KNOWN) {
        return minutes - Figures.HALF_KNOWN;
      }
    } else if (time.has(Kind.DOTTED)) {
      minutes = time.value(Kind.DOTTED);
    } else {
      minutes = time.value(Kind.CARDINAL) * 60;
    }
    if (minutes < 0 || minutes > DAY_MINUTES) {
      return -1;
    }
    if (known < 0 || minutes >= 13 * 60) {
      return minutes;
    }
    return Figures.minutes(minutes / 60, minutes % 60, known == 1);
  }

  private static String figures(int minutes) {
    return two(minutes / 60) + ":" + two(minutes % 60);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
