package org.onrecord.read.kinship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Kinship.State;
import org.onrecord.reading.Kinship.Type;
import org.onrecord.story.Span;

/**
 * The ties found so far, each pair and kind once.
 *
 * <p>Two people are one kind of couple at most: the closest the story tells (spouse before engaged
 * before partner). A tie keeps the evidence that was found first.
 */
final class Ties {
  /** How many tokens after a couple was named "their" may still mean the two. */
  private static final int MEMORY = 70;

  /** How many tokens after brothers were named "the brothers" may still mean them. */
  private static final int SIBLINGS = 250;

  private final Text text;
  private final Map<String, Kinship> found = new LinkedHashMap<>();
  private Group lastCouple = Group.NOBODY;
  private boolean lastMarried;
  private Group siblings = Group.NOBODY;
  private @Nullable Kinship firstCouple;
  private int couples;

  Ties(Text text) {
    this.text = text;
  }

  /** What a rule read: the kind of tie, its state, where the words stand and the rule's name. */
  record Claim(Type type, Optional<State> state, int first, int end, String rule) {}

  /** Adds the claim for each of {@code from} with each of {@code to}; nobody with themselves. */
  void add(Claim claim, Group from, Group to) {
    if (claim.type() == Type.PARENT && to.persons().containsAll(from.persons())) {
      // "her sons Ivo and Tom": whosoever she is, none of them.
      return;
    }
    if (claim.type() == Type.PARENT && from.persons().size() == 2 && !to.isEmpty()) {
      // The parents of a child: "the pair", as much as any couple.
      lastCouple = new Group(from.persons(), claim.first(), claim.end());
      lastMarried = false;
    }
    for (String one : from.persons()) {
      for (String other : to.persons()) {
        if (!one.equals(other) && !from.persons().contains(other)) {
          add(claim, one, other);
        }
      }
    }
  }

  /** Adds the claim for each two of {@code group}. */
  void addPairs(Claim claim, Group group) {
    List<String> persons = group.persons();
    for (int i = 0; i < persons.size(); i++) {
      for (int j = i + 1; j < persons.size(); j++) {
        add(claim, persons.get(i), persons.get(j));
      }
    }
  }

  private void add(Claim claim, String one, String other) {
    boolean couple = isCouple(claim.type());
    if (couple && !claim.rule().equals("kin.maiden-name")) {
      lastCouple = new Group(List.of(one, other), claim.first(), claim.end());
      lastMarried = claim.rule().startsWith("kin.married");
    }
    String key = key(claim.type(), one, other);
    if (contradicts(claim.type(), one, other) || isThirdParent(claim, one, other)) {
      return;
    }
    if (claim.type() == Type.SIBLING || claim.type() == Type.HALF_SIBLING) {
      rememberSiblings(claim, one, other);
    }
    Span words = text.span(claim.first(), claim.end());
    Kinship tie =
        new Kinship(
            claim.type(), one, other, claim.state(), false, Evidence.of(words, claim.rule()));
    Kinship before = found.get(key);
    if (couple && before == null) {
      couples++;
      firstCouple = tie;
    }
    found.put(key, before == null ? tie : merged(before, tie));
  }

  /** "his son" of somebody whose two parents the story names: the pronoun was misread. */
  private boolean isThirdParent(Claim claim, String parent, String child) {
    boolean guessed =
        claim.rule().equals("kin.coreference") || claim.rule().equals("kin.same-child");
    if (claim.type() != Type.PARENT
        || !guessed
        || found.containsKey(key(Type.PARENT, parent, child))) {
      return false;
    }
    return found.values().stream()
            .filter(tie -> tie.type() == Type.PARENT && tie.to().equals(child))
            .count()
        >= 2;
  }

  /** Nobody is parent and child, or parent and sibling, or parent and spouse of the same person. */
  private boolean contradicts(Type type, String one, String other) {
    if (type == Type.PARENT || type == Type.GRANDPARENT) {
      return found.containsKey(key(Type.PARENT, other, one))
          || found.containsKey(key(Type.GRANDPARENT, other, one))
          || found.containsKey(key(Type.SPOUSE, one, other))
          || found.containsKey(key(Type.SIBLING, one, other))
          || (type == Type.GRANDPARENT && found.containsKey(key(Type.PARENT, one, other)));
    }
    return found.containsKey(key(Type.PARENT, one, other))
        || found.containsKey(key(Type.PARENT, other, one))
        || found.containsKey(key(Type.GRANDPARENT, one, other))
        || found.containsKey(key(Type.GRANDPARENT, other, one))
        || (isCouple(type) && found.containsKey(key(Type.SIBLING, one, other)))
        || (type == Type.OTHER_KIN && found.containsKey(key(Type.SIBLING, one, other)));
  }

