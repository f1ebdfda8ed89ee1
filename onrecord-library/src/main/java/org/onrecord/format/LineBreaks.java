package org.onrecord.format;

/** Where lines end: at LF, CR LF or a lone CR. */
final class LineBreaks {
  private LineBreaks() {}

  /** Number of line ends in the first {@code end} characters of {@code text}. */
  static long count(String text, int end) {
    long count = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        count++;
      }
    }
    return count;
  }

  /** Position of the line end at or after {@code from}, or the text's length. */
  static int endOfLine(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  /** Position of the line after the one that holds {@code from}, or the text's length. */
  static int next(String text, int from) {
    int end = endOfLine(text, from);
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
  }
}
