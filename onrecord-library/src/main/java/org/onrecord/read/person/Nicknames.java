package org.onrecord.read.person;

/** When two words can be forms of one name. */
final class Nicknames {
  private Nicknames() {}

  /** Whether two given names beside the same surname can be one person's: equal, initial, short. */
  static boolean mayBeSame(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String shorter = a.length() <= b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    if (shorter.length() == 1) {
      return longer.charAt(0) == shorter.charAt(0);
    }
    return (shorter.length() >= 3 && longer.startsWith(shorter)) || isVariant(a, b);
  }

  /** One slip apart ("Deirdre", "Dierdre"), or the short form of the other ("Zach", "Zachary"). */
  static boolean isVariant(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    String shorter = a.length() <= b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    if (shorter.length() >= 4
        && longer.length() >= shorter.length() + 3
        && longer.startsWith(shorter)) {
      return true;
    }
    return shorter.length() >= 5 && isOneSlip(shorter, longer);
  }

  /** "Corrado", "Corado": five letters or more, the first the same, and one slip. */
  static boolean isSlip(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    return shorter.length() >= 5
        && a.charAt(0) == b.charAt(0)
        && isOneSlip(shorter, shorter.equals(a) ? b : a);
  }

  private static boolean isOneSlip(String shorter, String longer) {
    int difference = longer.length() - shorter.length();
    if (difference > 1) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
      i++;
    }
    if (difference == 1) {
      return shorter.substring(i).equals(longer.substring(i + 1));
    }
    boolean swapped =
        i + 1 < shorter.length()
            && shorter.charAt(i) == longer.charAt(i + 1)
            && shorter.charAt(i + 1) == longer.charAt(i)
            && shorter.substring(i + 2).equals(longer.substring(i + 2));
    return swapped
        || (i < shorter.length() && shorter.substring(i + 1).equals(longer.substring(i + 1)));
  }
}
