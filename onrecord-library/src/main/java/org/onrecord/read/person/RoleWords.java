package org.onrecord.read.person;

/** Single words that tell what somebody is, as they stand before a name. */
final class RoleWords {
  private final PersonWords words;

  RoleWords(PersonWords words) {
    this.words = words;
  }

  /** "president-elect" as "president" */
  String office(String bare) {
    boolean elect = bare.endsWith("-elect") || bare.endsWith("-designate");
    return elect ? bare.substring(0, bare.lastIndexOf('-')) : bare;
  }

  /** "senators", "representatives" */
  boolean isSeveral(String bare) {
    return bare.endsWith("s") && words.isTitle(bare.substring(0, bare.length() - 1));
  }

  /** "co-founder", "writer-director" */
  boolean isCompoundRole(String bare) {
    int hyphen = bare.lastIndexOf('-');
    if (hyphen < 1) {
      return false;
    }
    String last = bare.substring(hyphen + 1);
    // "Singer-guitarists Abel Odell and Ines Marsh"
    String role =
        last.endsWith("s") && !words.isNoun(last) ? last.substring(0, last.length() - 1) : last;
    String before = bare.substring(0, hyphen);
    boolean prefix =
        switch (before) {
          case "co", "ex", "vice", "then", "sub", "under", "non" -> true;
          default -> words.isNoun(before);
        };
    return prefix && (words.isNoun(role) || words.isTitle(role));
  }

  /** Titles that nearly nobody is given as a name. */
  boolean isRank(String bare) {
    return switch (bare) {
      case "dean", "duke", "earl", "major", "marshal", "sultan" -> false;
      default -> true;
    };
  }

  /** "DI Odell", "DA Ines Marsh": ranks that are words or particles in small letters. */
  static boolean isRankLetters(String word) {
    return switch (word) {
      case "DI", "DA", "ADA" -> true;
      default -> false;
    };
  }
}
