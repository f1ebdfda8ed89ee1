package org.onrecord.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.QuoteMark.Family;
import org.onrecord.language.QuoteMark.Turn;

/** Finds the quotation marks of a paragraph and tells them from apostrophes and primes. */
final class QuoteMarkScanner {
  // Words written with a leading apostrophe: "’til Monday", "get ’em", "’twas".
  private static final Set<String> ELISIONS =
      Set.of(
          "til", "till", "twas", "tis", "twere", "em", "n", "cause", "cos", "coz", "cuz", "bout",
          "round", "ello", "ere", "er", "im", "fraid", "nuff", "tude", "phone", "copter", "neath");

  // How far to look past neighbouring marks for the next other character.
  private static final int NEIGHBOURS = 4;

  // A row of more marks of one kind is a rule or debris.
  private static final int LONGEST_ROW = 3;

  private final String string;
  private final int from;
  private final int to;
  private final List<QuoteMark> marks = new ArrayList<>();

  private QuoteMarkScanner(String string, int from, int to) {
    this.string = string;
    this.from = from;
    this.to = to;
  }

  /** The marks between {@code from} and {@code to}, one paragraph, in order. */
  static List<QuoteMark> marks(String string, int from, int to) {
    QuoteMarkScanner scanner = new QuoteMarkScanner(string, from, to);
    int at = from;
    while (at < to) {
      at = scanner.scan(at);
    }
    return scanner.marks;
  }

  private int scan(int at) {
    char c = string.charAt(at);
    if (c < 0x80 && c != '"' && c != '\'' && c != '`') {
      return at + 1;
    }
    int row = row(at, c);
    if (row > LONGEST_ROW) {
      return at + row;
    }
    if (isSingle(c) && at + 1 < to && string.charAt(at + 1) == c && isDoubled(c, at)) {
      Turn turn = c == '`' ? Turn.OPENS : shape(at, at + 2);
      marks.add(new QuoteMark(at, at + 2, Family.DOUBLE, turn, false, false));
      return at + 2;
    }
    switch (c) {
      case '"', '\uFF02' -> straightDouble(at);
      case '\u201C', '\u201D', '\u201E', '\u201F' -> curlyDouble(at, c);
      case '\u00AB', '\u00BB', '\u2039', '\u203A' -> angle(at, c);
      case '\'', '\u2018', '\u2019', '\u201A', '\u201B', '`', '\u00B4' -> single(at, c);
      default -> {
        // no mark
      }
    }
    return at + 1;
  }

  private int row(int at, char c) {
    int end = at + 1;
    while (end < to && string.charAt(end) == c) {
      end++;
    }
    return end - at;
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '\u2018' || c == '\u2019' || c == '`';
  }

  /** ''so'' and ``so'', but not the end of a stretch in a stretch, nor three in a row. */
  private boolean isDoubled(char c, int at) {
    return (at + 2 >= to || string.charAt(at + 2) != c) && !(c == '\u2019' && isWord(at - 1));
  }

  private void straightDouble(int at) {
    // "6'2"" and "5' 11"": inches
    if (isDigit(at - 1) && afterFeet(at)) {
      return;
    }
    marks.add(new QuoteMark(at, at + 1, Family.DOUBLE, shape(at, at + 1), false, false));
  }

  private boolean afterFeet(int at) {
    int i = at - 1;
    while (i >= from && i > at - NEIGHBOURS && (isDigit(i) || string.charAt(i) == ' ')) {
      i--;
    }
    return i > from && isSingle(string.charAt(i)) && isDigit(i - 1);
  }

  private void curlyDouble(int at, char c) {
    Turn shape = shape(at, at + 1);
    Turn turn =
        switch (c) {
          case '\u201E', '\u201F' -> Turn.OPENS;
          // “ also closes where „ opens; ” also opens, in the Swedish manner
          case '\u201C' -> shape == Turn.CLOSES ? Turn.EITHER : Turn.OPENS;
          default -> shape == Turn.OPENS ? Turn.EITHER : Turn.CLOSES;
        };
    marks.add(new QuoteMark(at, at + 1, Family.DOUBLE, turn, false, true));
  }

  private void angle(int at, char c) {
    boolean left = c == '\u00AB' || c == '\u2039';
    Turn shape = shape(at, at + 1);
    // «so», but also »so«
    Turn turn = shape == Turn.EITHER ? (left ? Turn.OPENS : Turn.CLOSES) : shape;
    marks.add(new QuoteMark(at, at + 1, Family.ANGLE, turn, false, true));
  }

