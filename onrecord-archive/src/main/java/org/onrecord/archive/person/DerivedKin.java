package org.onrecord.archive.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Kinship;

/**
 * Family ties that follow from those that different stories state: brothers and sisters by the same
 * parents, grandparents, parents-in-law.
 *
 * <p>Follows only a tie to somebody with a full name who is one person on record. What a story
 * states of two people is never derived again.
 */
public final class DerivedKin {
  /** Parents of more children than this are misread. */
  private static final int MOST = 30;

  private final Function<String, List<PersonOnRecord>> people;
  private final Map<String, TieOnRecord> found = new LinkedHashMap<>();
  private final Map<String, List<PersonOnRecord>> known = new LinkedHashMap<>();

  /** Looks people up by name with {@code people}. */
  public DerivedKin(Function<String, List<PersonOnRecord>> people) {
    this.people = people;
  }

  /** The ties of {@code person} that follow, by relation and name, with all lines they rest on. */
  public List<TieOnRecord> of(PersonOnRecord person) {
    found.clear();
    List<TieOnRecord> parents = kin(person, "parent");
    for (TieOnRecord parent : parents) {
      one(parent).ifPresent(of -> throughParent(person, parents, parent, of));
    }
    for (TieOnRecord child : kin(person, "child")) {
      one(child)
          .ifPresent(
              of ->
                  kin(of, "child")
                      .forEach(grandchild -> add("grandchild", grandchild, child, grandchild)));
    }
    for (TieOnRecord spouse : kin(person, "spouse")) {
      one(spouse)
          .ifPresent(of -> kin(of, "parent").forEach(in -> add("parent-in-law", in, spouse, in)));
    }
    Set<String> stated = new LinkedHashSet<>(List.of(Words.key(person.name())));
    person.ties().forEach(tie -> stated.add(Words.key(tie.name())));
    person.names().forEach(name -> stated.add(Words.key(name)));
    found.values().removeIf(tie -> stated.contains(Words.key(tie.name())));
    List<TieOnRecord> ties = new ArrayList<>(found.values());
    ties.sort(Comparator.comparing(TieOnRecord::relation).thenComparing(TieOnRecord::name));
    return List.copyOf(ties);
  }

  private void throughParent(
      PersonOnRecord person, List<TieOnRecord> parents, TieOnRecord parent, PersonOnRecord of) {
    kin(of, "parent").forEach(grandparent -> add("grandparent", grandparent, parent, grandparent));
    for (TieOnRecord child : kin(of, "child")) {
      if (!isSame(child, person)) {
        one(child).ifPresent(sibling -> sibling(parents, child, sibling));
      }
    }
  }

  /** Full where both parents of both are known and the same, half where only one is. */
  private void sibling(List<TieOnRecord> parents, TieOnRecord child, PersonOnRecord sibling) {
    List<TieOnRecord> others = kin(sibling, "parent");
    if (parents.size() != 2 || others.size() != 2) {
      return;
    }
    Set<String> mine = new LinkedHashSet<>();
    parents.forEach(tie -> mine.add(Words.key(tie.name())));
    long common = others.stream().filter(tie -> mine.contains(Words.key(tie.name()))).count();
    if (common > 0) {
      List<TieOnRecord> all = new ArrayList<>(parents);
      all.addAll(others);
      add(common == 2 ? "sibling" : "half-sibling", child, all.toArray(TieOnRecord[]::new));
    }
  }

  private static boolean isSame(TieOnRecord tie, PersonOnRecord person) {
    String key = Words.key(tie.name());
    return person.names().stream().map(Words::key).anyMatch(key::equals);
  }

  private static List<TieOnRecord> kin(PersonOnRecord person, String relation) {
    List<TieOnRecord> ties =
        person.ties().stream()
            .filter(tie -> tie.relation().equals(relation) && !tie.derived())
            .toList();
    return ties.size() > MOST ? List.of() : ties;
  }

  /** The one person on record of the tie's full name. */
  private Optional<PersonOnRecord> one(TieOnRecord tie) {
    if (Words.key(tie.name()).indexOf(' ') < 0) {
      return Optional.empty();
    }
    List<PersonOnRecord> called = known.computeIfAbsent(tie.name(), people);
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }

  private void add(String relation, TieOnRecord other, TieOnRecord... from) {
    List<FindingOnRecord<Kinship>> lines = new ArrayList<>();
    for (TieOnRecord tie : from) {
      // The first line of each says it; all of them can be seen with the tie itself.
      tie.lines().stream().findFirst().filter(line -> !lines.contains(line)).ifPresent(lines::add);
    }
    long stories = lines.stream().map(line -> line.version().story()).distinct().count();
    found.putIfAbsent(
        relation + "|" + Words.key(other.name()),
        new TieOnRecord(
            relation,
            other.name(),
            true,
            lines,
            Math.toIntExact(stories),
            Math.toIntExact(stories),
            other.born(),
            other.minor()));
  }
}
