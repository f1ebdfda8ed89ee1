package org.onrecord.reading;

import java.util.Objects;
import org.onrecord.story.Span;

/**
 * One place in a story where a person is referred to.
 *
 * @param span the words: for a name the name without titles, for a nominal the whole noun phrase
 * @param kind how the words refer
 */
public record Mention(Span span, Kind kind) {
  public Mention {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
  }

  /** How a mention refers, in ACE's terms. */
  public enum Kind {
    /** By name: "Maud Ferrier", "Ferrier". */
    NAME,
    /** By a common noun: "the actress", "his partner". */
    NOMINAL,
    /** By a pronoun: "she", "their". */
    PRONOUN
  }
}
