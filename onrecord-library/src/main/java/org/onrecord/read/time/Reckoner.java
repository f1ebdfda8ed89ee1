package org.onrecord.read.time;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;

/** Works out what the expressions of one story mean, in text order. */
final class Reckoner {
  private final Discourse discourse;
  private final Doubts doubts;
  private final DayReckoner days;
  private final CalendarReckoner calendar;
  private final ClockReckoner clock;
  private final DurationReckoner durations = new DurationReckoner();

  Reckoner(Grammar grammar, Discourse discourse) {
    this.discourse = discourse;
    this.doubts = new Doubts(discourse.words());
    this.days = new DayReckoner(grammar, discourse);
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
      boolean quarter = slot.grain() == Grain.QUARTER && found.rule().family().equals("quarter");
      if (quarter && !found.rule().name().equals("quarter.year-ago")) {
        discourse.quarterNamed(slot, found.first());
      }
    }
    return meaning;
  }

  Text text() {
    return discourse.text();
  }

  /**
   * The day whose number alone stands at {@code end} after "and", "to" or a dash behind a month and
   * a day: March 15 and 17; null if none does.
   */
  @Nullable Meaning listed(Found found, int end) {
    boolean monthFirst = found.match().token(Kind.DAYNUM) > found.match().token(Kind.MONTH);
    Slot last = discourse.last();
    Text text = discourse.text();
    TimeWord number = discourse.words().at(end + 1);
    boolean day = found.rule().name().equals("day.month-day") && monthFirst;
    if (!day || last == null || number == null || !number.is(Kind.DAYNUM) || !isJoint(end)) {
      return null;
    }
    boolean counts =
        end + 2 < text.size()
            && (text.tag(end + 2).isNoun() || discourse.words().is(end + 2, Kind.AMPM));
    Slot slot =
        Figures.iso(last.from().getYear(), last.from().getMonthValue(), number.value(Kind.DAYNUM))
            .map(Slot::day)
            .orElse(null);
    if (counts || slot == null || !slot.from().isAfter(last.from())) {
      return null;
    }
    discourse.named(slot, end + 1, false);
    return Meaning.date(slot);
  }

  private boolean isJoint(int token) {
    Text text = discourse.text();
    return text.is(token, "and")
        || text.is(token, "to")
        || text.is(token, "-")
        || text.is(token, "\u2013")
        || text.is(token, "or")
        || text.is(token, "&");
  }

  private static boolean tellsYear(Found found) {
    Match match = found.match();
    return match.has(Kind.YEAR)
        || match.has(Kind.ISO)
        || match.has(Kind.NUMERIC)
        || match.has(Kind.OFYEAR);
  }

  private @Nullable Meaning read(Found found) {
    if (found.rule().name().equals("unit.later")) {
      Meaning time = clock.later(found);
      if (time != null) {
        return time;
      }
    }
    return switch (found.rule().family()) {
      case "day" -> day(found);
      case "part" -> part(found);
      case "time" -> clock.time(found);
      case "duration" -> durations.duration(found);
      case "set" -> durations.set(found);
      case "ref" -> reference(found);
      default -> calendar(found);
    };
  }

  private @Nullable Meaning calendar(Found found) {
    Meaning meaning = Meaning.date(calendar.slot(found));
    return meaning == null ? vague(found) : meaning;
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
      case "ref.recent" ->
          Meaning.duration(
              Quantity.VAGUE.period(Unit.of(Math.max(0, found.match().value(Kind.UNITS)))));
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
