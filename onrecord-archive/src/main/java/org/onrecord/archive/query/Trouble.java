package org.onrecord.archive.query;

import java.util.Objects;

/**
 * Something in the archive that is not as it should be.
 *
 * @param place where: the story and version, with the finding where it is one
 * @param message what is wrong and what was expected
 */
public record Trouble(String place, String message) {
  public Trouble {
    Objects.requireNonNull(place);
    Objects.requireNonNull(message);
  }
}
