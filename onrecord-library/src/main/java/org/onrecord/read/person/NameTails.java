package org.onrecord.read.person;

import org.onrecord.language.Text;

/** Takes off a run of capitalised words what follows a name: days, and letters of honours. */
final class NameTails {
  private final Text text;
  private final PersonWords words;
  private final int[] facts;

  NameTails(Text text, PersonWords words, int[] facts) {
    this.text = text;
    this.words = words;
    this.facts = facts;
  }

  /** Where the run ends without days, post-nominal letters and offices. */
  int without(int start, int end) {
    int last = end;
    while (last > start + 1) {
      String lower = text.lower(last - 1);
      boolean letters =
          switch (lower) {
            case "mp", "qc", "kc", "mbe", "obe", "cbe", "phd", "md", "esq", "msp", "mep" -> true;
            default -> false;
          };
      letters |= last > start + 2 && isLetters(start, last - 1);
      letters |= last == start + 2 && isJudge(start, text.word(last - 1));
      if (!letters && !isDay(lower)) {
        break;
      }
      last--;
    }
    return last;
  }

  /** "Odell J", "Marsh LJ", as law reports call judges; but not "Jessie J". */
  private boolean isJudge(int surname, String word) {
    return NameTable.given(facts[surname]) < 4
        && switch (word) {
          case "J", "JJ", "LJ", "CJ", "JA", "JSC" -> true;
          default -> false;
        };
  }

  /** "Ines Odell SC": letters after a full name. */
  private boolean isLetters(int start, int token) {
    String word = text.word(token);
    int before = facts[token - 1];
    return word.length() >= 2
        && word.length() <= 4
        && word.chars().allMatch(Character::isUpperCase)
        && !word.matches("[IVX]+")
        && NameTable.given(facts[start]) >= 3
        && (NameTable.surname(before) > 0 || before == NameTable.UNKNOWN)
        && NameTable.surname(facts[token]) <= 2
        && !words.isThing(text.lower(token))
        && !isFirm(text.lower(token))
        && !words.isThing(text.lower(token - 1));
  }

  /** "Odell Marsh LLP" */
  private static boolean isFirm(String lower) {
    return switch (lower) {
      case "llp", "plc", "ltd", "inc", "llc", "gmbh", "ag", "sa", "nv", "spa", "bv", "lp" -> true;
      case "uk", "us", "usa", "eu", "tv", "fm", "amc", "jv", "it", "hr", "pr" -> true;
      default -> false;
    };
  }

  private static boolean isDay(String lower) {
    return lower.length() > 5 && lower.endsWith("day") && !lower.equals("holiday");
  }
}
