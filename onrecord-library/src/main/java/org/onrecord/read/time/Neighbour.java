package org.onrecord.read.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.lexicon.WordList;

/**
 * What a word beside a time expression says of it; the words stand in {@code time-neighbours.txt}.
 */
final class Neighbour {
  private static final WordList LIST = WordList.named("time-neighbours");

  /** Before a month. */
  static final Neighbour MONTH = new Neighbour("month");

  /** Before a year. */
  static final Neighbour YEAR = new Neighbour("year");

  /** Behind a number that counts it. */
  static final Neighbour COUNTED = new Neighbour("counted");

  /** Behind a weekday that is part of a name. */
  static final Neighbour NAME = new Neighbour("name");

  /** Before a year far ahead. */
  static final Neighbour AHEAD = new Neighbour("ahead");

  /** A verb that puts what follows in the future. */
  static final Neighbour WILL = new Neighbour("will");

  /** What puts a date or an infinitive in the future. */
  static final Neighbour PLANNED = new Neighbour("planned");

  private final Set<String> words;

  private Neighbour(String group) {
    Set<String> found = new HashSet<>();
    for (String word : LIST.entries()) {
      if (List.of(LIST.value(word).split(" ", -1)).contains(group)) {
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
