package org.onrecord.archive.check;

import org.onrecord.language.QuotedText;
import org.onrecord.language.TextCutter;
import org.onrecord.story.Span;

/** Tells whether something is quoted in a few words of a draft, such as its title. */
final class MarkedWords {
  private static final TextCutter CUTTER = new TextCutter();

  private MarkedWords() {}

  /** True where a stretch stands in quotation marks. */
  static boolean areIn(String words) {
    return !QuotedText.of(CUTTER.cut(words, new Span(0, words.length()))).stretches().isEmpty();
  }
}
