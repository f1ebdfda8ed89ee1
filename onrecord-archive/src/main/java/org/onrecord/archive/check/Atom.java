package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word without its contractions: "won't" is "will" and "not".
 *
 * @param key the word in its compared form
 * @param word the word it is or is part of
 */
record Atom(String key, QuotedWord word) {
  /** What "'s" after these is short for is "is"; after a name it may be a genitive. */
  private static final Set<String> BEFORE_IS =
      Set.of(
          "it",
          "that",
          "he",
          "she",
          "there",
          "here",
          "what",
          "who",
          "where",
          "how",
          "this",
          "everything",
          "nothing",
          "nobody",
          "everybody",
          "somebody",
          "someone",
          "everyone");

  /** The words without contractions. */
  static List<Atom> of(List<QuotedWord> words) {
    List<Atom> atoms = new ArrayList<>();
    for (QuotedWord word : words) {
      for (String key : parts(word.key())) {
        atoms.add(new Atom(key, word));
      }
    }
    return atoms;
  }

  private static List<String> parts(String key) {
    return switch (key) {
      case "won't" -> List.of("will", "not");
      case "can't", "cannot" -> List.of("can", "not");
      case "shan't" -> List.of("shall", "not");
      case "ain't" -> List.of("is", "not");
      case "let's" -> List.of("let", "us");
      default -> split(key);
    };
  }

  private static List<String> split(String key) {
    int mark = key.lastIndexOf('\'');
    if (mark <= 0) {
      return List.of(key);
    }
    if (key.endsWith("n't")) {
      return List.of(key.substring(0, key.length() - 3), "not");
    }
    String host = key.substring(0, mark);
    return switch (key.substring(mark)) {
      case "'ll" -> List.of(host, "will");
      case "'ve" -> List.of(host, "have");
      case "'re" -> List.of(host, "are");
      case "'m" -> List.of(host, "am");
      case "'d" -> List.of(host, "would");
      case "'s" -> BEFORE_IS.contains(host) ? List.of(host, "is") : List.of(key);
      default -> List.of(key);
    };
  }
}
