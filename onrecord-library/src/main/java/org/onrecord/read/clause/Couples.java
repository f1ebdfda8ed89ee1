package org.onrecord.read.clause;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Finds "they", "the couple" and the like as the subject of a verb. */
public final class Couples {
  private static final int REACH = 30;

  /** How far back the verb that "and" joins to another is looked for, in tokens. */
  private static final int COORDINATED = 16;

  private Couples() {}

  /** True for "couple", "pair" and "duo" behind "the". */
  public static boolean isNoun(Text text, int token) {
    boolean noun =
        switch (token < 0 || token >= text.size() ? "" : text.lower(token)) {
          case "couple", "pair", "duo", "exes", "newlyweds", "twosome" -> true;
          default -> false;
        };
    return noun && (text.is(token - 1, "the") || text.is(token - 2, "the"));
  }

  /**
   * The token of "they" or "couple" that is the subject of the verb: "[They] later divorced", "The
   * [couple], who live in York, have"; -1 where it is something else.
   */
  public static int head(Text text, int verb) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(verb)), verb - REACH);
    int token = verb - 1;
    while (token > start && isBetween(text, token)) {
      token--;
    }
    if (text.is(token, "they") || isNoun(text, token)) {
      return token;
    }
    if (text.is(token, "who")) {
      int before = isMark(text, token - 1) ? token - 2 : token - 1;
      return isNoun(text, before) ? before : -1;
    }
    if (text.is(token, "and")) {
      return coordinated(text, token, start);
    }
    return isMark(text, token) ? overRelative(text, token, start) : -1;
  }

  /** "[The couple] met in York and |married": the head of the verb before. */
  private static int coordinated(Text text, int and, int start) {
    for (int token = and - 1; token > Math.max(start, and - COORDINATED); token--) {
      if (text.is(token, ",") || text.is(token, ";")) {
        return -1;
      }
      if (text.tag(token).isFinite()) {
        return head(text, token);
      }
    }
    return -1;
  }

  private static boolean isMark(Text text, int token) {
    return text.is(token, ",")
        || text.is(token, "-")
        || text.is(token, "\u2013")
        || text.is(token, "\u2014");
  }

  /** "The couple, who live in York, |", "The couple - who live in York - |". */
  private static int overRelative(Text text, int close, int start) {
    for (int token = close - 1; token > start + 1; token--) {
      if (text.is(token, "who") && isMark(text, token - 1)) {
        return isNoun(text, token - 2) ? token - 2 : -1;
      }
    }
    return -1;
  }

  private static boolean isBetween(Text text, int token) {
    return text.tag(token).isAdverb()
        || text.is(token, Tag.MD)
        || switch (text.lower(token)) {
          case "have", "has", "had", "are", "were", "is", "was", "been", "both", "got" -> true;
          default -> false;
        };
  }
}
