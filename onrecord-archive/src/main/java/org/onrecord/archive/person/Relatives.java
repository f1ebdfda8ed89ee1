package org.onrecord.archive.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Person;

/** When a person's relatives can have been born, by the stories that name both. */
final class Relatives {
  private final Map<String, List<Appearance>> appearances = new TreeMap<>();

  /** What those of a name are to the person, in the stories. */
  private final Map<String, Set<String>> relations = new TreeMap<>();

  Relatives(List<Appearance> person) {
    for (Appearance appearance : person) {
      String id = appearance.person().id();
      for (FindingOnRecord<Kinship> tie : appearance.content().kinship()) {
        Kinship finding = tie.finding();
        if (finding.from().equals(id) || finding.to().equals(id)) {
          boolean fromOther = finding.to().equals(id);
          add(appearance, fromOther ? finding.from() : finding.to(), relation(tie, fromOther));
        }
      }
    }
  }

  private static String relation(FindingOnRecord<Kinship> tie, boolean fromOther) {
    return new KinOnRecord("", fromOther, tie).relation();
  }

  private void add(Appearance appearance, String relative, String relation) {
    Optional<Person> person = appearance.content().reading().people().byId(relative);
    if (person.isPresent()) {
      Appearance one = new Appearance(appearance.content(), person.get());
      List<Appearance> known = appearances.computeIfAbsent(one.key(), key -> new ArrayList<>());
      if (!known.contains(one)) {
        known.add(one);
      }
      relations.computeIfAbsent(one.key(), key -> new TreeSet<>()).add(relation);
    }
  }

  /** By the stories that agree, where one tells. */
  Optional<DateRange> born(KinOnRecord relative) {
    return births(relative).born();
  }

  /**
   * Of a fuller name, those of its first word too where somebody of that first name alone is kin in
   * the same way: not of a father Tom Orme for a son Tom.
   */
  Births births(KinOnRecord relative) {
    String key = Words.key(relative.name());
    List<Appearance> all = new ArrayList<>(appearances.getOrDefault(key, List.of()));
    int space = key.indexOf(' ');
    if (space > 0) {
      String first = key.substring(0, space);
      if (relations.getOrDefault(first, Set.of()).equals(Set.of(relative.relation()))) {
        all.addAll(appearances.getOrDefault(first, List.of()));
      }
    }
    return Births.of(all);
  }
}
