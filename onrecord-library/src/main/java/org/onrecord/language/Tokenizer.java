package org.onrecord.language;

/**
 * Cuts a stretch of text into tokens, in one pass.
 *
 * <p>Every character that is not space ends up in exactly one token. The rules follow the English
 * treebanks of Universal Dependencies, except that words joined by hyphens stay whole.
 */
final class Tokenizer {
  /** How far a web or mail address is followed. */
  private static final int ADDRESS_LIMIT = 2000;

  private static final String[] CLIPPED = {
    "em", "til", "tis", "twas", "cause", "bout", "n'", "n\u2019", "n"
  };

  private final Abbreviations abbreviations;
  private final char[] text;
  private final int end;
  private final TokenList tokens;

  /** Will cut {@code text}, a copy of the whole story, up to {@code end}. */
  Tokenizer(Abbreviations abbreviations, char[] text, int end, TokenList tokens) {
    this.abbreviations = abbreviations;
    this.text = text;
    this.end = end;
    this.tokens = tokens;
  }

  /** Cuts the characters from {@code from} to the end. */
  void cut(int from) {
    int i = from;
    while (i < end) {
      char c = text[i];
      i =
          switch (Glyph.kind(c)) {
            case Glyph.SPACE, Glyph.BREAK -> i + 1;
            case Glyph.LETTER, Glyph.DIGIT -> word(i, i);
            case Glyph.QUOTE -> quote(i);
            case Glyph.PICTURE -> picture(i);
            case Glyph.BRACKET -> add(i, i + 1);
            default -> symbol(i);
          };
    }
  }

  private int add(int start, int stop) {
    tokens.add(start, stop);
    return stop;
  }

  private char at(int i) {
    return i >= 0 && i < end ? text[i] : ' ';
  }

  // --- marks ---

  /** "…" and runs like "...", "?!", "--" are one token; "@name", "#tag" and ".5" too. */
  private int symbol(int i) {
    char c = text[i];
    if ((c == '@' || c == '#') && Glyph.isWord(at(i + 1)) && !(c == '#' && digitsOnly(i + 1))) {
      return add(i, handleEnd(i + 1));
    }
    if (c == '.' && Glyph.isDigit(at(i + 1)) && !Glyph.isWord(at(i - 1))) {
      return word(i, i + 1);
    }
    int j = i + 1;
    if (c == '!' || c == '?') {
      while (at(j) == '!' || at(j) == '?') {
        j++;
      }
    } else if (Glyph.kind(c) != Glyph.CURRENCY && c != '%') {
      while (at(j) == c) {
        j++;
      }
    }
    return add(i, j);
  }

  private boolean digitsOnly(int i) {
    int j = i;
    while (Glyph.isDigit(at(j))) {
      j++;
    }
    return !Glyph.isLetter(at(j));
  }

  private int handleEnd(int i) {
    int j = i;
    while (Glyph.isWord(at(j)) || (at(j) == '.' && Glyph.isWord(at(j + 1)) && j > i)) {
      j++;
    }
    return j;
  }

  private int picture(int i) {
    if (Character.isHighSurrogate(text[i]) && Character.isLetterOrDigit(codePoint(i))) {
      return word(i, i);
    }
    int j = i + 1;
    while (j < end
        && Glyph.kind(text[j]) == Glyph.PICTURE
        && !(Character.isHighSurrogate(text[j]) && Character.isLetterOrDigit(codePoint(j)))) {
      j++;
    }
    return add(i, j);
  }

  private int codePoint(int i) {
    return Character.codePointAt(text, i, end);
  }

  /** A quote mark, a doubled one, or the apostrophe of "’90s" and "’em". */
  private int quote(int i) {
    char c = text[i];
    if ((c == '\'' || c == '`') && at(i + 1) == c) {
      return add(i, i + 2);
    }
    if (Glyph.isApostrophe(c) && !Glyph.isWord(at(i - 1))) {
      int stop = clipped(i);
      if (stop > 0) {
        return add(i, stop);
      }
    }
    if (Glyph.isApostrophe(c) && i > 0 && Glyph.isWord(at(i - 1))) {
      int stop = cliticEnd(i);
      if (stop > 0) {
        return add(i, stop);
      }
    }
    return add(i, i + 1);
  }

  /** End of "'90s", "’98", "'em", "'n'" that begins at {@code i}; 0 if there is none. */
  private int clipped(int i) {
    if (Glyph.isDigit(at(i + 1)) && Glyph.isDigit(at(i + 2))) {
      if (at(i + 3) == 's' && !Glyph.isWord(at(i + 4))) {
        return i + 4;
      }
      return text[i] == '\u2019' && !Glyph.isWord(at(i + 3)) ? i + 3 : 0;
    }
    for (String word : CLIPPED) {
      if (Character.isLowerCase(at(i + 1))
          && matches(i + 1, word)
          && !Glyph.isWord(at(i + 1 + word.length()))) {
        return i + 1 + word.length();
      }
    }
    return 0;
  }

