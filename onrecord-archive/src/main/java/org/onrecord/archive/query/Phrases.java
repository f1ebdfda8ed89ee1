package org.onrecord.archive.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.archive.words.Words;

/** Takes what somebody searches for apart: words between double quotes belong in a row. */
final class Phrases {
  /** The index takes no more in one question. */
  private static final int MOST_WORDS = 500;

  private Phrases() {}

  /**
   * Runs of words that must all be found, once each: single words, and the phrases between quotes.
   *
   * @throws IllegalArgumentException where there are more than {@value #MOST_WORDS} words
   */
  static List<List<String>> of(String words) {
    Set<List<String>> phrases = new LinkedHashSet<>();
    String[] pieces = words.replace('\u201c', '"').replace('\u201d', '"').split("\"", -1);
    for (int i = 0; i < pieces.length; i++) {
      List<String> piece = Words.of(pieces[i]);
      boolean quoted = i % 2 == 1 && i < pieces.length - 1;
      if (quoted && !piece.isEmpty()) {
        phrases.add(piece);
      } else {
        piece.forEach(word -> phrases.add(List.of(word)));
      }
    }
    int count = phrases.stream().mapToInt(List::size).sum();
    if (count > MOST_WORDS) {
      throw new IllegalArgumentException(
          count + " words to look for; expected at most " + MOST_WORDS);
    }
    return new ArrayList<>(phrases);
  }
}
