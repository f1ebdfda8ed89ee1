package org.onrecord.reading;

import java.util.Objects;
import java.util.Optional;

/**
 * A family or couple tie between two people of a story.
 *
 * @param type which tie
 * @param from identifier of the person it runs from: the parent or grandparent where the tie has a
 *     direction
 * @param to identifier of the other person
 * @param state whether the tie still holds, where the story tells
 * @param derived true when it follows from other ties and is not stated
 * @param evidence the words it rests on; for a derived tie those of all the ties it follows from
 */
public record Kinship(
    Type type, String from, String to, Optional<State> state, boolean derived, Evidence evidence) {
  public Kinship {
    Objects.requireNonNull(type);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(state);
    Objects.requireNonNull(evidence);
    if (from.equals(to)) {
      throw new IllegalArgumentException("nobody is " + type + " of themselves: " + from);
    }
  }

  /** Which tie; written in lower case with hyphens. */
  public enum Type {
    /** {@code from} is the parent of {@code to}. */
    PARENT,
    /** Married, or once married. */
    SPOUSE,
    /** A couple, or once a couple, not known to be married. */
    PARTNER,
    /** Engaged to be married. */
    ENGAGED,
    /** Brother or sister. */
    SIBLING,
    /** One parent in common. */
    HALF_SIBLING,
    /** {@code from} is the grandparent of {@code to}. */
    GRANDPARENT,
    /** Any other: uncle, cousin, in-law, step-parent. */
    OTHER_KIN
  }

  /** Whether the tie still holds. */
  public enum State {
    /** It holds. */
    CURRENT,
    /** It has ended. */
    FORMER,
    /** One of the two has died, and that is all that ended it. */
    LATE
  }
}