  private boolean matches(int from, String lower) {
    for (int k = 0; k < lower.length(); k++) {
      if (Character.toLowerCase(at(from + k)) != lower.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** End of 's, 're, 've, 'll, 'd, 'm that begins at {@code i}; 0 if there is none. */
  private int cliticEnd(int i) {
    char first = Character.toLowerCase(at(i + 1));
    char second = Character.toLowerCase(at(i + 2));
    if ((first == 's' || first == 'd' || first == 'm') && !Glyph.isWord(at(i + 2))) {
      return i + 2;
    }
    boolean two =
        (first == 'l' && second == 'l') || ((first == 'r' || first == 'v') && second == 'e');
    return two && !Glyph.isWord(at(i + 3)) ? i + 3 : 0;
  }

  // --- words ---

  /** The word, number or address that begins at {@code start}; {@code i} is where to look on. */
  private int word(int start, int i) {
    int address = addressEnd(start);
    if (address > 0) {
      return add(start, address);
    }
    int j = i;
    boolean points = false;
    while (j < end) {
      char c = text[j];
      if (Glyph.isWord(c)) {
        j++;
      } else if (Character.isHighSurrogate(c) && Character.isLetterOrDigit(codePoint(j))) {
        j += Character.charCount(codePoint(j));
      } else if (c == '.' && j > start) {
        int next = point(start, j);
        if (next == j) {
          break;
        }
        if (next < 0) {
          return add(start, -next);
        }
        points = true;
        j = next;
      } else if (j > start && joins(c, j)) {
        j++;
      } else {
        break;
      }
    }
    if (at(j) == '$'
        && j - start <= 3
        && Character.isUpperCase(at(start))
        && Glyph.isDigit(at(j + 1))) {
      return add(start, j + 1);
    }
    return points ? add(start, j) : split(start, j);
  }

  /** Whether the character at {@code j} joins the word characters around it. */
  private boolean joins(char c, int j) {
    char before = text[j - 1];
    char after = at(j + 1);
    if (Glyph.kind(c) == Glyph.HYPHEN) {
      return (Glyph.isWord(after) || surrogateLetter(j + 1))
          && (Glyph.isWord(before) || before == '.');
    }
    if (Glyph.isApostrophe(c)) {
      return Glyph.isLetter(before) && Glyph.isLetter(after) && cliticEnd(j) == 0;
    }
    if (c == ',') {
      return Glyph.isDigit(before) && threeDigits(j + 1);
    }
    if (c == ':' || c == '/') {
      return Glyph.isDigit(before) && Glyph.isDigit(after);
    }
    return c == '&' && Character.isUpperCase(before) && Character.isUpperCase(after);
  }

  private boolean surrogateLetter(int j) {
    return j < end && Character.isHighSurrogate(text[j]) && Character.isLetterOrDigit(codePoint(j));
  }

  private boolean threeDigits(int j) {
    return Glyph.isDigit(at(j))
        && Glyph.isDigit(at(j + 1))
        && Glyph.isDigit(at(j + 2))
        && !Glyph.isDigit(at(j + 3));
  }

  /**
   * What the point at {@code j} in the word from {@code start} does: {@code j} it ends the word and
   * is no part of it; more than {@code j} the word goes on there; minus the end of the token where
   * the point is its last character.
   */
  private int point(int start, int j) {
    char before = text[j - 1];
    char after = at(j + 1);
    if (Glyph.isDigit(before) && Glyph.isDigit(after)) {
      return j + 1;
    }
    if (Glyph.isLetter(before) && !Glyph.isWord(at(j - 2))) {
      if (Glyph.isLetter(after) && !Glyph.isLetter(at(j + 2))) {
        return j + 1;
      }
      if (at(j - 2) == '.' && after != '.') {
        return Glyph.kind(after) == Glyph.HYPHEN && Glyph.isWord(at(j + 2)) ? j + 1 : -(j + 1);
      }
      if (j - 1 == start || Glyph.kind(at(j - 2)) == Glyph.HYPHEN) {
        return initial(j) ? -(j + 1) : j;
      }
    }
    if (Glyph.isLetter(after) && j - start < 60 && domainEnd(j) > 0) {
      return -domainEnd(j);
    }
    return after != '.' && abbreviation(start, j) ? -(j + 1) : j;
  }

  /** Whether the capital before the point at {@code j} is an initial: "J. Tarn", not "Plan B." */
  private boolean initial(int j) {
    char letter = text[j - 1];
    if (!Character.isUpperCase(letter) || at(j + 1) == '.') {
      return Character.isLowerCase(letter) && abbreviation(j - 1, j);
    }
    int next = nextWord(j + 1);
    if (letter == 'I' && next > j + 1 && isBetweenCapitals(j - 1, next)) {
      return true;
    }
    if (letter == 'I' || next < 0 || (!Glyph.isWord(text[next]) && text[next] != ',')) {
      return next > j + 1 && isNickname(next);
    }
    return text[next] == ',' || !Glyph.isDigit(text[next]);
  }

  /** "Abel I. Odell", but not "Abel and I. Odell": a word with a capital before and after. */
  private boolean isBetweenCapitals(int letter, int next) {
    int i = letter - 2;
    while (Glyph.isLetter(at(i)) && letter - i < NICKNAME) {
      i--;
    }
    return at(letter - 1) == ' '
        && letter - i > 3
        && Character.isUpperCase(at(i + 1))
        && Character.isUpperCase(text[next]);
  }

  /**
   * Abel X. "BUDDY" Odell, Abel X. (BUDDY) Odell: one word in marks with a capital before another.
   */
  private boolean isNickname(int mark) {
    if (Glyph.kind(text[mark]) != Glyph.QUOTE && text[mark] != '(') {
      return false;
    }
    int i = mark + 1;
    if (!Character.isUpperCase(at(i))) {
      return false;
    }
    while (Glyph.isLetter(at(i)) && i - mark < NICKNAME) {
      i++;
    }
    boolean closed = Glyph.kind(at(i)) == Glyph.QUOTE || at(i) == ')';
    return closed && at(i + 1) == ' ' && Character.isUpperCase(at(i + 2));
  }

  /** Letters of a nickname at most. */
  private static final int NICKNAME = 14;

  /** The first character after spaces that is not space, in the same line; -1 if none is near. */
  private int nextWord(int from) {
    int i = from;
    while (i < end && i < from + 4 && Glyph.kind(text[i]) == Glyph.SPACE) {
      i++;
    }
    return i < end && !Glyph.isSpace(text[i]) ? i : -1;
  }

  private boolean abbreviation(int start, int j) {
    if (j - start > 8) {
      return false;
    }
    Abbreviations.Kind kind = abbreviations.kind(new String(text, start, j - start));
    if (kind == Abbreviations.Kind.NUMBER) {
      int next = nextWord(j + 1);
      return next > 0 && Glyph.isDigit(text[next]);
    }
    return kind != Abbreviations.Kind.NONE;
  }

  // --- addresses ---

  private int addressEnd(int start) {
    char c = text[start];
    if (c == 'h' || c == 'H') {
      if (matches(start, "http://") || matches(start, "https://")) {
        return longAddress(start);
      }
    } else if ((c == 'w' || c == 'W') && matches(start, "www.") && Glyph.isWord(at(start + 4))) {
      return longAddress(start);
    }
    return 0;
  }

  private int longAddress(int start) {
    int j = start;
    while (j < end && j - start < ADDRESS_LIMIT && inAddress(text[j])) {
      j++;
    }
    while (j > start + 1 && !Glyph.isWord(text[j - 1]) && text[j - 1] != '/') {
      j--;
    }
    return j;
  }

  private static boolean inAddress(char c) {
    return !Glyph.isSpace(c)
        && (Glyph.kind(c) != Glyph.QUOTE)
        && c != '<'
        && c != '>'
        && c != '('
        && c != ')'
        && c != '['
        && c != ']';
  }

  /** End of "example.com/x" or "jo.tarn@example.org" whose first point is at {@code j}; else 0. */
  private int domainEnd(int j) {
    int k = j;
    int lastPoint = j;
    boolean mail = false;
    while (k < end
        && k < j + 200
        && (Glyph.isWord(text[k]) || text[k] == '.' || text[k] == '-' || text[k] == '@')) {
      if (text[k] == '.' && Glyph.isWord(at(k + 1))) {
        lastPoint = k;
      }
      mail |= text[k] == '@' && Glyph.isWord(at(k + 1));
      k++;
    }
    while (k > j && !Glyph.isWord(text[k - 1])) {
      k--;
    }
    if (mail) {
      return k;
    }
    if (!Domains.isTopLevel(new String(text, lastPoint + 1, Math.min(k - lastPoint - 1, 12)))) {
      return 0;
    }
    return at(k) == '/' && Glyph.isWord(at(k + 1)) ? longAddress(k) : k;
  }

  // --- clitics ---

  /** Adds the word from {@code start} to {@code stop}, cutting off "n't" and the like. */
  private int split(int start, int stop) {
    if (at(stop) == '@' && Glyph.isWord(at(stop + 1))) {
      int mail = handleEnd(stop + 1);
      return add(start, mail);
    }
    int length = stop - start;
    if (length > 3
        && Character.toLowerCase(text[stop - 1]) == 't'
        && Glyph.isApostrophe(text[stop - 2])
        && Character.toLowerCase(text[stop - 3]) == 'n') {
      add(start, stop - 3);
      return add(stop - 3, stop);
    }
    if (length == 6 && matches(start, "cannot")) {
      add(start, start + 3);
      return add(start + 3, stop);
    }
    return add(start, stop);
  }
}
