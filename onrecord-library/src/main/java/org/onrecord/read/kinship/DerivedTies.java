package org.onrecord.read.kinship;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Kinship.Type;
import org.onrecord.story.Span;

/**
 * Works out who are brothers and sisters from whose children they are.
 *
 * <p>Only where both parents of both are known: two in common make siblings, one makes
 * half-siblings. What the story states of two people is never derived again.
 */
final class DerivedTies {
  /** Parents of more named children than this are a misreading; nothing is derived from them. */
  private static final int MOST = 60;

  private DerivedTies() {}

  /** The ties that follow from {@code stated}. */
  static List<Kinship> from(List<Kinship> stated) {
    Map<String, List<Kinship>> byChild = new LinkedHashMap<>();
    Map<String, List<String>> byParent = new LinkedHashMap<>();
    for (Kinship tie : stated) {
      if (tie.type() == Type.PARENT) {
        byChild.computeIfAbsent(tie.to(), key -> new ArrayList<>()).add(tie);
        byParent.computeIfAbsent(tie.from(), key -> new ArrayList<>()).add(tie.to());
      }
    }
    Map<String, Kinship> derived = new LinkedHashMap<>();
    for (List<String> children : byParent.values()) {
      if (children.size() <= MOST) {
        derive(children, byChild, derived);
      }
    }
    for (Kinship tie : stated) {
      derived.remove(key(tie.from(), tie.to()));
    }
    return List.copyOf(derived.values());
  }

  private static void derive(
      List<String> children, Map<String, List<Kinship>> byChild, Map<String, Kinship> derived) {
    for (int i = 0; i < children.size(); i++) {
      for (int j = i + 1; j < children.size(); j++) {
        String one = children.get(i);
        String other = children.get(j);
        List<Kinship> ones = byChild.getOrDefault(one, List.of());
        List<Kinship> others = byChild.getOrDefault(other, List.of());
        if (ones.size() == 2 && others.size() == 2 && !one.equals(other)) {
          derived.putIfAbsent(key(one, other), tie(ones, others));
        }
      }
    }
  }

  private static Kinship tie(List<Kinship> ones, List<Kinship> others) {
    int common = 0;
    for (Kinship tie : ones) {
      common += others.stream().anyMatch(other -> other.from().equals(tie.from())) ? 1 : 0;
    }
    TreeSet<Span> spans = new TreeSet<>();
    ones.forEach(tie -> spans.addAll(tie.evidence().spans()));
    others.forEach(tie -> spans.addAll(tie.evidence().spans()));
    boolean full = common == 2;
    return new Kinship(
        full ? Type.SIBLING : Type.HALF_SIBLING,
        ones.get(0).to(),
        others.get(0).to(),
        Optional.empty(),
        true,
        new Evidence(List.copyOf(spans), full ? "kin.same-parents" : "kin.one-parent"));
  }

  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + '\t' + other : other + '\t' + one;
  }
}
