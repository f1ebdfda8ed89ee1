package org.onrecord.story;

/**
 * Turns UTF-16 positions in one text into code point positions and back.
 *
 * <p>Java counts UTF-16 code units; the written form of a reading counts Unicode code points (the
 * W3C Web Annotation rule). They differ after each character outside the basic plane, such as an
 * emoji. Safe for use by several threads.
 */
public final class Offsets {
  private static final int BLOCK = 256;
  private final String text;
  private final boolean plain;
  private final int[] blocks;

  private Offsets(String text, boolean plain, int[] blocks) {
    this.text = text;
    this.plain = plain;
    this.blocks = blocks;
  }

  /** Prepares the positions of {@code text}; takes one pass over it. */
  public static Offsets of(String text) {
    int[] blocks = new int[text.length() / BLOCK + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i % BLOCK == 0) {
        blocks[i / BLOCK] = points;
      }
      if (!endsPair(text, i)) {
        points++;
      }
    }
    if (text.length() % BLOCK == 0) {
      blocks[text.length() / BLOCK] = points;
    }
    return new Offsets(text, points == text.length(), blocks);
  }

  /**
   * The code point position of the UTF-16 position {@code offset}, which may be the text's length.
   */
  public int codePoint(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException(
          "offset " + offset + " in a text of length " + text.length());
    }
    if (plain) {
      return offset;
    }
    int points = blocks[offset / BLOCK];
    for (int i = offset - offset % BLOCK; i < offset; i++) {
      if (!endsPair(text, i)) {
        points++;
      }
    }
    return points;
  }

  /** The UTF-16 position of the code point position {@code point}. */
  public int utf16(int point) {
    return plain ? point : text.offsetByCodePoints(0, point);
  }

  private static boolean endsPair(String text, int i) {
    return Character.isLowSurrogate(text.charAt(i))
        && i > 0
        && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
