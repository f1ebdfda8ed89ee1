package org.onrecord.cli;

/** Text of a story made fit for one line of a terminal. */
final class OneLine {
  private static final int LONGEST = 2000;

  private OneLine() {}

  /** As {@link #all}, and cut where no terminal is that wide. */
  static String of(String text) {
    return line(text, LONGEST);
  }

  /**
   * Runs of white space as one space; control characters, which a terminal would obey, left out.
   */
  static String all(String text) {
    return line(text, Integer.MAX_VALUE);
  }

  private static String line(String text, int longest) {
    StringBuilder line = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length() && line.length() < longest; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        space = true;
      } else if (!Character.isISOControl(c)) {
        if (space && line.length() > 0) {
          line.append(' ');
        }
        space = false;
        line.append(c);
      }
    }
    return line.toString();
  }

  /** Without the control characters, which a terminal would obey. */
  static String printable(String text) {
    boolean clean = text.chars().noneMatch(Character::isISOControl);
    return clean ? text : text.replaceAll("\\p{Cntrl}", "");
  }
}
