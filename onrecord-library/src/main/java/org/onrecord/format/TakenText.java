package org.onrecord.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.story.Span;

/**
 * The text of a draft as it is taken out of its file, stretch by stretch, with where each stands.
 *
 * <p>Runs of white space become one space, paragraphs are separated by an empty line.
 */
final class TakenText {
  private final StringBuilder text = new StringBuilder();
  private int[] at = new int[64];
  private int[] source = new int[64];
  private int[] length = new int[64];
  private int runs;
  private int nextSource = -1;
  private int spaceAt = -1;
  private int breaks = 2;
  private final List<Span> blocks = new ArrayList<>();
  private int blockStart = -1;

  /** Adds a character of the words; {@code where} it stands in the file. */
  void add(char c, int where) {
    add(c, where, 1);
  }

  /** Adds a character for which {@code span} characters stand in the file. */
  void add(char c, int where, int span) {
    if (isSpace(c)) {
      spaceAt = spaceAt < 0 ? where : spaceAt;
      return;
    }
    separate(where);
    put(c, where, span);
  }

  /** Adds what is neither collapsed nor moved, such as a space that does not break. */
  private void put(char c, int where, int span) {
    boolean goesOn = span == 1 && where == nextSource;
    if (!goesOn) {
      begin(where, span == 1 ? 0 : span);
    }
    nextSource = span == 1 ? where + 1 : -1;
    text.append(c);
  }

  private void begin(int where, int span) {
    if (runs == at.length) {
      at = Arrays.copyOf(at, runs * 2);
      source = Arrays.copyOf(source, runs * 2);
      length = Arrays.copyOf(length, runs * 2);
    }
    at[runs] = text.length();
    source[runs] = where;
    length[runs++] = span;
  }

  /** Puts the space or the break that stands before the next word. */
  private void separate(int where) {
    if (text.length() > 0) {
      if (breaks > 0) {
        put('\n', where, 1);
        nextSource = -1;
        if (breaks > 1) {
          put('\n', where, 1);
          nextSource = -1;
        }
      } else if (spaceAt >= 0) {
        put(' ', spaceAt, 1);
      }
    }
    breaks = 0;
    spaceAt = -1;
  }

  /** A line ends here; two ends make a paragraph. */
  void endLine() {
    breaks = Math.min(2, breaks + 1);
  }

  /** A paragraph ends here. */
  void endParagraph() {
    breaks = 2;
  }

  /** A block quotation begins, or goes on, with what is added next. */
  void beginBlock() {
    blockStart = blockStart < 0 ? text.length() : blockStart;
  }

  /** The block quotation ends, if one is open. */
  void endBlock() {
    if (blockStart >= 0 && blockStart < text.length()) {
      blocks.add(new Span(blockStart, text.length()));
    }
    blockStart = -1;
  }

  /** The block quotations that have ended, in text order. */
  List<Span> blocks() {
    return List.copyOf(blocks);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  String text() {
    return text.toString();
  }

  Written.Runs runs() {
    return runs == 0
        ? Written.Runs.identity()
        : new Written.Runs(
            Arrays.copyOf(at, runs), Arrays.copyOf(source, runs), Arrays.copyOf(length, runs));
  }
}
