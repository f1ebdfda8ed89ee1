package org.onrecord.lab.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.story.Span;

/** When two names may be one person's. */
final class Names {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "the",
          "a",
          "an",
          "of",
          "sen",
          "rep",
          "judge",
          "president");

  private Names() {}

  /** The words of a name in lower case, without titles and articles. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (Span span : Words.in(name, new Span(0, name.length()))) {
      String word = span.of(name).toLowerCase(Locale.ROOT);
      if (!TITLES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  static boolean equal(String a, String b) {
    return words(a).equals(words(b));
  }

  /** Equal, or all words of one stand in the other. */
  static boolean compatible(String a, String b) {
    Set<String> ofA = new HashSet<>(words(a));
    Set<String> ofB = new HashSet<>(words(b));
    return !ofA.isEmpty() && !ofB.isEmpty() && (ofA.containsAll(ofB) || ofB.containsAll(ofA));
  }
}
