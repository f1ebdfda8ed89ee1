package org.onrecord.reading;

import java.util.Objects;
import java.util.Optional;

/**
 * How old a person was, as the story states it.
 *
 * @param person identifier of the person
 * @param age ISO 8601 period: {@code P34Y}, {@code P5M}; the least and the most where the story
 *     tells no more than a decade: {@code P30Y/P39Y} of "in her 30s"
 * @param asOf ISO date the age refers to (may be a month or year), {@code death}, or {@code
 *     unknown} for a time in the past that the story does not tell
 * @param born the days on which the person can have been born, where {@code asOf} is a date
 * @param evidence the words it rests on
 */
public record Age(
    String person, String age, String asOf, Optional<DateRange> born, Evidence evidence) {
  public Age {
    Objects.requireNonNull(person);
    Objects.requireNonNull(age);
    Objects.requireNonNull(asOf);
    Objects.requireNonNull(born);
    Objects.requireNonNull(evidence);
  }
}
