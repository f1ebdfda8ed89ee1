package org.onrecord.read.time;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.lexicon.WordList;

/** What a word beside a time expression says of it; the words stand in {@code time-neighbours.txt}. */
enum Neighbour {
  /** Before a month. */
  MONTH,
  /** Before a year. */
  YEAR,
  /** Behind a number that counts it. */
  COUNTED,
  /** Behind a weekday that is part of a name. */
  NAME,
  /** Before a year far ahead. */
  AHEAD,
  /** A verb that puts what follows in the future. */
  WILL,
  /** What puts a date or an infinitive in the future. */
  PLANNED;

  private final Set<String> words;

  Neighbour() {
    WordList list = WordList.named("time-neighbours");
    String group = name().toLowerCase(Locale.ROOT);
    Set<String> found = new HashSet<>();
    for (String word : list.entries()) {
      if (List.of(list.value(word).split(" ", -1)).contains(group)) {
        found.add(word);
      }
    }
    words = Set.copyOf(found);
  }

  /** True for a word of the group, in lower case. */
  boolean is(String lower) {
    return words.contains(lower);
  }
}
