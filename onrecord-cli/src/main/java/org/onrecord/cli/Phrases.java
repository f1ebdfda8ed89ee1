package org.onrecord.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Words to search for, as they come from the shell. */
final class Phrases {
  private Phrases() {}

  /**
   * One line of words. An argument of several words is one that the user quoted for the shell; it
   * is a phrase unless it holds double quotes of its own.
   */
  static String joined(List<String> words) {
    if (words.size() == 1) {
      return words.get(0);
    }
    return words.stream()
        .map(word -> word.contains(" ") && !word.contains("\"") ? "\"" + word + "\"" : word)
        .collect(Collectors.joining(" "));
  }
}
