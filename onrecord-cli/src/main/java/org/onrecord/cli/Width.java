package org.onrecord.cli;

/** How many columns text takes on a terminal. */
final class Width {
  private Width() {}

  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += of(text.codePointAt(i));
    }
    return width;
  }

  /** Columns of one code point: none for marks, two for East Asian characters and emoji. */
  static int of(int point) {
    if (point < 0x300) {
      return point < 0x20 || (point >= 0x7f && point < 0xa0) ? 0 : 1;
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (point >= 0x1100 && point <= 0x115f)
            || (point >= 0x2e80 && point <= 0xa4cf)
            || (point >= 0xac00 && point <= 0xd7a3)
            || (point >= 0xf900 && point <= 0xfaff)
            || (point >= 0xfe30 && point <= 0xfe6f)
            || (point >= 0xff00 && point <= 0xff60)
            || (point >= 0x1f300 && point <= 0x1faff)
            || (point >= 0x20000 && point <= 0x3fffd);
    return wide ? 2 : 1;
  }

  /** The end of the longest run from {@code start} that takes at most {@code columns}. */
  static int fit(String text, int start, int columns) {
    int width = 0;
    int i = start;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      width += of(point);
      if (width > columns) {
        return i;
      }
      i += Character.charCount(point);
    }
    return i;
  }

  /** {@code text} with spaces up to {@code columns}. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }
}
