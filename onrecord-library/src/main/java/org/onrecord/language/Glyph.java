package org.onrecord.language;

/** What kind of character each UTF-16 code unit is, for the tokenizer. */
final class Glyph {
  static final byte SPACE = 0;
  static final byte BREAK = 1;
  static final byte LETTER = 2;
  static final byte DIGIT = 3;

  /** Any quote mark or apostrophe; each is a token of its own unless an apostrophe in a word. */
  static final byte QUOTE = 4;

  static final byte BRACKET = 5;
  static final byte HYPHEN = 6;
  static final byte CURRENCY = 7;

  /** Emoji and what glues them together. */
  static final byte PICTURE = 8;

  static final byte OTHER = 9;

  /** Below this, the Latin letters, and in the block of general punctuation kinds are kept. */
  private static final char LATIN_END = 0x250;

  private static final char PUNCTUATION_START = 0x2000;
  private static final char PUNCTUATION_END = 0x2070;

  private static final byte[] LATIN = kinds((char) 0, LATIN_END);
  private static final byte[] PUNCTUATION = kinds(PUNCTUATION_START, PUNCTUATION_END);

  private Glyph() {}

  static byte kind(char c) {
    if (c < LATIN_END) {
      return LATIN[c];
    }
    return c >= PUNCTUATION_START && c < PUNCTUATION_END
        ? PUNCTUATION[c - PUNCTUATION_START]
        : kindOf(c);
  }

  /** White space of any script, line breaks, control characters and zero-width spaces. */
  static boolean isSpace(char c) {
    return kind(c) <= BREAK;
  }

  static boolean isWord(char c) {
    byte kind = kind(c);
    return kind == LETTER || kind == DIGIT;
  }

  static boolean isLetter(char c) {
    return kind(c) == LETTER;
  }

  static boolean isDigit(char c) {
    return kind(c) == DIGIT;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018';
  }

  private static byte[] kinds(char from, char to) {
    byte[] kinds = new byte[to - from];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kindOf((char) (from + i));
    }
    return kinds;
  }

  private static byte kindOf(char c) {
    if (c >= '\uFE00' && c <= '\uFE0F') {
      return PICTURE;
    }
    return switch (c) {
      case '"', '\'', '`', '\u00B4', '\u00AB', '\u00BB', '\u02BC' -> QUOTE;
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u201C', '\u201D', '\u201E', '\u201F' -> QUOTE;
      case '\u2032', '\u2033', '\u2039', '\u203A', '\u300C', '\u300D', '\uFF02', '\uFF07' -> QUOTE;
      case '-', '\u2010', '\u2011' -> HYPHEN;
      case '\n', '\r', '\u2028', '\u2029', '\u0085', '\u000B', '\f' -> BREAK;
      case '\u200B', '\uFEFF', '\u2060' -> SPACE;
      case '\u00AD', '_' -> LETTER;
      case '\u200D' -> PICTURE;
      default -> kindByType(c);
    };
  }

  private static byte kindByType(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
      return SPACE;
    }
    if (Character.isLetter(c)) {
      return LETTER;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.LETTER_NUMBER ->
          LETTER;
      case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER -> DIGIT;
      case Character.CURRENCY_SYMBOL -> CURRENCY;
      case Character.START_PUNCTUATION, Character.END_PUNCTUATION -> BRACKET;
      case Character.OTHER_SYMBOL, Character.SURROGATE -> PICTURE;
      default -> OTHER;
    };
  }
}
