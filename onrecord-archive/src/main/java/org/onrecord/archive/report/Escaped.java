package org.onrecord.archive.report;

/** Text made fit for a report, whatever stands in it. */
final class Escaped {
  private Escaped() {}

  /** Without half characters, which no encoding has. */
  static String whole(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        whole.append(c).append(text.charAt(++i));
      } else {
        whole.append(Character.isSurrogate(c) ? '\ufffd' : c);
      }
    }
    return whole.toString();
  }

  /** For the text and the attributes of a page; control characters become a replacement mark. */
  static String html(String text) {
    String whole = whole(text);
    StringBuilder html = new StringBuilder(whole.length() + 16);
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        case '\n', '\t', '\r' -> html.append(' ');
        default -> html.append(isControl(c) ? '\ufffd' : c);
      }
    }
    return html.toString();
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) || c == '\ufffe' || c == '\uffff';
  }
}
