package org.onrecord.language;

/**
 * What the tagger looks at: for each token a list of hashed features.
 *
 * <p>Shared by the tagger and its trainer, so that both see the same. Holds the features of one
 * text; not safe for use by several threads.
 */
public final class TagFeatures {
  /** Number of features of a token that do not depend on tags before it. */
  public static final int STATIC = 24;

  /** Number of all features of a token. */
  public static final int ALL = 31;

  /** Stands for the tag before the first of a sentence. */
  public static final int NO_TAG = 63;

  private static final int EDGE = 0x5bd1e995;
  private static final int LOWER_CASE = 1;
  private static final int INITIAL_CAPITAL = 2;
  private static final int ALL_CAPITALS = 3;
  private static final int MIXED_CASE = 4;
  private static final int WITH_DIGIT = 5;
  private static final int NO_LETTER = 6;
  private static final int HEADLINE = 8;
  private static final int CAPITALS = 16;

  private final char[] text;

  /** The text in lower case, with one kind of digit, apostrophe and hyphen. */
  private final char[] plain;

  private final int[] starts;
  private final int[] ends;
  private final int[] words;
  private final int[] suffixes2;
  private final int[] suffixes3;
  private final int[] shapes;
  private final int[] classes;
  private final byte[] elsewhere;

  /** What stands after the last hyphen of a hyphenated word, else 0. */
  private final int[] hyphenParts;

  /** Prepares the tokens of a text, a range of characters each. */
  public TagFeatures(char[] text, int[] starts, int[] ends) {
    this.text = text;
    this.plain = plain(text, starts, ends);
    this.starts = starts;
    this.ends = ends;
    this.words = new int[starts.length];
    this.suffixes2 = new int[starts.length];
    this.suffixes3 = new int[starts.length];
    this.shapes = new int[starts.length];
    this.classes = new int[starts.length];
    this.elsewhere = new byte[starts.length];
    this.hyphenParts = new int[starts.length];
    for (int token = 0; token < starts.length; token++) {
      prepare(token);
    }
  }

  /** Number of tokens. */
  public int size() {
    return words.length;
  }

  /** Key of the token's word in lower case, digits alike. */
  public int word(int token) {
    return words[token];
  }

  /** True for a token of letters or digits. */
  public boolean isWord(int token) {
    return (shapes[token] & 7) != NO_LETTER;
  }

  /** Sets what is known of a word: a number for the tags it may have. */
  public void setClass(int token, int known) {
    classes[token] = known;
  }

  /** A number for the kind of word where the word itself is not known. */
  public int unknownClass(int token) {
    int shape = shapes[token] & 7;
    return mix(71, shape, shape == LOWER_CASE ? suffixes2[token] : 0);
  }

  /** 'Kofi "Red" Osei': a capital before an opening mark and another capital. */
  boolean isBeforeNickname(int token, int end) {
    return token + 3 < end
        && (shapes[token] & 7) == INITIAL_CAPITAL
        && Glyph.kind(text[starts[token + 1]]) == Glyph.QUOTE
        && starts[token + 1] > ends[token]
        && starts[token + 2] == ends[token + 1]
        && (shapes[token + 2] & 7) == INITIAL_CAPITAL;
  }

  private void prepare(int token) {
    int hash = 17;
    int upper = 0;
    int lower = 0;
    int digits = 0;
    boolean hyphen = false;
    int start = starts[token];
    int end = ends[token];
    for (int i = start; i < end; i++) {
      char c = text[i];
      byte kind = Glyph.kind(c);
      if (kind == Glyph.DIGIT) {
        digits++;
      } else if (kind == Glyph.LETTER) {
        if (Character.isUpperCase(c)) {
          upper++;
        } else {
          lower++;
        }
      } else if (kind == Glyph.HYPHEN) {
        hyphen = true;
      }
      hash = hash * 31 + plain[i];
    }
    words[token] = mix(1, hash, end - start);
    hyphenParts[token] = hyphen ? hyphenPart(token) : 0;
    suffixes2[token] = ending(token, 2);
    suffixes3[token] = ending(token, 3);
    shapes[token] = shape(upper, lower, digits, Character.isUpperCase(text[start]));
  }

