package org.onrecord.story;

import java.util.Locale;
import java.util.Optional;

/** What kind of source a text on record is: a published story, or something a reporter holds. */
public enum SourceKind {
  /** A story as it was published. */
  STORY("story"),
  /** What was said, turn by turn, each with its speaker before a colon. */
  TRANSCRIPT("transcript"),
  /** A release by whoever it is about. */
  PRESS_RELEASE("press release"),
  /** A reporter's notes of an interview. */
  NOTES("notes"),
  /** A post of one person; its source is who posted it. */
  POST("post");

  private final String words;

  SourceKind(String words) {
    this.words = words;
  }

  /** The kind in words, such as {@code press release}. */
  public String words() {
    return words;
  }

  /** The kind of that name, in any case and with a space, hyphen or underscore between words. */
  public static Optional<SourceKind> named(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    for (SourceKind kind : values()) {
      if (kind.words.equals(plain)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
