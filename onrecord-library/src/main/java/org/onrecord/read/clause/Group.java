package org.onrecord.read.clause;

import java.util.ArrayList;
import java.util.List;

/**
 * One or more people named or referred to together: "Maud Ferrier", "she", "Ivo and Maud Ferrier".
 *
 * @param persons their identifiers in text order, none twice
 * @param first the first token that refers to them, -1 when there is nobody
 * @param end the token after the last
 */
public record Group(List<String> persons, int first, int end) {
  /** Nobody. */
  public static final Group NOBODY = new Group(List.of(), -1, -1);

  public Group {
    persons = List.copyOf(persons);
  }

  /** True when nobody is meant, or nobody known. */
  public boolean isEmpty() {
    return persons.isEmpty();
  }

  /** These people and those of {@code other}, over the tokens of both. */
  public Group with(Group other) {
    if (isEmpty()) {
      return other;
    }
    if (other.isEmpty()) {
      return this;
    }
    List<String> all = new ArrayList<>(persons);
    for (String person : other.persons) {
      if (!all.contains(person)) {
        all.add(person);
      }
    }
    return new Group(all, Math.min(first, other.first), Math.max(end, other.end));
  }
}