  private void single(int at, char c) {
    boolean wordLeft = isWord(at - 1);
    boolean wordRight = isWord(at + 1);
    if (wordLeft && wordRight) {
      return;
    }
    Turn shape = shape(at, at + 1);
    if (c == '\u2018' || c == '\u201A' || c == '\u201B' || c == '`') {
      if (!wordLeft && !isElision(at)) {
        marks.add(new QuoteMark(at, at + 1, Family.SINGLE, Turn.OPENS, false, true));
      }
      return;
    }
    boolean canOpen = c == '\'' && shape != Turn.CLOSES && !isElision(at);
    boolean canClose = shape != Turn.OPENS;
    if (canOpen && canClose) {
      marks.add(new QuoteMark(at, at + 1, Family.SINGLE, Turn.EITHER, false, false));
    } else if (canOpen) {
      marks.add(new QuoteMark(at, at + 1, Family.SINGLE, Turn.OPENS, false, false));
    } else if (canClose && !(isDigit(at - 1) && c == '\'' && isFeet(at))) {
      marks.add(new QuoteMark(at, at + 1, Family.SINGLE, Turn.CLOSES, isWeakClose(at), false));
    }
  }

  /** "6' 2"": a digit follows after at most a blank. */
  private boolean isFeet(int at) {
    return isDigit(at + 1) || (at + 2 < to && string.charAt(at + 1) == ' ' && isDigit(at + 2));
  }

  /** "the ’90s", "’til", "rock ’n’ roll". */
  private boolean isElision(int at) {
    if (isDigit(at + 1)) {
      return isDigit(at + 2) && !isDigit(at + 3);
    }
    int end = at + 1;
    while (end < to && end < at + 8 && Character.isLetter(string.charAt(end))) {
      end++;
    }
    // After a comma or colon a capital begins speech: said: 'Cause I can.
    boolean speech = Character.isUpperCase(charAt(at + 1)) && ",:".indexOf(before(at)) >= 0;
    return !speech
        && ELISIONS.contains(string.substring(at + 1, end).toLowerCase(java.util.Locale.ROOT));
  }

  /** "the Smiths' house", "doin' fine": an ending that takes an apostrophe, then another word. */
  private boolean isWeakClose(int at) {
    char last = Character.toLowerCase(charAt(at - 1));
    boolean ending =
        last == 's'
            || last == 'z'
            || last == 'x'
            || (last == 'n' && "io".indexOf(charAt(at - 2)) >= 0);
    return ending && charAt(at + 1) == ' ' && isWord(at + 2);
  }

  private Turn shape(int start, int end) {
    boolean blankLeft = opensAfter(start);
    boolean blankRight = closesBefore(end);
    if (blankLeft == blankRight) {
      return Turn.EITHER;
    }
    return blankLeft ? Turn.OPENS : Turn.CLOSES;
  }

  private boolean opensAfter(int start) {
    if (start <= from) {
      return true;
    }
    char left = string.charAt(start - 1);
    if (isMark(left) && !marks.isEmpty()) {
      QuoteMark last = marks.get(marks.size() - 1);
      if (last.end() == start) {
        return last.turn() == Turn.OPENS;
      }
    }
    return isBlank(left) || "([{<-\u2013\u2014/=*_~".indexOf(left) >= 0;
  }

  private boolean closesBefore(int end) {
    int i = end;
    while (i < to && i < end + NEIGHBOURS && isMark(string.charAt(i))) {
      i++;
    }
    if (i >= to) {
      return true;
    }
    char right = string.charAt(i);
    return isBlank(right) || ".,;:!?)]}>-\u2013\u2014/\u2026*_~".indexOf(right) >= 0 && !isDots(i);
  }

  /** "...so": an ellipsis before a word begins a stretch rather than ends one. */
  private boolean isDots(int at) {
    char c = string.charAt(at);
    if (c == '\u2026') {
      return isWord(at + 1);
    }
    int i = at;
    while (i < to && i < at + NEIGHBOURS && string.charAt(i) == '.') {
      i++;
    }
    return c == '.' && isWord(i);
  }

  private static boolean isMark(char c) {
    return c == '"' || isSingle(c) || c == '\u201C' || c == '\u201D' || c == '\u00BB';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private char charAt(int at) {
    return at >= from && at < to ? string.charAt(at) : ' ';
  }

  /** The last character before {@code at} that is no blank, within a step or two. */
  private char before(int at) {
    char c = charAt(at - 1);
    return c == ' ' ? charAt(at - 2) : c;
  }

  private boolean isWord(int at) {
    char c = charAt(at);
    // a joiner that is not seen: the word goes on
    boolean unseen = c >= '\u200B' && c <= '\u200D';
    return Character.isLetterOrDigit(unseen ? charAt(at - 1) : c);
  }

  private boolean isDigit(int at) {
    char c = charAt(at);
    return c >= '0' && c <= '9';
  }
}
