package org.onrecord.lab.biography;

import java.util.Locale;
import java.util.Set;

/** The stand-in for the words of a biography that were not handed down. */
final class StandIn {
  /** A name that is nobody's, on a line of its own, as a biography's title. */
  static final String LINE = "Robin Calderwick\n\n";

  /** How many words may stand before the pronoun that says that somebody was named before. */
  private static final int REACH = 8;

  private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her");

  private StandIn() {}

  /** True when the passage begins by speaking of somebody named before. */
  static boolean isNeeded(String passage) {
    String[] words = passage.split("[^\\p{L}]+", REACH + 1);
    for (int i = 0; i < Math.min(words.length, REACH); i++) {
      if (PRONOUNS.contains(words[i].toLowerCase(Locale.ROOT))) {
        return true;
      }
      boolean capital = !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0));
      if (i > 0 && capital) {
        return false;
      }
    }
    return false;
  }
}
