package org.onrecord.read.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Text;
import org.onrecord.read.person.NameModel.Sort;

/**
 * Decides what the names of one text name: each name by its own surroundings and by those of all
 * places where the same words stand, a bare surname by the full names of people too.
 */
final class NameSorter {
  private final Text text;
  private final List<Name> names;
  private final float[][] odds;
  private final Map<String, float[]> byKey = new HashMap<>();

  NameSorter(Text text, List<Name> names, float[][] odds) {
    this.text = text;
    this.names = names;
    this.odds = odds;
  }

  /** The sort of each name, in the order of the names. */
  Sort[] sort() {
    for (int i = 0; i < names.size(); i++) {
      float[] sums = byKey.computeIfAbsent(key(i), key -> new float[Sort.COUNT + 1]);
      for (int sort = 0; sort < Sort.COUNT; sort++) {
        sums[sort] += odds[i][sort];
      }
      sums[Sort.COUNT]++;
    }
    Set<String> partsOfPeople = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).size() > 1 && best(byKey.get(key(i))) == Sort.PERSON) {
        Name name = names.get(i);
        partsOfPeople.add(text.lower(name.end() - 1));
        partsOfPeople.add(text.lower(name.first()));
      }
    }
    Sort[] sorts = new Sort[names.size()];
    for (int i = 0; i < sorts.length; i++) {
      sorts[i] = decide(i, partsOfPeople);
    }
    return sorts;
  }

  private String key(int name) {
    Name n = names.get(name);
    if (n.size() == 1) {
      return text.lower(n.first());
    }
    StringBuilder key = new StringBuilder();
    for (int token = n.first(); token < n.end(); token++) {
      key.append(text.lower(token)).append(' ');
    }
    return key.toString();
  }

  private Sort decide(int name, Set<String> partsOfPeople) {
    float[] sums = byKey.get(key(name)).clone();
    if (names.get(name).size() == 1 && partsOfPeople.contains(key(name))) {
      // A surname that a full name of the story explains needs little else.
      sums[Sort.PERSON.ordinal()] += 3.5f * sums[Sort.COUNT];
    }
    return best(sums);
  }

  private static Sort best(float[] sums) {
    int best = 0;
    for (int sort = 1; sort < Sort.COUNT; sort++) {
      best = sums[sort] > sums[best] ? sort : best;
    }
    return Sort.values()[best];
  }
}
