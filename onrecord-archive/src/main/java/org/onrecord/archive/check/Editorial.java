package org.onrecord.archive.check;

import java.util.Locale;
import org.onrecord.story.Span;

/** What an editor puts between a speaker's words: "[sic]", "(sic)", words in square brackets. */
final class Editorial {
  private static final String SIC = "sic";

  private Editorial() {}

  /** True for the "sic" of "(sic)" and "[sic]": it says that the words stand as they were said. */
  static boolean isSic(String text, Span word) {
    boolean inside = word.start() > 0 && word.end() < text.length();
    return inside
        && word.length() == SIC.length()
        && word.of(text).equalsIgnoreCase(SIC)
        && "([".indexOf(text.charAt(word.start() - 1)) >= 0
        && ")]".indexOf(text.charAt(word.end())) >= 0;
  }

  /** The gap as if nobody had put a "(sic)" or "[sic]" there. */
  static String withoutSic(String gap) {
    if (gap.length() < SIC.length() + 2) {
      return gap;
    }
    String lower = gap.toLowerCase(Locale.ROOT);
    int at = Math.max(lower.indexOf("(sic)"), lower.indexOf("[sic]"));
    return at < 0 ? gap : gap.substring(0, at) + gap.substring(at + 5);
  }

  /** True where a bracket was opened and not closed. */
  static boolean isInBrackets(String gap) {
    return gap.lastIndexOf('[') > gap.lastIndexOf(']');
  }
}
