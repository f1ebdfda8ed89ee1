package org.onrecord.read.person;

/** Words of two parts that have their capital from the first and are no names. */
final class CompoundWords {
  private CompoundWords() {}

  /** "Marlow-based", "Danish-born": no name. */
  static boolean isCompound(String lower) {
    int hyphen = lower.lastIndexOf('-');
    if (hyphen < 0) {
      return false;
    }
    int before = lower.lastIndexOf('-', hyphen - 1);
    if (before > 0 && isLink(lower.substring(before + 1, hyphen))) {
      // "Day-by-day"
      return true;
    }
    String last = lower.substring(hyphen + 1);
    if (last.startsWith("old") && lower.indexOf("-year") > 0) {
      // "Nine-year-old Ines Odell"
      return true;
    }
    if (last.length() > 4 && (last.endsWith("ed") || last.endsWith("ing"))) {
      // "Marlow-flagged", "Odell-supporting"
      return true;
    }
    return switch (last) {
      case "based",
          "born",
          "led",
          "style",
          "bound",
          "wide",
          "era",
          "run",
          "area",
          "class",
          "made",
          "free",
          "quality",
          "like",
          "type",
          "time",
          "month",
          "level" ->
          true;
      default -> false;
    };
  }

  private static boolean isLink(String lower) {
    return switch (lower) {
      case "by", "to", "and", "for", "in", "the" -> true;
      default -> false;
    };
  }
}
