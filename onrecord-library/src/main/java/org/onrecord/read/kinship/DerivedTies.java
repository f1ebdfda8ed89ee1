package org.onrecord.read.kinship;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Kinship.State;
import org.onrecord.reading.Kinship.Type;
import org.onrecord.story.Span;

/**
 * Works out the ties that follow from stated ones, with the evidence of all that they rest on:
 * brothers and sisters, grandparents, parents-in-law, brothers- and sisters-in-law.
 *
 * <p>Siblings only where both parents of both are known: two in common make siblings, one makes
 * half-siblings. In-laws only by a marriage that the story does not call ended. People of whom the
 * story states any tie get none derived.
 */
final class DerivedTies {
  /** Parents of more named children than this are a misreading; nothing is derived from them. */
  private static final int MOST = 60;

  private final Map<String, List<Kinship>> parents = new LinkedHashMap<>();
  private final Map<String, List<Kinship>> children = new LinkedHashMap<>();
  private final Set<String> told = new LinkedHashSet<>();
  private final Map<String, Kinship> derived = new LinkedHashMap<>();

  private DerivedTies(List<Kinship> stated) {
    for (Kinship tie : stated) {
      told.add(key(tie.from(), tie.to()));
      if (tie.type() == Type.PARENT) {
        parents.computeIfAbsent(tie.to(), person -> new ArrayList<>()).add(tie);
        children.computeIfAbsent(tie.from(), person -> new ArrayList<>()).add(tie);
      }
    }
  }

  /** The ties that follow from {@code stated}. */
  static List<Kinship> from(List<Kinship> stated) {
    DerivedTies ties = new DerivedTies(stated);
    for (List<Kinship> children : ties.children.values()) {
      if (children.size() <= MOST) {
        ties.siblings(children);
        children.forEach(ties::grandparents);
      }
    }
    List<Kinship> siblings = stated.stream().filter(tie -> tie.type() == Type.SIBLING).toList();
    for (Kinship tie : stated) {
      boolean ended = tie.state().filter(state -> state == State.FORMER).isPresent();
      if (tie.type() == Type.SPOUSE && !ended && siblings.size() <= MOST) {
        ties.inLaws(tie, tie.from(), tie.to(), siblings);
        ties.inLaws(tie, tie.to(), tie.from(), siblings);
      }
    }
    return List.copyOf(ties.derived.values());
  }

  private void siblings(List<Kinship> ofOne) {
    for (int i = 0; i < ofOne.size(); i++) {
      for (int j = i + 1; j < ofOne.size(); j++) {
        List<Kinship> ones = parents(ofOne.get(i).to());
        List<Kinship> others = parents(ofOne.get(j).to());
        if (ones.size() == 2 && others.size() == 2) {
          sibling(ones, others);
        }
      }
    }
  }

  private void sibling(List<Kinship> ones, List<Kinship> others) {
    long common =
        ones.stream()
            .filter(tie -> others.stream().anyMatch(other -> other.from().equals(tie.from())))
            .count();
    List<Kinship> from = new ArrayList<>(ones);
    from.addAll(others);
    String rule = common == 2 ? "kin.same-parents" : "kin.one-parent";
    Type type = common == 2 ? Type.SIBLING : Type.HALF_SIBLING;
    add(type, ones.get(0).to(), others.get(0).to(), from, rule);
  }

  /** A parent of the child's parent. */
  private void grandparents(Kinship child) {
    for (Kinship parent : parents(child.from())) {
      List<Kinship> from = List.of(parent, child);
      add(Type.GRANDPARENT, parent.from(), child.to(), from, "kin.parents-parent");
    }
  }

  /** The parents, brothers and sisters of {@code spouse} are in-laws of {@code person}. */
  private void inLaws(Kinship marriage, String person, String spouse, List<Kinship> siblings) {
    for (Kinship parent : parents(spouse)) {
      List<Kinship> from = List.of(marriage, parent);
      add(Type.OTHER_KIN, parent.from(), person, from, "kin.parent-in-law");
    }
    for (Kinship tie : siblings) {
      boolean one = tie.from().equals(spouse);
      if (one || tie.to().equals(spouse)) {
        String other = one ? tie.to() : tie.from();
        add(Type.OTHER_KIN, person, other, List.of(marriage, tie), "kin.sibling-in-law");
      }
    }
  }

  private List<Kinship> parents(String child) {
    return parents.getOrDefault(child, List.of());
  }

  private void add(Type type, String one, String other, List<Kinship> from, String rule) {
    if (one.equals(other) || told.contains(key(one, other))) {
      return;
    }
    TreeSet<Span> spans = new TreeSet<>();
    from.forEach(tie -> spans.addAll(tie.evidence().spans()));
    derived.putIfAbsent(
        key(one, other),
        new Kinship(
            type, one, other, Optional.empty(), true, new Evidence(List.copyOf(spans), rule)));
  }

  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + '\t' + other : other + '\t' + one;
  }
}
