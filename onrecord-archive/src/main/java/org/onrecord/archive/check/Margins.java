package org.onrecord.archive.check;

/**
 * What stands before the first and after the last of a run of words, where a draft could slip in
 * what was not said: {@code "-40 million"} for "40 million", {@code "It is over*"} for "It is
 * over".
 */
final class Margins {
  private Margins() {}

  /** True when nothing stands before the draft's word but typography and what stands on record. */
  static boolean sameLead(QuotedWord there, QuotedWord here) {
    return foreign(there.gap(), there).endsWith(foreign(here.gap(), here));
  }

  /** True when nothing stands in {@code tail} but typography and what {@code after} begins with. */
  static boolean sameTail(String after, String tail) {
    return foreign(after, false).startsWith(foreign(tail, false));
  }

  /** True when the same characters stand before the two words, marks and spaces aside. */
  static boolean sameLeadCodePoints(QuotedWord there, QuotedWord here) {
    return visible(there.gap()).endsWith(visible(here.gap()));
  }

  /**
   * What is neither a mark, a space, a pause nor an end of a sentence; a minus is, before a figure.
   */
  static String foreign(String gap, QuotedWord word) {
    return foreign(gap, Character.isDigit(word.raw().charAt(0)));
  }

  private static String foreign(String gap, boolean beforeFigure) {
    StringBuilder foreign = new StringBuilder();
    boolean aside = false;
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      boolean sign = beforeFigure && i + 1 == gap.length() && (c == '.' || Slips.isDash(c));
      if (c == '[') {
        aside = true;
      } else if (c == ']') {
        aside = false;
      } else if (!aside && (sign || !isTypography(c))) {
        foreign.append(c);
      }
    }
    return foreign.toString();
  }

  /** What stands in {@code gap} without marks and spaces. */
  static String visible(String gap) {
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < gap.length(); i++) {
      if (!Slips.isMark(gap.charAt(i)) && !Slips.isSpace(gap.charAt(i))) {
        visible.append(gap.charAt(i));
      }
    }
    return visible.toString();
  }

  private static boolean isTypography(char c) {
    return Slips.isMark(c) || Slips.isSpace(c) || Slips.isDash(c) || ".,;:!?\u2026".indexOf(c) >= 0;
  }
}
