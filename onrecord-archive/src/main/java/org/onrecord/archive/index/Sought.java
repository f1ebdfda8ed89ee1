package org.onrecord.archive.index;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What makes two passages differ for whoever looks for some words.
 *
 * @param together false to have every version for itself
 * @param breaks how often the words are interrupted: no version need have the runs across
 * @param speaker the words of the name of the one who is to have said it: passages in which people
 *     with other names say the same are alike; none where nobody is named
 * @param named only documents in which somebody is quoted who has the name: surname and a given
 *     name
 * @param apart stories, by their hash, whose passages are never taken as alike: what the index
 *     knows of them is out of date
 */
public record Sought(
    boolean together, int breaks, List<String> speaker, boolean named, Set<Long> apart) {
  /** What a surname counts among the words of a name: given names are many people's. */
  static final int SURNAME = 2;

  private static final Set<String> GENERATIONS =
      Set.of("jr", "sr", "junior", "senior", "ii", "iii", "iv");

  /** Every version for itself. */
  public static final Sought EACH = new Sought(false, 0, List.of(), false, Set.of());

  public Sought {
    speaker = List.copyOf(speaker);
    Objects.requireNonNull(apart);
    apart = Set.copyOf(apart);
  }

  /**
   * What the words of the name that somebody has must count at least: the surname and a given name
   * where only the named are wanted.
   */
  int leastNames() {
    int wanted = speaker.size() > 1 ? SURNAME + 1 : SURNAME;
    return named && !speaker.isEmpty() ? wanted : 0;
  }

  /** What the words of the name count where somebody has them all. */
  int allNames() {
    return speaker.size() + SURNAME - 1;
  }

  /** The last word of the name that tells no generation; empty where nobody is named. */
  String surname() {
    for (int i = speaker.size() - 1; i > 0; i--) {
      if (!GENERATIONS.contains(speaker.get(i))) {
        return speaker.get(i);
      }
    }
    return speaker.isEmpty() ? "" : speaker.get(0);
  }
}
