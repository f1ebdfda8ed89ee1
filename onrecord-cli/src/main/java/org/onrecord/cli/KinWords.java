package org.onrecord.cli;

import java.util.Optional;
import org.onrecord.reading.Kinship;

/** Ties and ages in plain English. */
final class KinWords {
  private KinWords() {}

  /** What stands between the two names: {@code is a parent of}, {@code was married to}. */
  static String of(Kinship kinship) {
    boolean former = kinship.state().equals(Optional.of(Kinship.State.FORMER));
    boolean late = kinship.state().equals(Optional.of(Kinship.State.LATE));
    String verb = former || late ? "was " : "is ";
    String words =
        switch (kinship.type()) {
          case PARENT -> "is a parent of";
          case SPOUSE -> verb + "married to";
          case PARTNER -> verb + "the partner of";
          case ENGAGED -> verb + "engaged to";
          case SIBLING -> "is a sibling of";
          case HALF_SIBLING -> "is a half-sibling of";
          case GRANDPARENT -> "is a grandparent of";
          case OTHER_KIN -> "is kin to";
        };
    return words + (late ? " (until death)" : "");
  }

  /** An ISO 8601 period as words: {@code P5M} as {@code 5 months}; two as {@code from} to. */
  static String age(String period) {
    int slash = period.indexOf('/');
    if (slash > 0) {
      return age(period.substring(0, slash)) + " to " + age(period.substring(slash + 1));
    }
    int last = period.length() - 1;
    boolean simple =
        last >= 2
            && period.charAt(0) == 'P'
            && period.substring(1, last).chars().allMatch(c -> c >= '0' && c <= '9');
    if (!simple) {
      return period;
    }
    String unit =
        switch (period.charAt(last)) {
          case 'Y' -> " year";
          case 'M' -> " month";
          case 'W' -> " week";
          case 'D' -> " day";
          default -> "";
        };
    String number = period.substring(1, last);
    return unit.isEmpty() ? period : number + unit + (number.equals("1") ? "" : "s");
  }
}
