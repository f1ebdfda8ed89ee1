package org.onrecord.archive.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Person;

/** When a person's relatives can have been born, by the stories that name both. */
final class Relatives {
  private final Map<String, List<Appearance>> appearances = new TreeMap<>();

  Relatives(List<Appearance> person) {
    for (Appearance appearance : person) {
      String id = appearance.person().id();
      for (FindingOnRecord<Kinship> tie : appearance.content().kinship()) {
        Kinship finding = tie.finding();
        if (finding.from().equals(id) || finding.to().equals(id)) {
          add(appearance, finding.from().equals(id) ? finding.to() : finding.from());
        }
      }
    }
  }

  private void add(Appearance appearance, String relative) {
    Optional<Person> person = appearance.content().reading().people().byId(relative);
    if (person.isPresent()) {
      Appearance one = new Appearance(appearance.content(), person.get());
      List<Appearance> known = appearances.computeIfAbsent(one.key(), key -> new ArrayList<>());
      if (!known.contains(one)) {
        known.add(one);
      }
    }
  }

  /** By the stories that agree, where one tells; of a fuller name, those of its first word too. */
  Optional<DateRange> born(String name) {
    return births(name).born();
  }

  Births births(String name) {
    String key = Words.key(name);
    List<Appearance> all = new ArrayList<>(appearances.getOrDefault(key, List.of()));
    int space = key.indexOf(' ');
    if (space > 0) {
      all.addAll(appearances.getOrDefault(key.substring(0, space), List.of()));
    }
    return Births.of(all);
  }
}
