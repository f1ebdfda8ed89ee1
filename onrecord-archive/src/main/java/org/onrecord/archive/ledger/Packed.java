package org.onrecord.archive.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.story.Span;

/**
 * Lists of strings and spans in one column: each string ends with U+001F; inside a string a
 * backslash is written twice and U+001F as a backslash and the letter u. Spans are written {@code
 * 10-24 30-41}.
 */
final class Packed {
  private static final char END = '\u001f';

  private Packed() {}

  static String strings(List<String> strings) {
    StringBuilder packed = new StringBuilder();
    for (String string : strings) {
      append(packed, string);
    }
    return packed.toString();
  }

  static String strings(String... strings) {
    return strings(List.of(strings));
  }

  private static void append(StringBuilder packed, String string) {
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '\\') {
        packed.append("\\\\");
      } else if (c == END) {
        packed.append("\\u");
      } else {
        packed.append(c);
      }
    }
    packed.append(END);
  }

  static List<String> strings(String packed) {
    return strings(packed, 0, packed.length());
  }

  /** Those from one place of a text to another. */
  static List<String> strings(String text, int from, int to) {
    int escape = text.indexOf('\\', from);
    return escape < 0 || escape >= to ? plain(text, from, to) : escaped(text.substring(from, to));
  }

  /** Of strings in which nothing is written in another way: nearly all. */
  private static List<String> plain(String text, int from, int to) {
    List<String> strings = new ArrayList<>();
    int start = from;
    for (int end = text.indexOf(END, start); end >= 0 && end < to; end = text.indexOf(END, start)) {
      strings.add(text.substring(start, end));
      start = end + 1;
    }
    return strings;
  }

  private static List<String> escaped(String packed) {
    List<String> strings = new ArrayList<>();
    StringBuilder string = new StringBuilder();
    for (int i = 0; i < packed.length(); i++) {
      char c = packed.charAt(i);
      if (c == END) {
        strings.add(string.toString());
        string.setLength(0);
      } else if (c == '\\' && i + 1 < packed.length()) {
        i++;
        string.append(packed.charAt(i) == 'u' ? END : packed.charAt(i));
      } else {
        string.append(c);
      }
    }
    return strings;
  }

  /** A value that may be absent, as one string: {@code +value} or {@code -}. */
  static String optional(Optional<String> value) {
    return value.map(present -> "+" + present).orElse("-");
  }

  static Optional<String> optional(String packed) {
    return packed.startsWith("+") ? Optional.of(packed.substring(1)) : Optional.empty();
  }

  static String span(Span span) {
    return span.start() + "-" + span.end();
  }

  static Span span(String packed) {
    return span(packed, 0, packed.length());
  }

  private static Span span(String packed, int from, int to) {
    int dash = packed.indexOf('-', from);
    return new Span(
        Integer.parseInt(packed, from, dash, 10), Integer.parseInt(packed, dash + 1, to, 10));
  }

  static String spans(List<Span> spans) {
    StringBuilder packed = new StringBuilder();
    for (Span span : spans) {
      packed.append(packed.isEmpty() ? "" : " ").append(span(span));
    }
    return packed.toString();
  }

  static List<Span> spans(String packed) {
    return spans(packed, 0, packed.length());
  }

  /** Those from one place of a text to another. */
  static List<Span> spans(String text, int from, int to) {
    List<Span> spans = new ArrayList<>();
    int start = from;
    while (start < to) {
      int space = text.indexOf(' ', start);
      int end = space < 0 ? to : Math.min(space, to);
      spans.add(span(text, start, end));
      start = end + 1;
    }
    return spans;
  }
}
