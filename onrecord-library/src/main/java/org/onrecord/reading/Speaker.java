package org.onrecord.reading;

import java.util.Objects;
import java.util.Optional;
import org.onrecord.story.Span;

/**
 * Who said it.
 *
 * @param type what kind of speaker
 * @param person identifier of the person, where the speaker is a person named in the story
 * @param name the person's canonical name, else the fullest description the story gives, else
 *     {@code unknown}
 * @param mention the words that name the speaker at the cue
 * @param reason why the speaker is taken from the context, or why it stays unknown; absent where
 *     the cue names it
 */
public record Speaker(
    Type type,
    Optional<String> person,
    String name,
    Optional<Span> mention,
    Optional<String> reason) {
  private static final String UNKNOWN_NAME = "unknown";

  public Speaker {
    Objects.requireNonNull(type);
    Objects.requireNonNull(person);
    Objects.requireNonNull(name);
    Objects.requireNonNull(mention);
    Objects.requireNonNull(reason);
  }

  /** Nobody can be named, and why. */
  public static Speaker unknown(String reason) {
    return new Speaker(
        Type.UNKNOWN, Optional.empty(), UNKNOWN_NAME, Optional.empty(), Optional.of(reason));
  }

  /** False where the story does not even describe who it was. */
  public boolean isDescribed() {
    return type != Type.UNKNOWN || !name.equals(UNKNOWN_NAME);
  }

  /** What kind of speaker. */
  public enum Type {
    /** An individual human named in the story. */
    PERSON,
    /** A company, agency, court, newspaper, party. */
    ORGANISATION,
    /** Several people: "police", "her parents", "critics". */
    GROUP,
    /** One human without a name: "a spokesman", "his publicist". */
    UNNAMED,
    /** The story does not tell. */
    UNKNOWN
  }
}
