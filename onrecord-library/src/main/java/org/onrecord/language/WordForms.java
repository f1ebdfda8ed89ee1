package org.onrecord.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text as strings: equal words in lower case are one and the same string, and the
 * same as an equal literal in the program, so that rules compare them by identity.
 *
 * <p>Words met lately are kept, not made again. Safe for use by several threads: what is kept is
 * immutable, and a thread that overlooks what another one keeps makes an equal one.
 */
final class WordForms {
  /** A literal in a rule is no longer than this. */
  private static final int LONGEST = 32;

  private static final int SIZE = 1 << 13;

  private final @Nullable Form[] lately = new @Nullable Form[SIZE];

  /**
   * A word as it is written and in lower case with straight apostrophes.
   *
   * @param word as written
   * @param lower in lower case
   */
  record Form(String word, String lower) {}

  /** The word from {@code start} to before {@code end}. */
  Form of(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    int slot = (hash ^ hash >>> 13) & SIZE - 1;
    Form form = lately[slot];
    if (form == null || !isWritten(form.word, text, start, end)) {
      form = form(new String(text, start, end - start));
      if (end - start <= LONGEST) {
        lately[slot] = form;
      }
    }
    return form;
  }

  private static boolean isWritten(String word, char[] text, int start, int end) {
    int length = word.length();
    if (length != end - start) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != text[start + i]) {
        return false;
      }
    }
    return true;
  }

  private static Form form(String word) {
    String lower = lower(word);
    String only = lower.length() <= LONGEST ? lower.intern() : lower;
    return new Form(word.equals(only) ? only : word, only);
  }

  private static String lower(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '\u2019' || c == '\u2018' || Character.isUpperCase(c)) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
      }
    }
    return word;
  }
}
