package org.onrecord.lab.alter;

import java.util.Locale;

/**
 * A word between spaces, taken apart.
 *
 * @param before punctuation before the word
 * @param core the word
 * @param after punctuation after it
 */
record Token(String before, String core, String after) {
  static Token of(String raw) {
    int start = 0;
    int end = raw.length();
    while (start < end && !isWord(raw.charAt(start))) {
      start++;
    }
    while (end > start && !isWord(raw.charAt(end - 1))) {
      end--;
    }
    return new Token(raw.substring(0, start), raw.substring(start, end), raw.substring(end));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '%' || c == '$' || c == '\u00a3' || c == '\u20ac';
  }

  /** The word in lower case with a straight apostrophe. */
  String key() {
    return core.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }

  /** True after a full stop, question mark, exclamation mark or colon. */
  boolean endsSentence() {
    return after.contains(".") || after.contains("?") || after.contains("!") || after.contains(":");
  }

  /** The token with another word. */
  String with(String other) {
    return before + other + after;
  }
}
