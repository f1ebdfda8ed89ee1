package org.onrecord.archive.check;

import java.util.Locale;
import org.onrecord.lexicon.WordList;

/** Tells where a speaker's sentence ends, which decides whether words were cut out of it. */
final class SentenceEnds {
  private static final WordList ABBREVIATIONS = WordList.named("abbreviation");

  private SentenceEnds() {}

  /**
   * True when a sentence ends between two words. A point does not end one inside "U.S.", after an
   * initial or a title ("Mr. Orme"), nor where the next word is written small ("... well").
   *
   * @param gap what stands between the words
   */
  static boolean isOne(String before, String gap, String next) {
    if (gap.indexOf('!') >= 0 || gap.indexOf('?') >= 0 || gap.indexOf(':') >= 0) {
      return true;
    }
    boolean stop = gap.indexOf('.') >= 0 || gap.indexOf('\u2026') >= 0;
    return stop
        && !gap.equals(".")
        && !Character.isLowerCase(next.codePointAt(0))
        && !isInitial(before)
        && !isTitle(before);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("I");
  }

  private static boolean isTitle(String word) {
    String kind = ABBREVIATIONS.value(word.toLowerCase(Locale.ROOT));
    return kind.equals("title")
        || (kind.equals("title-capital") && Character.isUpperCase(word.charAt(0)));
  }
}
