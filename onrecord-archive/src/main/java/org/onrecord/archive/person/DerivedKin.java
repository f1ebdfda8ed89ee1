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
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Kinship;

/**
 * Family ties that follow from those that different stories state: brothers and sisters by the same
 * parents, grandparents, in-laws.
 *
 * <p>Follows only a tie to somebody with a full name who is one person on record. What a story
 * states of two people is never derived again.
 */
public final class DerivedKin {
  /** Parents of more children than this are misread. */
  private static final int MOST = 30;

  private final Function<String, List<PersonOnRecord>> people;
  private final Copies copies;
  private final Ledger ledger;
  private final Map<String, TieOnRecord> found = new LinkedHashMap<>();
  private final Map<String, List<PersonOnRecord>> known = new LinkedHashMap<>();

  /** Looks people up by name with {@code people}, and tells copies of one text by the ledger. */
  public DerivedKin(Function<String, List<PersonOnRecord>> people, Ledger ledger) {
    this.people = people;
    this.copies = new Copies(ledger);
    this.ledger = ledger;
  }

  /** The ties of {@code person} that follow, by relation and name, with all lines they rest on. */
  public List<TieOnRecord> of(PersonOnRecord person) {
    follow(person);
    Set<String> stated = new LinkedHashSet<>(own(person));
    person.ties().forEach(tie -> stated.add(Words.key(tie.name())));
    found.values().removeIf(tie -> stated.contains(Words.key(tie.name())));
    List<TieOnRecord> ties = new ArrayList<>(found.values());
    ties.sort(Comparator.comparing(TieOnRecord::relation).thenComparing(TieOnRecord::name));
    return List.copyOf(ties);
  }

  /** The person with those contradictions too that a tie which follows makes with a stated one. */
  public PersonOnRecord withConflicts(PersonOnRecord person) {
    if (!person.told()) {
      return person;
    }
    follow(person);
    Contradictions conflicts = new Contradictions(person.name(), copies);
    for (TieOnRecord stated : person.ties()) {
      for (TieOnRecord follows : found.values()) {
        boolean same = Words.key(stated.name()).equals(Words.key(follows.name()));
        if (same
            && !stated.derived()
            && isSure(stated)
            && isSure(follows)
            && KinWays.areAtOdds(stated.relation(), follows.relation())) {
          add(conflicts, stated, follows);
        }
      }
    }
    List<Contradiction> all = new ArrayList<>(person.contradictions());
    all.addAll(conflicts.found());
    return person.withContradictions(all);
  }

  /** A misread "her" makes no contradiction. */
  private boolean isSure(TieOnRecord tie) {
    return tie.derived()
        ? tie.lines().stream().allMatch(this::isSure)
        : tie.lines().stream().anyMatch(this::isSure);
  }

  private boolean isSure(FindingOnRecord<Kinship> line) {
    return SurelyMeant.in(ledger.content(line.version().sequence()), line);
  }

  private static void add(Contradictions conflicts, TieOnRecord stated, TieOnRecord follows) {
    conflicts.add(
        Contradiction.Kind.KIN,
        new Contradictions.Claim(stated.relation() + " " + stated.name(), lines(stated)),
        new Contradictions.Claim(
            follows.relation() + " " + follows.name() + ", as follows from other ties",
            lines(follows)),
        KinWays.reckoning(stated.name(), stated.relation(), follows.relation()));
  }

  private static List<Contradiction.Line> lines(TieOnRecord tie) {
    return tie.lines().stream().map(Contradictions::line).toList();
  }

  private static Set<String> own(PersonOnRecord person) {
    Set<String> own = new LinkedHashSet<>(List.of(Words.key(person.name())));
    person.names().forEach(name -> own.add(Words.key(name)));
    return own;
  }

  /** Everything that follows, of people of whom a story states a tie too; not of the person. */
  private void follow(PersonOnRecord person) {
    found.clear();
    List<TieOnRecord> parents = kin(person, "parent");
    for (TieOnRecord parent : parents) {
      one(parent).ifPresent(of -> throughParent(person, parents, parent, of));
    }
    for (TieOnRecord child : kin(person, "child")) {
      one(child).ifPresent(of -> throughChild(child, of));
    }
    for (TieOnRecord spouse : kin(person, "spouse")) {
      one(spouse).ifPresent(of -> throughSpouse(spouse, of));
    }
    for (TieOnRecord sibling : kin(person, "sibling")) {
      one(sibling)
          .ifPresent(of -> kin(of, "spouse").forEach(in -> add("sibling-in-law", in, sibling, in)));
    }
    Set<String> own = own(person);
    found.values().removeIf(tie -> own.contains(Words.key(tie.name())));
  }

  private void throughChild(TieOnRecord child, PersonOnRecord of) {
    kin(of, "child").forEach(grandchild -> add("grandchild", grandchild, child, grandchild));
    kin(of, "spouse").forEach(in -> add("child-in-law", in, child, in));
  }

  private void throughSpouse(TieOnRecord spouse, PersonOnRecord of) {
    kin(of, "parent").forEach(in -> add("parent-in-law", in, spouse, in));
    kin(of, "sibling").forEach(in -> add("sibling-in-law", in, spouse, in));
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
      tie.lines().stream()
          .limit(Contradictions.MOST_LINES)
          .filter(line -> !lines.contains(line))
          .forEach(lines::add);
    }
    List<VersionOnRecord> versions = lines.stream().map(FindingOnRecord::version).toList();
    found.putIfAbsent(
        relation + "|" + Words.key(other.name()),
        new TieOnRecord(
            relation,
            other.name(),
            true,
            lines,
            Copies.stories(versions),
            copies.sources(versions),
            other.born(),
            other.minor()));
  }
}
