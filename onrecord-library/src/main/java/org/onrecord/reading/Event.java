package org.onrecord.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that happened in a person's life.
 *
 * @param type which event
 * @param who identifiers of those it happened to, in text order
 * @param date ISO date, month or year; absent where the story does not tell
 * @param range the days on which it can have happened, where the date is not one day
 * @param place where, in the story's words
 * @param details further facts by name, such as {@code cause} of a death or {@code age}; sorted by
 *     name
 * @param evidence the words it rests on
 */
public record Event(
    Type type,
    List<String> who,
    Optional<String> date,
    Optional<DateRange> range,
    Optional<String> place,
    SortedMap<String, String> details,
    Evidence evidence) {
  public Event {
    Objects.requireNonNull(type);
    who = List.copyOf(who);
    Objects.requireNonNull(date);
    Objects.requireNonNull(range);
    Objects.requireNonNull(place);
    details =
        java.util.Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) details));
    Objects.requireNonNull(evidence);
  }

  /** True for what lay ahead when the story was told: "is to marry in October". */
  public boolean isScheduled() {
    return "scheduled".equals(details.get("status"));
  }

  /** Which event; written in lower case with hyphens. */
  public enum Type {
    BIRTH,
    DEATH,
    MARRIAGE,
    DIVORCE,
    SEPARATION,
    ENGAGEMENT,
    HIRED,
    LEFT_JOB,
    RETIRED,
    ELECTED,
    ARRESTED,
    CHARGED,
    CONVICTED,
    SENTENCED,
    AWARD
  }
}
