package org.onrecord.read.quotation;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.story.Span;

/**
 * One sentence as it reads at one level of quotation: its words, and each stretch in quotation
 * marks as a single item.
 *
 * <p>Items are numbered from 0; ranges of items are half-open. Look-ups outside the line are false.
 */
final class Line {
  private final Text text;
  private final int[] first;
  private final int[] end;
  private final int[] stretch;
  private final int[] part;

  /** True when the line begins its paragraph. */
  final boolean startsParagraph;

  /**
   * @param first first token of each item
   * @param end token after the last of each item
   * @param stretch the quoted stretch an item is, or -1 for a word
   * @param part which part of the stretch
   */
  Line(Text text, int[] first, int[] end, int[] stretch, int[] part, boolean startsParagraph) {
    this.text = text;
    this.first = first;
    this.end = end;
    this.stretch = stretch;
    this.part = part;
    this.startsParagraph = startsParagraph;
  }

  Text text() {
    return text;
  }

  int size() {
    return first.length;
  }

  private boolean inside(int item) {
    return item >= 0 && item < first.length;
  }

  /** True for a stretch in quotation marks. */
  boolean isQuote(int item) {
    return inside(item) && stretch[item] >= 0;
  }

  int stretch(int item) {
    return stretch[item];
  }

  int part(int item) {
    return part[item];
  }

  /** First token of an item. */
  int token(int item) {
    return first[item];
  }

  /** Token after the last of an item. */
  int tokenEnd(int item) {
    return end[item];
  }

  boolean is(int item, String lower) {
    return inside(item) && stretch[item] < 0 && text.is(first[item], lower);
  }

  boolean isAny(int item, String... lowers) {
    for (String lower : lowers) {
      if (is(item, lower)) {
        return true;
      }
    }
    return false;
  }

  boolean is(int item, Tag tag) {
    return inside(item) && stretch[item] < 0 && text.tag(first[item]) == tag;
  }

  /** The word in lower case; empty for a stretch and outside the line. */
  String lower(int item) {
    return inside(item) && stretch[item] < 0 ? text.lower(first[item]) : "";
  }

  /** The word's tag; {@link Tag#X} for a stretch and outside the line. */
  Tag tag(int item) {
    return inside(item) && stretch[item] < 0 ? text.tag(first[item]) : Tag.X;
  }

  boolean isCapital(int item) {
    return inside(item) && stretch[item] < 0 && text.isCapital(first[item]);
  }

  boolean isNoun(int item) {
    return inside(item) && stretch[item] < 0 && text.tag(first[item]).isNoun();
  }

  boolean isComma(int item) {
    return is(item, ",");
  }

  boolean isDash(int item) {
    return isAny(item, "—", "–", "-", "--");
  }

  /** A mark that ends a sentence, or the line's end. */
  boolean isStop(int item) {
    return item >= size() || isAny(item, ".", "!", "?", "...", "…");
  }

  boolean isPunctuation(int item) {
    return is(item, Tag.PUNCT);
  }

  /** Where the items from {@code from} to before {@code to} stand. */
  Span span(int from, int to) {
    return new Span(text.start(first[from]), text.end(end[to - 1] - 1));
  }

  /** The item that holds {@code token}, or -1. */
  int itemOf(int token) {
    int low = 0;
    int high = first.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end[middle] <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < first.length && first[low] <= token ? low : -1;
  }

  /** The first word inside a stretch, past its marks; -1 where there is none. */
  int firstWord(int item) {
    for (int token = first[item]; token < end[item]; token++) {
      if (Character.isLetterOrDigit(text.word(token).codePointAt(0))) {
        return token;
      }
    }
    return -1;
  }

  /** Number of words inside a stretch. */
  int words(int item) {
    int words = 0;
    for (int token = first[item]; token < end[item]; token++) {
      int c = text.word(token).codePointAt(0);
      if (Character.isLetterOrDigit(c)) {
        words++;
      }
    }
    return words;
  }

  /** The last character inside a stretch before its closing marks: "," or "." or a letter. */
  char lastInside(int item) {
    Span span = span(item, item + 1);
    String string = text.string();
    int i = span.end() - 1;
    while (i > span.start() && isMarkOrBlank(string.charAt(i))) {
      i--;
    }
    char c = string.charAt(i);
    // "lived together[.]": the editor's own stop
    return c == ']' && i > span.start() && !Character.isLetterOrDigit(string.charAt(i - 1))
        ? string.charAt(i - 1)
        : c;
  }

  private static boolean isMarkOrBlank(char c) {
    return "\"'\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A`\u00B4".indexOf(c) >= 0
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  /** True when a stretch begins with a capital letter: a sentence rather than a fragment. */
  boolean startsCapital(int item) {
    int word = firstWord(item);
    return word >= 0 && !Character.isLowerCase(text.word(word).codePointAt(0));
  }

  @Override
  public String toString() {
    return first.length == 0 ? "" : span(0, first.length).of(text.string());
  }
}
