package org.onrecord.format;

import java.util.Objects;

/**
 * Where in the input something stands.
 *
 * @param file the file's path as given, or what the stream was called
 * @param line counted from 1; 0 means the file as a whole
 */
public record Place(String file, long line) {
  public Place {
    Objects.requireNonNull(file);
    if (line < 0) {
      throw new IllegalArgumentException("line " + line + " of " + file);
    }
  }

  /** The file as a whole. */
  public static Place of(String file) {
    return new Place(file, 0);
  }

  /** {@code file:line}, or the file alone, as compilers print it. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
