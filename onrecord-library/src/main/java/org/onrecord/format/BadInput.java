package org.onrecord.format;

import java.util.Objects;

/**
 * Input that gave no story, or something in it that was passed over: a value, so that one bad line
 * never stops a file and one bad file never a folder.
 *
 * @param kind what sort of trouble
 * @param place where
 * @param wrong what was wrong
 * @param expected what would have been right; empty where that is plain
 */
public record BadInput(Kind kind, Place place, String wrong, String expected) {
  public BadInput {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(place);
    Objects.requireNonNull(wrong);
    Objects.requireNonNull(expected);
  }

  /** One line for a person: {@code place: wrong; expected ...}. */
  public String message() {
    return place + ": " + wrong + (expected.isEmpty() ? "" : "; expected " + expected);
  }

  /** What sort of trouble. */
  public enum Kind {
    /** There is no such file or folder. */
    NOT_FOUND,
    /** It is there but could not be read: permissions, a broken disk, a damaged gzip file. */
    UNREADABLE,
    /** It was read and holds no story where one should be. */
    NO_STORY,
    /** A folder holds files of other kinds, which were left alone. */
    LEFT_ALONE
  }
}
