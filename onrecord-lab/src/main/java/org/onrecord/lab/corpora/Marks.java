package org.onrecord.lab.corpora;

import java.util.List;
import org.onrecord.lab.accuracy.Words;
import org.onrecord.reading.Quotation.Kind;
import org.onrecord.story.Span;

/**
 * Tells direct, mixed and indirect content by the marks in and right around it, and nothing else.
 */
final class Marks {
  private static final String OPEN = "“«„";
  private static final String CLOSE = "”»";

  private Marks() {}

  /** All words in marks: direct; some: mixed; none: indirect. */
  static Kind kind(String text, List<Span> content) {
    int inside = 0;
    int all = 0;
    for (Span part : content) {
      boolean open = opens(text, part.start() - 1);
      int from = part.start();
      for (Span word : Words.in(text, part)) {
        open = after(text, from, word.start(), open);
        inside += open ? 1 : 0;
        all++;
        from = word.end();
      }
    }
    if (inside == 0) {
      return Kind.INDIRECT;
    }
    return inside == all ? Kind.DIRECT : Kind.MIXED;
  }

  private static boolean opens(String text, int at) {
    return at >= 0 && (OPEN.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '"');
  }

  private static boolean after(String text, int from, int to, boolean before) {
    boolean open = before;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        open = !open;
      } else if (OPEN.indexOf(c) >= 0) {
        open = true;
      } else if (CLOSE.indexOf(c) >= 0) {
        open = false;
      }
    }
    return open;
  }
}
