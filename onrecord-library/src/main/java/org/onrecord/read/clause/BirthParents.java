package org.onrecord.read.clause;

import org.onrecord.language.Text;

/**
 * Tells whom a story names only as a parent, in words of another's birth: "born in Harwick to ABEL
 * ODELL, a docker, and INES MARSH", "the youngest son of ABEL ODELL".
 */
public final class BirthParents {
  /** Longest "to Abel Odell, a docker, and his wife, |" before a name, in tokens. */
  private static final int PARENTS = 14;

  /** Tokens from "born" to its "to" at most. */
  private static final int BIRTH = 14;

  private BirthParents() {}

  /** True for the name that begins at the token, titles with it. */
  public static boolean isParent(Text text, int first) {
    int start = text.sentenceStart(text.sentenceOf(first));
    for (int token = first - 1; token > Math.max(start, first - PARENTS); token--) {
      switch (text.lower(token)) {
        case "to" -> {
          return isBorn(text, start, token);
        }
        case "of" -> {
          return isChild(text, start, token - 1);
        }
        case ";", ":", "who", "\"", "\u201c", "\u201d" -> {
          return false;
        }
        default -> {
          if (text.tag(token).isFinite()) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** "[born] on 3 May 1931, in Harwick, |to". */
  private static boolean isBorn(Text text, int start, int to) {
    for (int token = to - 1; token >= Math.max(start, to - BIRTH); token--) {
      if (text.is(token, "born")) {
        return true;
      }
      if (text.tag(token).isFinite()) {
        return false;
      }
    }
    return false;
  }

  /** "the youngest [son] |of", "[daughter] |of". */
  private static boolean isChild(Text text, int start, int noun) {
    return noun >= start
        && switch (text.lower(noun)) {
          case "son", "daughter", "child", "sons", "daughters", "children" -> true;
          default -> false;
        };
  }
}
