package org.onrecord.language;

import org.onrecord.lexicon.WordList;

/** Finds where sentences begin among the tokens of one paragraph. */
final class Sentences {
  /** Most tokens that a name before a cue verb has: "Mr. Justice Abara Tarn". */
  private static final int NAME_LIMIT = 5;

  private final Abbreviations abbreviations;
  private final WordList cues = WordList.named("after-quote-cue");

  Sentences(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** Adds to {@code firsts} the first token of each sentence of the paragraph. */
  void find(char[] text, TokenList tokens, int first, int end, IntList firsts) {
    if (first >= end) {
      return;
    }
    Walk walk = new Walk(text, tokens, end);
    firsts.add(first);
    int i = first;
    while (i < end) {
      int stop = walk.mayEnd(i) ? walk.closed(i + 1) : 0;
      if (stop > 0 && stop < end && walk.ends(i, stop)) {
        firsts.add(stop);
      }
      i = Math.max(i + 1, stop);
    }
  }

  /** The tokens of one paragraph. */
  private final class Walk {
    private final char[] text;
    private final TokenList tokens;
    private final int end;

    Walk(char[] text, TokenList tokens, int end) {
      this.text = text;
      this.tokens = tokens;
      this.end = end;
    }

    private char firstChar(int token) {
      return text[tokens.start(token)];
    }

    private char lastChar(int token) {
      return text[tokens.end(token) - 1];
    }

    private String word(int token) {
      return new String(text, tokens.start(token), tokens.end(token) - tokens.start(token));
    }

    private boolean glued(int token) {
      return token > 0 && tokens.end(token - 1) == tokens.start(token);
    }

    private boolean mayEnd(int token) {
      char last = lastChar(token);
      return last == '.' || last == '?' || last == '!' || last == '\u2026' || last == '\u3002';
    }

    /** The token after the closing marks and brackets that begin at {@code token}. */
    private int closed(int token) {
      int i = token;
      while (i < end && (isClosing(i) || (glued(i) && mayEnd(i) && !Glyph.isWord(firstChar(i))))) {
        i++;
      }
      for (int note = footnoteEnd(i); note > 0; note = footnoteEnd(i)) {
        i = note;
      }
      return i;
    }

    /** The token after a footnote mark like "[17]" that begins at {@code token}; 0 if none does. */
    private int footnoteEnd(int token) {
      boolean footnote =
          token + 2 < end
              && firstChar(token) == '['
              && Glyph.isDigit(firstChar(token + 1))
              && firstChar(token + 2) == ']';
      return footnote ? token + 3 : 0;
    }

    private boolean isClosing(int token) {
      char c = firstChar(token);
      if (c == ')' || c == ']' || c == '\u201D' || c == '\u00BB') {
        return true;
      }
      if (Glyph.kind(c) != Glyph.QUOTE || tokens.end(token) - tokens.start(token) > 2) {
        return false;
      }
      boolean gluedAfter = token + 1 < end && glued(token + 1) && !isMark(token + 1);
      return glued(token) && !gluedAfter;
    }

    private boolean isMark(int token) {
      return !Glyph.isWord(firstChar(token));
    }

    /**
     * Whether a sentence ends with the end mark {@code mark}, the next beginning at {@code next}.
     */
    private boolean ends(int mark, int next) {
      int opening = next;
      while (opening + 1 < end && opening < next + 3 && isMark(opening) && opens(opening)) {
        opening++;
      }
      char c = firstChar(opening);
      if ((Character.isLowerCase(c) && !hasCapital(opening))
          || c == ','
          || c == ';'
          || c == ':'
          || c == '\u2014'
          || c == '-'
          || c == '\u2013') {
        return false;
      }
      boolean quoteClosed = next > mark + 1 && Glyph.kind(firstChar(next - 1)) == Glyph.QUOTE;
      char last = lastChar(mark);
      if (last == '!' || last == '?') {
        if (quoteClosed && cueFollows(next)) {
          return false;
        }
        return !(last == '!'
            && mark > 0
            && glued(mark)
            && abbreviations.keepsExclamation(word(mark - 1)));
      }
      if (last == '.' && Glyph.isWord(firstChar(mark))) {
        return abbreviationEnds(mark, opening, opening > next || quoteClosed);
      }
      return Glyph.isWord(c) || opening > next || next > mark + 1 || last != '.';
    }

    /** "eBay", "iPhone". */
    private boolean hasCapital(int token) {
      int stop = Math.min(tokens.end(token), tokens.start(token) + 4);
      for (int i = tokens.start(token); i < stop; i++) {
        if (Character.isUpperCase(text[i])) {
          return true;
        }
      }
      return false;
    }

    private boolean opens(int token) {
      char c = firstChar(token);
      return Glyph.kind(c) == Glyph.QUOTE || Glyph.kind(c) == Glyph.BRACKET || c == '*';
    }

    private boolean abbreviationEnds(int mark, int next, boolean quoted) {
      String word = word(mark);
      String stem = word.substring(0, word.length() - 1);
      Abbreviations.Kind kind = abbreviations.kind(stem);
      if (kind == Abbreviations.Kind.TITLE || kind == Abbreviations.Kind.NUMBER) {
        return false;
      }
      if (stem.length() == 1 && kind == Abbreviations.Kind.NONE) {
        return abbreviations.opensSentence(word(next)) && !word(next).equals("A");
      }
      return quoted
          || abbreviations.opensSentence(word(next))
          || (kind == Abbreviations.Kind.END && !abbreviations.followsTime(word(next)));
    }

    /** "'Why?' Tarn asked.", "'No!' Dr. Abara said on Monday." */
    private boolean cueFollows(int next) {
      int i = next;
      while (i < end && i < next + NAME_LIMIT && Character.isUpperCase(firstChar(i))) {
        if (i == next && abbreviations.opensSentence(word(i))) {
          return false;
        }
        i++;
      }
      if (i == next || i >= end || !cues.contains(word(i))) {
        return false;
      }
      return i + 1 >= end || isMark(i + 1) || cues.value(word(i + 1)).equals("after");
    }
  }
}
