package org.onrecord.archive.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.person.TieOnRecord;
import org.onrecord.archive.words.Words;

/** Who is whose partner, parent and child among the people of a GEDCOM file. */
final class GedcomTree {
  /** One individual: a person on record, or a relative who is only named. */
  record Individual(String pointer, String name, Optional<ListedPerson> listed) {}

  /** A couple, or one parent, with children. */
  static final class Union {
    final String pointer;
    final List<String> partners;
    final Set<String> children = new LinkedHashSet<>();
    final List<FindingOnRecord<?>> lines = new ArrayList<>();
    String relation = "";

    Union(String pointer, List<String> partners) {
      this.pointer = pointer;
      this.partners = List.copyOf(partners);
    }
  }

  private final Map<String, Individual> individuals = new LinkedHashMap<>();
  private final Map<String, Union> unions = new LinkedHashMap<>();
  private final Map<String, String> byName = new LinkedHashMap<>();

  GedcomTree(List<ListedPerson> people) {
    Map<String, Integer> bearers = new LinkedHashMap<>();
    for (ListedPerson person : people) {
      add(person.id(), person.person().name(), Optional.of(person));
      bearers.merge(Words.key(person.person().name()), 1, Integer::sum);
    }
    for (ListedPerson person : people) {
      // A relative is one of the people only where nobody else here bears the name.
      String key = Words.key(person.person().name());
      if (bearers.getOrDefault(key, 0) == 1) {
        byName.put(key, person.id());
      }
    }
    people.forEach(this::couples);
    people.forEach(this::parents);
  }

  List<Individual> individuals() {
    return List.copyOf(individuals.values());
  }

  List<Union> unions() {
    return List.copyOf(unions.values());
  }

  /** The individual that a tie leads to. */
  Individual relative(ListedPerson of, TieOnRecord tie) {
    String key = Words.key(tie.name());
    String known = byName.get(key);
    String id = known != null ? known : key.indexOf(' ') > 0 ? key : key + "|" + home(of, key);
    return add(id, tie.name(), Optional.empty());
  }

  /** A child known by a first name is the same one for both parents. */
  private String home(ListedPerson of, String key) {
    for (Union union : unions.values()) {
      if (union.partners.contains(of.id())) {
        for (String partner : union.partners) {
          if (!partner.equals(of.id()) && individuals.containsKey(key + "|" + partner)) {
            return partner;
          }
        }
      }
    }
    return of.id();
  }

  private Individual add(String id, String name, Optional<ListedPerson> listed) {
    Individual known = individuals.get(id);
    if (known == null) {
      known = new Individual("I" + (individuals.size() + 1), name, listed);
      individuals.put(id, known);
    }
    return known;
  }

  private String id(Individual individual) {
    return individuals.entrySet().stream()
        .filter(entry -> entry.getValue().equals(individual))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private void couples(ListedPerson person) {
    for (TieOnRecord tie : person.ties()) {
      boolean couple = tie.relation().endsWith("spouse") || tie.relation().endsWith("partner");
      if (couple || tie.relation().endsWith("engaged")) {
        Union union = union(List.of(person.id(), id(relative(person, tie))));
        union.relation = tie.relation();
        union.lines.addAll(tie.lines());
      }
    }
  }

  private Union union(List<String> partners) {
    List<String> sorted = partners.stream().distinct().sorted().toList();
    return unions.computeIfAbsent(
        String.join("+", sorted), key -> new Union("F" + (unions.size() + 1), sorted));
  }

  private void parents(ListedPerson person) {
    for (TieOnRecord tie : person.ties()) {
      if (tie.relation().equals("child")) {
        String child = id(relative(person, tie));
        family(person.id(), child).children.add(child);
      } else if (tie.relation().equals("parent")) {
        String parent = id(relative(person, tie));
        family(parent, person.id()).children.add(person.id());
      }
    }
  }

  /**
   * The family of that parent in which the child is: with a partner whose child it is too, else
   * alone.
   */
  private Union family(String parent, String child) {
    for (Union union : unions.values()) {
      if (union.partners.contains(parent) && union.children.contains(child)) {
        return union;
      }
    }
    for (Union union : List.copyOf(unions.values())) {
      boolean alone = union.partners.size() == 1 && union.children.contains(child);
      if (alone && !union.partners.contains(parent)) {
        Union both = union(List.of(union.partners.get(0), parent));
        union.children.remove(child);
        both.children.add(child);
        return both;
      }
    }
    return union(List.of(parent));
  }

  Individual individual(String id) {
    Individual known = individuals.get(id);
    if (known == null) {
      throw new IllegalArgumentException("no individual " + id);
    }
    return known;
  }
}
