package org.onrecord.read.person;

import java.util.List;

/** Tells whether two full names may be one person's. */
final class SameNames {
  private final PersonWords words;

  SameNames(PersonWords words) {
    this.words = words;
  }

  /** "Bob Odell" and "Robert Odell", "Ines Corrado" and "Ines R. Corrado Marsh" */
  boolean isSamePerson(List<String> a, List<String> b) {
    if (a.size() < 2 || b.size() < 2) {
      return false;
    }
    if (a.equals(b)) {
      return true;
    }
    String lastA = a.get(a.size() - 1);
    String lastB = b.get(b.size() - 1);
    List<String> longer = a.size() >= b.size() ? a : b;
    List<String> shorter = longer == a ? b : a;
    int rest = longer.size() - shorter.size();
    if (rest > 0 && longer.subList(rest, longer.size()).equals(shorter)) {
      // "van der Laan" of "Ines van der Laan"
      return true;
    }
    if (a.get(0).equals(b.get(0)) && rest == 0 && isMisspelt(a, b)) {
      return true;
    }
    if (!lastA.equals(lastB)) {
      // A given name and a middle one, a patronymic, one of two surnames: "Tuiala Sese" of "Tuiala
      // Sese Malaga", "Ines Corrado" of "Ines R. Corrado Marsh".
      return rest > 0 && isInOrder(shorter, longer);
    }
    return Nicknames.mayBeSame(a.get(0), b.get(0))
        || words.fullForms(a.get(0)).contains(b.get(0))
        || words.fullForms(b.get(0)).contains(a.get(0));
  }

  /** "Ines Corrado" and "Ines Corado": all but one slip in the surname. */
  private static boolean isMisspelt(List<String> a, List<String> b) {
    int last = a.size() - 1;
    return a.subList(0, last).equals(b.subList(0, last))
        && Nicknames.isSlip(a.get(last), b.get(last));
  }

  private static boolean isInOrder(List<String> shorter, List<String> longer) {
    int found = 0;
    for (String word : longer) {
      found += found < shorter.size() && shorter.get(found).equals(word) ? 1 : 0;
    }
    return found == shorter.size() && shorter.get(0).equals(longer.get(0));
  }
}
