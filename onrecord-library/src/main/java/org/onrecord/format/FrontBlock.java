package org.onrecord.format;

import java.util.Optional;
import org.onrecord.story.Span;

/**
 * The lines above a story that tell its date, title and the like, in one of three forms:
 *
 * <pre>
 * date 2021-12-09 The story begins on the same line.
 *
 * Title: The ferry is back        ---
 * Date: 2021-12-09                title: "The ferry is back"
 *                                 date: 2021-12-09
 * The story.                      ---
 *                                 The story.
 * </pre>
 *
 * <p>A first line such as "Paris: a city in winter" is prose: the first key must be a known one, or
 * a valid date must follow further down in the same block.
 */
final class FrontBlock {
  private static final int LONGEST_KEY = 24;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final String text;
  private final Fields fields = new Fields();
  private int bodyStart;

  private FrontBlock(String text) {
    this.text = text;
  }

  /** Reads the block at the head of {@code text}; without one the body is all of the text. */
  static FrontBlock of(String text) {
    FrontBlock block = new FrontBlock(text);
    int start = text.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
    block.bodyStart = start;
    if (!block.dateAtStart(start) && !block.frontMatter(start)) {
      block.keyLines(start);
    }
    return block;
  }

  Fields fields() {
    return fields;
  }

  Span body() {
    return new Span(bodyStart, text.length());
  }

  /** Example: {@code date 2021-12-09 Maud Ferrier has left the band.} */
  private boolean dateAtStart(int start) {
    int word = skipSpace(start, true);
    if (!text.regionMatches(true, word, "date", 0, 4)) {
      return false;
    }
    int value = skipSpace(word + 4, false);
    if (value == word + 4 || !looksLikeDate(value)) {
      return false;
    }
    int end = value;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    fields.put(Key.DATE, text.substring(value, end), new Span(value, end));
    bodyStart = skipSpace(end, true);
    return true;
  }

  /** Example: four digits and a hyphen. */
  private boolean looksLikeDate(int at) {
    if (at + 5 > text.length() || text.charAt(at + 4) != '-') {
      return false;
    }
    return text.chars().skip(at).limit(4).allMatch(c -> c >= '0' && c <= '9');
  }

  /** Example: a line {@code ---}, lines {@code key: value}, a line {@code ---}. */
  private boolean frontMatter(int start) {
    if (!line(start).equals("---")) {
      return false;
    }
    int first = LineBreaks.next(text, start);
    int close = first;
    boolean known = false;
    while (close < text.length() && !closes(line(close))) {
      known |= keyAt(close).flatMap(Key::named).isPresent();
      close = LineBreaks.next(text, close);
    }
    if (!known) {
      return false;
    }
    if (close >= text.length()) {
      fields.report(
          new Span(start, start + 3), "front matter without an end; expected a second line ---");
      return false;
    }
    takeLines(first, close);
    bodyStart = skipBlankLines(LineBreaks.next(text, close));
    return true;
  }

  private static boolean closes(String line) {
    return line.equals("---") || line.equals("...");
  }

  /** Example: {@code Title: The ferry is back}, other such lines, an empty line. */
  private void keyLines(int start) {
    int first = skipBlankLines(start);
    int end = first;
    boolean dated = false;
    while (end < text.length() && (keyAt(end).isPresent() || (end > first && indented(end)))) {
      dated |= isValidDate(end);
      end = LineBreaks.next(text, end);
    }
    Optional<String> opening = keyAt(first);
    if (opening.isEmpty() || !(dated || Key.named(opening.get()).isPresent())) {
      return;
    }
    takeLines(first, end);
    bodyStart = skipBlankLines(end);
    if (end < text.length() && !line(end).isBlank()) {
      fields.report(new Span(end, end), "no empty line after the front block; expected one here");
    }
  }

  private boolean isValidDate(int lineStart) {
    return keyAt(lineStart).flatMap(Key::named).filter(key -> key == Key.DATE).isPresent()
        && StoryDate.parse(line(lineStart).substring(line(lineStart).indexOf(':') + 1)).isPresent();
  }

  /** Takes the lines of {@code [from, to)}; an indented line goes on with the value above it. */
  private void takeLines(int from, int to) {
    int at = from;
    while (at < to) {
      int end = LineBreaks.endOfLine(text, at);
      int next = LineBreaks.next(text, at);
      Optional<String> key = keyAt(at);
      if (key.isPresent()) {
        while (next < to && indented(next)) {
          end = LineBreaks.endOfLine(text, next);
          next = LineBreaks.next(text, next);
        }
        takeField(key.get(), at, end);
      } else if (!line(at).isBlank() && !line(at).startsWith("#") && !line(at).startsWith("- ")) {
        fields.report(new Span(at, end), "not understood: " + Fields.shown(line(at)));
      }
      at = next;
    }
  }

  private void takeField(String key, int start, int end) {
    int valueStart = skipSpace(text.indexOf(':', start) + 1, false);
    Span span = new Span(Math.min(valueStart, end), end);
    Optional<Key> known = Key.named(key);
    if (known.isEmpty()) {
      fields.report(
          new Span(start, end), "unknown key " + Fields.shown(key) + "; expected " + Key.EXPECTED);
      return;
    }
    fields.put(known.get(), unquoted(folded(span.of(text))), span);
  }

  /** Lines of one value as one line. */
  private static String folded(String value) {
    if (value.indexOf('\n') < 0 && value.indexOf('\r') < 0) {
      return value.strip();
    }
    String line = String.join(" ", value.strip().split("\\s*[\\r\\n]+\\s*"));
    return line.startsWith("> ") || line.startsWith("| ") ? line.substring(2) : line;
  }

  /** Without the quotation marks that YAML allows around a value. */
  private static String unquoted(String value) {
    int last = value.length() - 1;
    if (last < 1 || value.charAt(0) != value.charAt(last)) {
      return value;
    }
    String inner = value.substring(1, last);
    return switch (value.charAt(0)) {
      case '"' -> inner.indexOf('"') < 0 ? inner : inner.replace("\\\"", "\"");
      case '\'' -> inner.replace("''", "'");
      default -> value;
    };
  }

  /** The key of a line {@code Key: value}, where the line is one. */
  private Optional<String> keyAt(int lineStart) {
    int limit = Math.min(text.length(), lineStart + LONGEST_KEY);
    int at = lineStart;
    while (at < limit && isKeyCharacter(text.charAt(at))) {
      at++;
    }
    boolean ends =
        at < limit && text.charAt(at) == ':' && (at + 1 == text.length() || isSpace(at + 1));
    return ends && at > lineStart && Character.isLetter(text.charAt(lineStart))
        ? Optional.of(text.substring(lineStart, at))
        : Optional.empty();
  }

  private static boolean isKeyCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  private boolean indented(int lineStart) {
    char c = text.charAt(lineStart);
    return (c == ' ' || c == '\t') && !line(lineStart).isBlank();
  }

  private String line(int start) {
    return text.substring(start, LineBreaks.endOfLine(text, start)).stripTrailing();
  }

  private int skipSpace(int from, boolean overLines) {
    int at = from;
    while (at < text.length()
        && isSpace(at)
        && (overLines || (text.charAt(at) != '\n' && text.charAt(at) != '\r'))) {
      at++;
    }
    return at;
  }

  private int skipBlankLines(int from) {
    int at = from;
    while (at < text.length() && line(at).isBlank()) {
      at = LineBreaks.next(text, at);
    }
    return at;
  }
}
