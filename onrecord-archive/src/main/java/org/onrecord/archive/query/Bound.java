package org.onrecord.archive.query;

import java.util.Objects;

/**
 * Something of which not all was looked at, because there was very much of it.
 *
 * @param what what was looked at; example: {@code versions that name mara quill}
 * @param looked how much of it was looked at
 * @param all how much there is
 */
public record Bound(String what, long looked, long all) {
  public Bound {
    Objects.requireNonNull(what);
    if (looked < 0 || looked >= all) {
      throw new IllegalArgumentException("looked at " + looked + " of " + all + ": not cut");
    }
  }

  /** Example: {@code of 33200 versions that name mara quill 200 were looked at}. */
  public String words() {
    return "of " + all + " " + what + " " + looked + " were looked at";
  }
}
