package org.onrecord.archive.query;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.archive.words.Words;

/** Takes what somebody searches for apart: words between double quotes belong in a row. */
final class Phrases {
  private Phrases() {}

  /** Runs of words that must all be found: single words, and the phrases between quotes. */
  static List<List<String>> of(String words) {
    List<List<String>> phrases = new ArrayList<>();
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
    return phrases;
  }
}
