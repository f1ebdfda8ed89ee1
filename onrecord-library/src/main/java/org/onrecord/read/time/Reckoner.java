package org.onrecord.read.time;

import org.jspecify.annotations.Nullable;

/** Works out what the expressions of one story mean, in text order. */
final class Reckoner {
  private final Discourse discourse;
  private final Doubts doubts;
  private final DayReckoner days;
  private final CalendarReckoner calendar;
  private final ClockReckoner clock;
  private final DurationReckoner durations = new DurationReckoner();

  Reckoner(Discourse discourse) {
    this.discourse = discourse;
    this.doubts = new Doubts(discourse.words());
    this.days = new DayReckoner(discourse);
    this.calendar = new CalendarReckoner(discourse, days);
    this.clock = new ClockReckoner(discourse, days);
  }

  /** What the words mean; null where they are no time or their value cannot be told. */
  @Nullable Meaning meaning(Found found) {
    if (doubts.about(found)) {
      return null;
    }
    Meaning meaning = read(found);
    Slot slot = meaning == null ? null : meaning.slot();
    if (slot != null && !slot.isWritable()) {
      return null;
    }
    if (slot != null) {
      discourse.named(slot, found.first(), tellsYear(found));
    }
    return meaning;
  }

  private static boolean tellsYear(Found found) {
    Match match = found.match();
    return match.has(Kind.YEAR)
        || match.has(Kind.ISO)
        || match.has(Kind.NUMERIC)
        || match.has(Kind.OFYEAR);
  }

  private @Nullable Meaning read(Found found) {
    return switch (found.rule().family()) {
      case "day" -> day(found);
      case "part" -> part(found);
      case "time" -> clock.time(found);
      case "duration" -> durations.duration(found);
      case "set" -> durations.set(found);
      case "ref" -> reference(found);
      default ->
          Meaning.date(calendar.slot(found)) == null
              ? vague(found)
              : Meaning.date(calendar.slot(found));
    };
  }

  private @Nullable Meaning day(Found found) {
    Slot slot = days.day(found);
    return slot != null && days.isAmbiguous(found) ? Meaning.ambiguous(slot) : Meaning.date(slot);
  }

  /** "late Sunday", "early today": the day. */
  private @Nullable Meaning part(Found found) {
    Found day = found.match().inner(Kind.DAY);
    return day == null || doubts.about(day) ? null : day(day);
  }

  private @Nullable Meaning reference(Found found) {
    return switch (found.rule().name()) {
      case "ref.present" -> Meaning.reference("PRESENT_REF");
      case "ref.past" -> Meaning.reference("PAST_REF");
      case "ref.future" -> Meaning.reference("FUTURE_REF");
      default -> null;
    };
  }

  /** "several years ago": somewhere in the past; "hours later": so long. */
  private static @Nullable Meaning vague(Found found) {
    Match match = found.match();
    Unit unit = Unit.of(Math.max(0, match.value(Kind.UNIT, Kind.UNITS)));
    return switch (found.rule().name()) {
      case "unit.ago", "unit.long-ago" -> Meaning.reference("PAST_REF");
      case "unit.long-later" -> Meaning.duration(Quantity.VAGUE.period(unit));
      case "unit.earlier", "unit.later", "unit.from-now" ->
          Meaning.duration(match.quantity(0).period(unit));
      default -> null;
    };
  }
}
