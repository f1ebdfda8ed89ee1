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

  private static final byte[] KINDS = kinds();

  private Glyph() {}

  static byte kind(char c) {
    return KINDS[c];
  }

  /** White space of any script, line breaks, control characters and zero-width spaces. */
  static boolean isSpace(char c) {
    return KINDS[c] <= BREAK;
  }

  static boolean isWord(char c) {
    byte kind = KINDS[c];
    return kind == LETTER || kind == DIGIT;
  }

  static boolean isLetter(char c) {
    return KINDS[c] == LETTER;
  }

  static boolean isDigit(char c) {
    return KINDS[c] == DIGIT;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018';
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = slowKind((char) c);
    }
    for (char c :
        "\"'`\u00B4\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB".toCharArray()) {
      kinds[c] = QUOTE;
    }
    for (char c : "\u2032\u2033\u2039\u203A\u300C\u300D\u02BC\uFF02\uFF07".toCharArray()) {
      kinds[c] = QUOTE;
    }
    for (char c : "-\u2010\u2011".toCharArray()) {
      kinds[c] = HYPHEN;
    }
    for (char c : "\n\r\u2028\u2029\u0085\u000B\f".toCharArray()) {
      kinds[c] = BREAK;
    }
    for (char c : "\u200B\uFEFF\u2060".toCharArray()) {
      kinds[c] = SPACE;
    }
    kinds['\u00AD'] = LETTER;
    kinds['_'] = LETTER;
    kinds['\u200D'] = PICTURE;
    for (char c = '\uFE00'; c <= '\uFE0F'; c++) {
      kinds[c] = PICTURE;
    }
    return kinds;
  }

  private static byte slowKind(char c) {
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
