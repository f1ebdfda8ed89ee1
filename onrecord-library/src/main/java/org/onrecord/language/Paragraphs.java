package org.onrecord.language;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.story.Span;

/**
 * Finds the paragraphs of a text.
 *
 * <p>Empty lines separate paragraphs. A single line break does too, unless the text is wrapped by
 * hand (most of its lines break off in the middle of a sentence) or the next line plainly goes on.
 */
final class Paragraphs {
  private final char[] text;
  private final List<Span> lines = new ArrayList<>();

  private Paragraphs(char[] text) {
    this.text = text;
  }

  /** The paragraphs between {@code from} and {@code to}, without the space around them. */
  static List<Span> of(char[] text, int from, int to) {
    Paragraphs paragraphs = new Paragraphs(text);
    paragraphs.findLines(from, to);
    return paragraphs.join();
  }

  /** Lines without the space around them; an empty span for each empty line. */
  private void findLines(int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || Glyph.kind(text[i]) == Glyph.BREAK) {
        lines.add(trimmed(start, i));
        if (i + 1 < to && text[i] == '\r' && text[i + 1] == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
  }

  private Span trimmed(int start, int stop) {
    int from = start;
    int to = stop;
    while (from < to && Glyph.isSpace(text[from])) {
      from++;
    }
    while (to > from && Glyph.isSpace(text[to - 1])) {
      to--;
    }
    return new Span(from, to);
  }

  private List<Span> join() {
    boolean wrapped = isWrapped();
    List<Span> joined = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Span line : lines) {
      boolean goesOn =
          start >= 0 && end >= 0 && !line.isEmpty() && (wrapped || goesOn(end, line.start()));
      if (start >= 0 && !goesOn) {
        joined.add(new Span(start, end));
        start = -1;
      }
      if (!line.isEmpty()) {
        start = start < 0 ? line.start() : start;
        end = line.end();
      }
    }
    if (start >= 0) {
      joined.add(new Span(start, end));
    }
    return joined;
  }

  /** True when a line that ends at {@code end} breaks off and the next begins in lower case. */
  private boolean goesOn(int end, int next) {
    return breaksOff(end) && Character.isLowerCase(text[next]);
  }

  /** True when no end of a sentence stands before {@code end}. */
  private boolean breaksOff(int end) {
    char last = text[end - 1];
    return Glyph.isWord(last) || last == ',' || last == ';' || Glyph.kind(last) == Glyph.HYPHEN;
  }

  private boolean isWrapped() {
    int breaks = 0;
    int brokenOff = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      if (!line.isEmpty() && !lines.get(i + 1).isEmpty()) {
        breaks++;
        if (breaksOff(line.end()) && line.length() >= 40 && line.length() <= 120) {
          brokenOff++;
        }
      }
    }
    return breaks >= 3 && brokenOff * 2 > breaks;
  }
}
