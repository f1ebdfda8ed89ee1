package org.onrecord.format;

/** Tells lines of Markdown that hold no words of the draft. */
final class MarkdownLine {
  private MarkdownLine() {}

  /**
   * True for a rule, the fence of a code block, the line under a table's head and the address that
   * a link elsewhere refers to.
   */
  static boolean isNoWords(String text, int from, int stop) {
    return text.startsWith("```", from)
        || text.startsWith("~~~", from)
        || isRule(text, from, stop)
        || isTableRule(text, from, stop)
        || isReference(text, from, stop);
  }

  /** A line of nothing but ---, ***, or ===. */
  private static boolean isRule(String text, int from, int stop) {
    char first = text.charAt(from);
    int signs = 0;
    for (int i = from; i < stop; i++) {
      if (text.charAt(i) == first) {
        signs++;
      } else if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return signs >= 3 && "-*_=".indexOf(first) >= 0;
  }

  /** {@code | --- | :--: |}. */
  private static boolean isTableRule(String text, int from, int stop) {
    boolean dash = false;
    for (int i = from; i < stop; i++) {
      char c = text.charAt(i);
      if ("|-: \t".indexOf(c) < 0) {
        return false;
      }
      dash |= c == '-';
    }
    return dash && text.charAt(from) == '|';
  }

  /** {@code [name]: https://ferry.example "Title"}, but not {@code [^1]: A note.} */
  private static boolean isReference(String text, int from, int stop) {
    if (text.charAt(from) != '[' || text.startsWith("[^", from)) {
      return false;
    }
    String line = text.substring(from, stop);
    int close = line.indexOf("]: ");
    if (close < 0) {
      return false;
    }
    String rest = line.substring(close + 3).strip();
    int space = rest.indexOf(' ');
    String address = space < 0 ? rest : rest.substring(0, space);
    String title = space < 0 ? "" : rest.substring(space).strip();
    boolean isAddress = address.indexOf('/') >= 0 || address.startsWith("#");
    boolean isTitle = title.length() > 1 && "\"'(".indexOf(title.charAt(0)) >= 0;
    return isAddress && (title.isEmpty() || isTitle && "\"')".indexOf(last(title)) >= 0);
  }

  private static char last(String words) {
    return words.charAt(words.length() - 1);
  }
}
