package org.onrecord.cli;

/** Text of a story made fit for one line of a terminal. */
final class OneLine {
  private static final int LONGEST = 2000;

  private OneLine() {}

  /**
   * Runs of white space as one space; control characters, which a terminal would obey, left out.
   */
  static String of(String text) {
    StringBuilder line = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length() && line.length() < LONGEST; i++) {
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
