package org.onrecord.reading;

import java.util.Objects;
import org.onrecord.story.Span;

/**
 * Something in a story that could not be read as it stands.
 *
 * @param span where
 * @param message what was wrong and what was made of it
 */
public record Problem(Span span, String message) {
  public Problem {
    Objects.requireNonNull(span);
    Objects.requireNonNull(message);
  }
}