  private static int shape(int upper, int lower, int digits, boolean capital) {
    if (digits > 0) {
      return WITH_DIGIT;
    }
    if (upper == 0) {
      return lower == 0 ? NO_LETTER : LOWER_CASE;
    }
    if (lower == 0) {
      return upper == 1 ? INITIAL_CAPITAL : ALL_CAPITALS;
    }
    return upper == 1 && capital ? INITIAL_CAPITAL : MIXED_CASE;
  }

  private static char[] plain(char[] text, int[] starts, int[] ends) {
    char[] plain = new char[text.length];
    for (int token = 0; token < starts.length; token++) {
      for (int i = starts[token]; i < ends[token]; i++) {
        plain[i] = plain(text[i]);
      }
    }
    return plain;
  }

  /** Lower case; one kind of digit, apostrophe and hyphen. */
  private static char plain(char c) {
    if (c < 128) {
      if (c >= 'A' && c <= 'Z') {
        return (char) (c + 32);
      }
      return c >= '0' && c <= '9' ? '0' : c;
    }
    if (Glyph.isApostrophe(c)) {
      return '\'';
    }
    if (Glyph.kind(c) == Glyph.HYPHEN) {
      return '-';
    }
    return Character.toLowerCase(c);
  }

  private int ending(int token, int length) {
    int hash = 7;
    int end = ends[token];
    for (int i = Math.max(starts[token], end - length); i < end; i++) {
      hash = hash * 31 + plain[i];
    }
    return mix(2, hash, Math.min(length, end - starts[token]));
  }

  private int beginning(int token, int length) {
    int hash = 7;
    int end = Math.min(ends[token], starts[token] + length);
    for (int i = starts[token]; i < end; i++) {
      hash = hash * 31 + plain[i];
    }
    return mix(3, hash, end - starts[token]);
  }

  /**
   * Prepares the sentences of the text, given the first token of each: which are headlines, and
   * which words the text writes with a capital inside sentences or without one anywhere.
   */
  public void prepareSentences(int[] sentenceFirst) {
    int mask = Integer.highestOneBit(Math.max(1, words.length)) * 4 - 1;
    int[] table = new int[mask + 1];
    byte[] seen = new byte[mask + 1];
    for (int s = 0; s < sentenceFirst.length; s++) {
      int first = sentenceFirst[s];
      int end = s + 1 < sentenceFirst.length ? sentenceFirst[s + 1] : words.length;
      prepareSentence(first, end);
      for (int token = first; token < end; token++) {
        int what = seenAs(token, first);
        if (what > 0) {
          seen[slot(table, mask, words[token])] |= (byte) what;
        }
      }
    }
    for (int token = 0; token < words.length; token++) {
      elsewhere[token] = seen[slot(table, mask, words[token])];
    }
  }

  /** 1 for a word in lower case, 2 for one whose capital says something, else 0. */
  private int seenAs(int token, int first) {
    int shape = shapes[token];
    if (shape == LOWER_CASE || shape == (LOWER_CASE | HEADLINE)) {
      return 1;
    }
    boolean capital = shape == INITIAL_CAPITAL || shape == ALL_CAPITALS || shape == MIXED_CASE;
    return capital && token > first && !afterMark(token) ? 2 : 0;
  }