  private static Kinship merged(Kinship before, Kinship tie) {
    boolean closer = rank(tie.type()) < rank(before.type());
    Kinship best = closer ? tie : before;
    Optional<State> state = before.state();
    if (state.isEmpty() || tie.state().filter(s -> s == State.FORMER).isPresent()) {
      state = tie.state().isPresent() ? tie.state() : state;
    }
    return new Kinship(best.type(), best.from(), best.to(), state, false, best.evidence());
  }

  private static int rank(Type type) {
    return switch (type) {
      case SPOUSE -> 0;
      case ENGAGED -> 1;
      default -> 2;
    };
  }

  static boolean isCouple(Type type) {
    return type == Type.SPOUSE || type == Type.PARTNER || type == Type.ENGAGED;
  }

  private static String key(Type type, String one, String other) {
    boolean ordered = type == Type.PARENT || type == Type.GRANDPARENT || one.compareTo(other) < 0;
    String pair = ordered ? one + '\t' + other : other + '\t' + one;
    return (isCouple(type) ? "couple" : type.name()) + '\t' + pair;
  }

  /** The couple that the story named last, if shortly before the token. */
  Group coupleBefore(int token) {
    boolean near = lastCouple.end() <= token && token - lastCouple.end() < MEMORY;
    return near && !lastCouple.isEmpty() ? lastCouple : Group.NOBODY;
  }

  /** The one couple that the story has told of so far; nobody where there are more, or none. */
  Group onlyCouple() {
    Kinship tie = couples == 1 ? firstCouple : null;
    return tie == null ? Group.NOBODY : new Group(List.of(tie.from(), tie.to()), 0, 1);
  }

  /** True for two people between whom the story has told of any tie. */
  boolean areKin(String one, String other) {
    for (Kinship tie : found.values()) {
      boolean same = tie.from().equals(one) && tie.to().equals(other);
      if (same || tie.from().equals(other) && tie.to().equals(one)) {
        return true;
      }
    }
    return false;
  }

  /** The brothers and sisters whom the story has told of last, if not long before the token. */
  Group siblingsBefore(int token) {
    boolean near = siblings.end() <= token && token - siblings.end() < SIBLINGS;
    return near && !siblings.isEmpty() ? siblings : Group.NOBODY;
  }

  private void rememberSiblings(Claim claim, String one, String other) {
    boolean more = siblings.persons().contains(one) || siblings.persons().contains(other);
    Group two = new Group(List.of(one, other), claim.first(), claim.end());
    Group all = more ? siblings.with(two) : two;
    siblings = new Group(all.persons(), claim.first(), claim.end());
  }

  /** True for two people who are a couple. */
  boolean areCouple(Group two) {
    List<String> persons = two.persons();
    return persons.size() == 2
        && found.containsKey(key(Type.SPOUSE, persons.get(0), persons.get(1)));
  }

  /** The person and whom the story has married to that person last. */
  Group withSpouse(Group one) {
    Group both = one;
    for (Kinship tie : found.values()) {
      String person = one.persons().get(0);
      if (tie.type() == Type.SPOUSE && (tie.from().equals(person) || tie.to().equals(person))) {
        String other = tie.from().equals(person) ? tie.to() : tie.from();
        both = new Group(List.of(person, other), one.first(), one.end());
      }
    }
    return both;
  }

  /** The couple that the story named last, if a verb just said that the two married. */
  Group marriedBefore(int token) {
    return lastMarried ? coupleBefore(token) : Group.NOBODY;
  }

  /** The named children of any of {@code parents}. */
  List<Kinship> childrenOf(Group parents) {
    List<Kinship> children = new ArrayList<>();
    for (Kinship tie : found.values()) {
      if (tie.type() == Type.PARENT && parents.persons().contains(tie.from())) {
        children.add(tie);
      }
    }
    return children;
  }

  /** All ties in text order of their evidence. */
  List<Kinship> inTextOrder() {
    List<Kinship> all = new ArrayList<>(found.values());
    all.sort(Comparator.comparing((Kinship tie) -> tie.evidence().spans().get(0)));
    return all;
  }
}
