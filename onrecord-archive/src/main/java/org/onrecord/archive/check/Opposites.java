package org.onrecord.archive.check;

import java.util.Arrays;
import java.util.List;
import org.onrecord.lexicon.WordList;

/** Tells words that say the contrary of each other: "safe" and "unsafe", "before" and "after". */
final class Opposites {
  private static final WordList PAIRS = WordList.named("opposites");

  /** Prefixes that turn most words round, with no less than this many letters behind them. */
  private static final List<String> FREE_PREFIXES = List.of("un", "non", "dis", "il", "ir");

  private static final int SHORTEST_STEM = 4;

  /** Words that begin with such a prefix and are not the contrary of the rest. */
  private static final WordList OTHERWISE = WordList.named("false-opposites");

  /** Endings of words that "in" and "im" turn round; "inside" and "improve" are no contraries. */
  private static final List<String> TURNED_ENDINGS =
      List.of(
          "able",
          "ible",
          "ably",
          "ibly",
          "ate",
          "ately",
          "ent",
          "ently",
          "ence",
          "ant",
          "ance",
          "act",
          "ect",
          "ectly",
          "acy",
          "ive",
          "ively",
          "ous",
          "ously",
          "ite",
          "ure",
          "urely",
          "urity",
          "ility",
          "ality",
          "ane",
          "anity",
          "per",
          "perly",
          "fect",
          "valid",
          "lation",
          "human",
          "formal",
          "justice",
          "adequacy",
          "experienced",
          "balance",
          "curable");

  private Opposites() {}

  /** True where a word of one list stands in the other as its contrary. */
  static boolean meet(List<Atom> lost, List<Atom> gained) {
    for (Atom there : lost) {
      for (Atom here : gained) {
        if (are(there.key(), here.key())) {
          return true;
        }
      }
    }
    return hasNon(lost) != hasNon(gained);
  }

  /** The "non" of "non-violent" is a word of its own. */
  private static boolean hasNon(List<Atom> atoms) {
    return atoms.stream().anyMatch(atom -> atom.key().equals("non"));
  }

  /** True for "safe" and "unsafe", "careful" and "careless", "before" and "after". */
  static boolean are(String one, String other) {
    boolean longer = one.length() > other.length();
    return isPair(one, other)
        || isPair(other, one)
        || isPrefixed(longer ? one : other, longer ? other : one)
        || isLess(one, other)
        || isLess(other, one);
  }

  private static boolean isPair(String one, String other) {
    return PAIRS.contains(one) && Arrays.asList(PAIRS.value(one).split(" ")).contains(other);
  }

  /** True for "unsafe" of "safe"; not for "inside" of "side" nor "uncover" of "cover". */
  private static boolean isPrefixed(String word, String stem) {
    int prefix = word.length() - stem.length();
    if (prefix < 2 || prefix > 3 || !word.endsWith(stem) || OTHERWISE.contains(word)) {
      return false;
    }
    String first = word.substring(0, prefix);
    if (FREE_PREFIXES.contains(first)) {
      return stem.length() >= SHORTEST_STEM;
    }
    return (first.equals("in") || first.equals("im"))
        && TURNED_ENDINGS.stream().anyMatch(stem::endsWith);
  }

  /** True for "careless" of "careful". */
  private static boolean isLess(String word, String full) {
    return word.endsWith("less")
        && full.endsWith("ful")
        && word.substring(0, word.length() - 4).equals(full.substring(0, full.length() - 3));
  }
}
