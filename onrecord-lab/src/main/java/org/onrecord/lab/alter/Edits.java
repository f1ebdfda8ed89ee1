package org.onrecord.lab.alter;

import java.util.ArrayList;
import java.util.List;

/** Puts words together again. */
final class Edits {
  private Edits() {}

  /** The tokens with those from {@code start} to before {@code end} replaced. */
  static String replaced(List<String> tokens, int start, int end, String other) {
    List<String> all = new ArrayList<>(tokens.subList(0, start));
    String after = Token.of(tokens.get(end - 1)).after();
    String before = Token.of(tokens.get(start)).before();
    if (other.isEmpty()) {
      // What stood after the dropped word goes to the word before, where that has nothing.
      int last = all.size() - 1;
      all.set(last, all.get(last) + after);
    } else {
      all.add(before + other + after);
    }
    all.addAll(tokens.subList(end, tokens.size()));
    return String.join(" ", all);
  }

  /** The words with the final punctuation replaced. */
  static String ending(String words, String end) {
    int last = words.length();
    while (last > 0 && ".,;:!?-\u2013\u2014\u2026 ".indexOf(words.charAt(last - 1)) >= 0) {
      last--;
    }
    return words.substring(0, last) + end;
  }

  /** The final punctuation. */
  static String end(String words) {
    return words.substring(ending(words, "").length());
  }

  static String upper(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  static String lower(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
