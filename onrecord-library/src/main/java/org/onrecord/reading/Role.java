package org.onrecord.reading;

import java.util.Objects;
import java.util.Optional;

/**
 * What a person is or does.
 *
 * @param person identifier of the person
 * @param role the story's words: "pop star", "Labour MP for Calderwick"
 * @param organisation whom the role is with, in the story's words
 * @param asOf ISO date of the story that says so, or of the time it tells
 * @param evidence the words it rests on
 */
public record Role(
    String person,
    String role,
    Optional<String> organisation,
    Optional<String> asOf,
    Evidence evidence) {
  public Role {
    Objects.requireNonNull(person);
    Objects.requireNonNull(role);
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(asOf);
    Objects.requireNonNull(evidence);
  }
}
