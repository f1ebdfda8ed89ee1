package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.story.Span;

/**
 * The words of a quotation with what stands between them, ready to be compared.
 *
 * <p>Outer quotation marks and what is put in square brackets or is a bare "(sic)" are no words of
 * the speaker.
 *
 * @param words in order
 * @param tail what stands after the last word, without the closing mark
 */
record Wording(List<Word> words, String tail) {
  Wording {
    words = List.copyOf(words);
  }

  /** The words of the parts {@code parts} of {@code text}. */
  static Wording of(String text, List<Span> parts) {
    List<Word> words = new ArrayList<>();
    String tail = "";
    for (Span part : parts) {
      tail = addPart(words, text, part, tail);
    }
    return new Wording(words, tail);
  }

  /** Number of words. */
  int size() {
    return words.size();
  }

  /** The keys of all words. */
  List<String> keys() {
    return words.stream().map(Word::key).toList();
  }

  /** True when the speaker's sentence ends after the word {@code index}. */
  boolean endsSentenceAfter(int index) {
    return index + 1 >= words.size() || words.get(index + 1).startsSentence();
  }

  /**
   * Adds the words of one part and returns what stands after its last word; {@code tail} stands
   * before the part.
   */
  private static String addPart(List<Word> words, String text, Span part, String tail) {
    boolean first = true;
    boolean elided = false;
    int gapStart = part.start();
    int i = part.start();
    while (i < part.end()) {
      char c = text.charAt(i);
      if (c == '[' || isSic(text, i, part.end())) {
        int close = text.indexOf(c == '[' ? ']' : ')', i);
        i = close < 0 || close >= part.end() ? i + 1 : close + 1;
        elided |= c == '[';
      } else if (isWordPart(text, i, part.end())) {
        int end = wordEnd(text, i, part.end());
        String raw = text.substring(i, end);
        String gap = text.substring(gapStart, i);
        boolean gone = elided || hasEllipsis(gap);
        boolean breaks = (first && !words.isEmpty()) || gone;
        boolean begins = words.isEmpty() || endsSentence(gap) || (first && endsSentence(tail));
        words.add(new Word(key(raw), raw, gap, breaks, gone, begins, new Span(i, end)));
        first = false;
        elided = false;
        gapStart = end;
        i = end;
      } else {
        i++;
      }
    }
    return text.substring(gapStart, part.end());
  }

  private static boolean isSic(String text, int i, int end) {
    return text.charAt(i) == '(' && i + 5 <= end && text.regionMatches(true, i, "(sic)", 0, 5);
  }

  private static boolean endsSentence(String gap) {
    return gap.indexOf('.') >= 0
        || gap.indexOf('!') >= 0
        || gap.indexOf('?') >= 0
        || gap.indexOf(':') >= 0
        || gap.indexOf('\u2026') >= 0;
  }

  private static boolean hasEllipsis(String gap) {
    return gap.contains("...") || gap.contains("\u2026") || gap.contains(". . .");
  }

  /**
   * True when the character belongs to a word, or joins two parts of one: "o'clock", "10.30",
   * "2,000", "one-off".
   */
  private static boolean isWordPart(String text, int i, int end) {
    char c = text.charAt(i);
    if (isLetterOrDigit(c) || c == '%' || c == '\u00a3' || c == '$' || c == '\u20ac') {
      return true;
    }
    boolean between =
        i > 0
            && i + 1 < end
            && isLetterOrDigit(text.charAt(i - 1))
            && isLetterOrDigit(text.charAt(i + 1));
    if (!between) {
      return false;
    }
    boolean digits = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    return isApostrophe(c) || isHyphen(c) || (digits && (c == '.' || c == ',' || c == ':'));
  }

  private static int wordEnd(String text, int start, int end) {
    int i = start;
    while (i < end && isWordPart(text, i, end)) {
      i++;
    }
    return i;
  }

  private static boolean isLetterOrDigit(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** The form in which words are compared. */
  static String key(String raw) {
    StringBuilder key = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      key.append(isApostrophe(c) ? '\'' : isHyphen(c) ? '-' : c);
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
