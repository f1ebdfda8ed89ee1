package org.onrecord.lab.alter;

import java.util.Set;

/**
 * Words that turn what stands beside them. A list of its own: what the check is measured by must
 * not be the check's.
 */
final class Turning {
  private static final Set<String> WORDS =
      Set.of(
          "not",
          "no",
          "never",
          "none",
          "nobody",
          "nothing",
          "nowhere",
          "neither",
          "nor",
          "hardly",
          "barely",
          "scarcely",
          "without",
          "cannot",
          "if",
          "unless",
          "but",
          "although",
          "though",
          "until",
          "except",
          "only",
          "however",
          "yet",
          "whether",
          "provided",
          "while",
          "rarely",
          "or",
          "than",
          "too");

  private Turning() {}

  /** True for such a word in compared form, and for what ends in "n't". */
  static boolean is(String key) {
    return WORDS.contains(key) || key.endsWith("n't");
  }
}
