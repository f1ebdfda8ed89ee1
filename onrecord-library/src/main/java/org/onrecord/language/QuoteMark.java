package org.onrecord.language;

/**
 * One quotation mark: which kind it is and what its shape lets it do.
 *
 * @param start first character
 * @param end the character after its last: two further on for a doubled mark
 * @param family marks of one family open and close each other
 * @param turn what it can do
 * @param weak true for a closing mark that may as well be an apostrophe: "the Smiths' house"
 * @param certain true where the glyph itself says which way it turns: “ ” « »
 */
record QuoteMark(int start, int end, Family family, Turn turn, boolean weak, boolean certain) {
  /** Marks that pair with each other. */
  enum Family {
    DOUBLE,
    SINGLE,
    ANGLE
  }

  /** What a mark can do. */
  enum Turn {
    OPENS,
    CLOSES,
    /** Blanks on both sides or on none: what stands open decides. */
    EITHER;

    boolean canOpen() {
      return this != CLOSES;
    }

    boolean canClose() {
      return this != OPENS;
    }
  }

  QuoteMark as(Turn other) {
    return new QuoteMark(start, end, family, other, false, certain);
  }
}
