package org.onrecord.archive.person;

import java.util.Set;

/** Which two ways of being kin two people cannot both be, by the relations that ties are given. */
final class KinWays {
  /** Spouse, partner and engaged for the same. */
  static final String COUPLE = "spouse or partner";

  /** Between those of one generation who may be called by one word. */
  private static final Set<String> SIBLINGS = Set.of("sibling", "half-sibling");

  private static final Set<String> IN_LAWS =
      Set.of("parent-in-law", "child-in-law", "sibling-in-law");

  private KinWays() {}

  /**
   * True where they cannot both hold. A half-brother is often called a brother, and {@code
   * other-kin} says too little; an in-law may be kin in another way too, but not a parent, a child
   * or a spouse.
   */
  static boolean areAtOdds(String one, String other) {
    String mine = couple(one);
    String theirs = couple(other);
    if (mine.equals(theirs) || isVague(mine) || isVague(theirs)) {
      return false;
    }
    if (IN_LAWS.contains(mine) || IN_LAWS.contains(theirs)) {
      String rest = IN_LAWS.contains(mine) ? theirs : mine;
      return rest.equals("parent") || rest.equals("child") || rest.equals(COUPLE);
    }
    return !(SIBLINGS.contains(mine) && SIBLINGS.contains(theirs));
  }

  private static boolean isVague(String way) {
    return way.equals("other-kin");
  }

  /** {@code former spouse}, {@code engaged} and the like as {@link #COUPLE}; others unchanged. */
  static String couple(String relation) {
    String last = relation.substring(relation.lastIndexOf(' ') + 1);
    return switch (last) {
      case "spouse", "engaged", "partner" -> COUPLE;
      default -> relation;
    };
  }

  /** Why they cannot both hold, in words. */
  static String reckoning(String name, String one, String other) {
    return name + " cannot be both " + one + " and " + other;
  }
}