  private static int slot(int[] table, int mask, int word) {
    int key = word == 0 ? 1 : word;
    int slot = key & mask;
    while (table[slot] != key && table[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    table[slot] = key;
    return slot;
  }

  /** Marks the tokens of a sentence that is written in capitals, or each word with a capital. */
  private void prepareSentence(int first, int end) {
    int[] counts = new int[8];
    for (int token = first; token < end; token++) {
      counts[shapes[token] & 7]++;
    }
    int small = counts[LOWER_CASE];
    int large = counts[INITIAL_CAPITAL];
    int mark = 0;
    if (counts[ALL_CAPITALS] >= 3 && counts[ALL_CAPITALS] > 3 * (small + large)) {
      mark = CAPITALS;
    } else if (large >= 4 && large > 3 * small) {
      mark = HEADLINE;
    }
    for (int token = first; token < end && mark > 0; token++) {
      shapes[token] |= mark;
    }
  }

  /**
   * Writes to {@code keys} the features of {@code token} in its sentence from {@code first} to
   * {@code end} that do not depend on tags.
   */
  public void fillStatic(int token, int first, int end, int[] keys) {
    int word = words[token];
    int before = token > first ? words[token - 1] : EDGE;
    int after = token + 1 < end ? words[token + 1] : EDGE;
    int shape = mix(4, shapes[token], token == first ? 1 : afterMark(token) ? 2 : 0);
    keys[0] = mix(10, word, 0);
    keys[1] = mix(11, word, shape);
    keys[2] = mix(12, suffixes2[token], 0);
    keys[3] = mix(13, suffixes3[token], shape);
    keys[4] = mix(14, ending(token, 4), 0);
    keys[5] = mix(15, ending(token, 1), shape);
    keys[6] = mix(16, beginning(token, 1), 0);
    keys[7] = mix(17, beginning(token, 3), suffixes2[token]);
    keys[8] = mix(18, before, 0);
    keys[9] = mix(19, after, 0);
    keys[10] = mix(20, before, word);
    keys[11] = mix(21, word, after);
    keys[12] = mix(22, token - 1 > first ? words[token - 2] : EDGE, 0);
    keys[13] = mix(23, token + 2 < end ? words[token + 2] : EDGE, 0);
    keys[14] = mix(24, token + 1 < end ? suffixes3[token + 1] : EDGE, 0);
    keys[15] = mix(25, token > first ? suffixes3[token - 1] : EDGE, shape);
    keys[16] = mix(26, shape, token + 1 < end ? shapes[token + 1] : EDGE);
    keys[17] = mix(27, shape, token > first ? shapes[token - 1] : EDGE);
    keys[18] = mix(28, classes[token], token + 1 < end ? classes[token + 1] : EDGE);
    keys[19] = mix(29, classes[token], token + 2 < end ? classes[token + 2] : EDGE);
    keys[20] = mix(30, hyphenParts[token], shape);
    keys[21] = mix(31, before, after);
    int other = token == first || afterMark(token) ? elsewhere[token] : 4;
    keys[22] = mix(32, shape, other);
    keys[23] = mix(33, mix(8, shape, other), suffixes2[token]);
  }

  /** Whether the token follows an opening quote mark or a colon, where a capital says little. */
  private boolean afterMark(int token) {
    return token > 0 && isMark(text[starts[token - 1]]);
  }

  private static boolean isMark(char c) {
    int small = c | 32;
    boolean letter = small >= 'a' && small <= 'z';
    return !letter && (c == ':' || Glyph.kind(c) == Glyph.QUOTE);
  }

  /** What stands after the last hyphen of a hyphenated word. */
  private int hyphenPart(int token) {
    for (int i = ends[token] - 2; i > starts[token] && i > ends[token] - 20; i--) {
      if (Glyph.kind(text[i]) == Glyph.HYPHEN) {
        int hash = 7;
        for (int k = i + 1; k < ends[token]; k++) {
          hash = hash * 31 + plain[k];
        }
        return hash;
      }
    }
    return 0;
  }

  /** Writes to {@code keys} the features that depend on the two tags before. */
  public void fillDynamic(int token, int end, int tag1, int tag2, int[] keys) {
    int after = token + 1 < end ? classes[token + 1] : EDGE;
    keys[STATIC] = mix(40, tag1, classes[token]);
    keys[STATIC + 1] = mix(41, tag1, tag2);
    keys[STATIC + 2] = mix(42, tag1, words[token]);
    keys[STATIC + 3] = mix(43, tag1, mix(5, classes[token], after));
    keys[STATIC + 4] = mix(44, tag1, suffixes3[token]);
    keys[STATIC + 5] = mix(45, mix(6, tag1, tag2), words[token]);
    keys[STATIC + 6] = mix(46, mix(7, tag1, tag2), after);
  }

  private static int mix(int template, int a, int b) {
    int h = template * 0x9E3779B1 ^ a;
    h *= 0x85EBCA6B;
    h ^= h >>> 15;
    h = (h ^ b) * 0xC2B2AE35;
    h ^= h >>> 13;
    h *= 0x27D4EB2F;
    return h ^ (h >>> 16);
  }
}
