package org.onrecord.read.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Evidence;
import org.onrecord.story.Span;

/**
 * One telling of an event; several tellings of one event are merged into one.
 *
 * @param type which event
 * @param who identifiers of the people
 * @param date ISO date, month or year
 * @param range the days meant
 * @param place where
 * @param details further facts
 * @param words where it is told
 * @param rule name of the rule
 */
record Happening(
    Event.Type type,
    List<String> who,
    Optional<String> date,
    Optional<DateRange> range,
    Optional<String> place,
    TreeMap<String, String> details,
    Span words,
    String rule) {
  /** Written out: what Java makes of a record takes milliseconds to set up in every process. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Happening other
        && type == other.type
        && words.equals(other.words)
        && who.equals(other.who)
        && date.equals(other.date)
        && range.equals(other.range)
        && place.equals(other.place)
        && details.equals(other.details)
        && rule.equals(other.rule);
  }

  @Override
  public int hashCode() {
    return words.hashCode() * 31 + type.ordinal();
  }

  /** A telling without date, place or details. */
  static Happening bare(Event.Type type, List<String> who, Span words, String rule) {
    return new Happening(
        type,
        who,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(),
        words,
        rule);
  }

  /** True when both may tell the same event. */
  boolean agrees(Happening other) {
    if (type != other.type || who.stream().noneMatch(other.who::contains)) {
      return false;
    }
    if (type == Event.Type.DEATH || type == Event.Type.BIRTH) {
      return true;
    }
    if (who.size() > 1 && other.who.size() > 1 && !who.containsAll(other.who) && isPair()) {
      return false;
    }
    if (!agree("prize", other) || !agree("charge", other) || !sameRole(other)) {
      return false;
    }
    boolean named = type == Event.Type.HIRED && (date.isEmpty() || other.date.isEmpty());
    if (details.containsKey("status") != other.details.containsKey("status")
        && (date.isPresent() || other.date.isPresent())
        && !named) {
      // "will stand down"; "was sacked in 2007"; not "was named mayor"; "will be sworn in in May"
      return false;
    }
    return date.isEmpty()
        || other.date.isEmpty()
        || date.get().startsWith(other.date.get())
        || other.date.get().startsWith(date.get());
  }

  private boolean isPair() {
    return switch (type) {
      case MARRIAGE, DIVORCE, SEPARATION, ENGAGEMENT -> true;
      default -> false;
    };
  }

  private boolean agree(String detail, Happening other) {
    String mine = details.get(detail);
    String its = other.details.get(detail);
    return mine == null || its == null || mine.equals(its);
  }

  /** False where both tell the post and the two posts have no word in common. */
  private boolean sameRole(Happening other) {
    String mine = details.get("role");
    String its = other.details.get("role");
    return mine == null
        || its == null
        || Arrays.stream(mine.split(" ", -1)).anyMatch(List.of(its.split(" ", -1))::contains);
  }

  /** This telling with what {@code other} adds; the better dated one gives the words. */
  Happening merged(Happening other) {
    boolean better = precision(other) > precision(this);
    Happening best = better ? other : this;
    Happening rest = better ? this : other;
    TreeMap<String, String> all = new TreeMap<>(rest.details);
    all.putAll(best.details);
    List<String> people = who.size() >= other.who.size() ? who : other.who;
    return new Happening(
        type,
        people,
        best.date.isPresent() ? best.date : rest.date,
        best.range.isPresent() ? best.range : rest.range,
        best.place.isPresent() ? best.place : rest.place,
        all,
        best.words,
        best.rule);
  }

  /** The same; what lies ahead of the day of publication is marked as scheduled. */
  Happening dated(Optional<LocalDate> published) {
    boolean ahead =
        range.isPresent() && published.isPresent() && range.get().from().isAfter(published.get());
    if (ahead && type != Event.Type.BIRTH) {
      details.put("status", "scheduled");
    }
    boolean past =
        range.isPresent() && published.isPresent() && range.get().to().isBefore(published.get());
    if (past) {
      details.remove("status");
    }
    return this;
  }

  private static int precision(Happening happening) {
    return happening.date.map(String::length).orElse(happening.range.isPresent() ? 2 : 0);
  }

  Event event() {
    return new Event(type, who, date, range, place, details, Evidence.of(words, rule));
  }
}
