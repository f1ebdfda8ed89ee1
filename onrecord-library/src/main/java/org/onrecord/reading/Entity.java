package org.onrecord.reading;

import java.util.Objects;
import org.onrecord.story.Span;

/**
 * A name that is not a person's: told from people so that nobody takes a show for a speaker.
 *
 * @param span the name's words
 * @param kind what it names
 */
public record Entity(Span span, Kind kind) {
  public Entity {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
  }

  /** What a name that is not a person's names. */
  public enum Kind {
    /** A company, agency, party, team, band. */
    ORGANISATION,
    /** A town, country, street, building. */
    PLACE,
    /** A show, book, film, newspaper, ship, award, event, law and whatever else has a name. */
    OTHER
  }
}
