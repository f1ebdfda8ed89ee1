package org.onrecord.archive.check;

import java.text.Normalizer;
import java.util.List;

/**
 * Tells whether two words with one compared form stand for two numbers: "10²" and "102", "–5" and
 * "5", "10–20" and "10 20".
 */
final class Figures {
  private Figures() {}

  /**
   * True where the sign or an exponent of two words with one compared form differs, or what joins
   * two figures: "10²" and "102", "–5" and "5", "10–20" and "10 20".
   *
   * @param record the words on record, of which the one at {@code there} is meant
   * @param draft the words of a run of the draft, of which the one at {@code here} is meant
   */
  static boolean differ(List<QuotedWord> record, int there, List<QuotedWord> draft, int here) {
    QuotedWord recorded = record.get(there);
    QuotedWord word = draft.get(here);
    if (!isFigure(recorded) && !isFigure(word)) {
      return figuresDiffer(recorded.raw(), word.raw());
    }
    boolean together =
        here > 0 && !recorded.breaksBefore() && meet(record, there) && meet(draft, here);
    return !sign(recorded).equals(sign(word))
        || figuresDiffer(recorded.raw(), word.raw())
        || (together && !joint(recorded.gap()).equals(joint(word.gap())));
  }

  /** True where the word before ends in a figure and the word begins with one. */
  static boolean meet(List<QuotedWord> words, int word) {
    return word > 0 && isFigure(words.get(word)) && endsInFigure(words.get(word - 1));
  }

  private static boolean figuresDiffer(String there, String here) {
    return !there.equals(here) && !figures(there).equals(figures(here));
  }

  /** True for "5", "5C" and the "£" of "£5". */
  private static boolean isFigure(QuotedWord word) {
    return isFigure(word.raw().codePointAt(0));
  }

  private static boolean isFigure(int point) {
    int type = Character.getType(point);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.CURRENCY_SYMBOL;
  }

  private static boolean endsInFigure(QuotedWord word) {
    return isFigure(word.raw().codePointBefore(word.raw().length()));
  }

  /**
   * What stands right before a figure and is part of it: the dash of "was –5", the point of ".5",
   * "±"; nothing for the dash of "1914–18" or of "– 5 of us".
   */
  private static String sign(QuotedWord word) {
    String gap = word.gap();
    int last = gap.length() - 1;
    if (last < 0 || !isFigure(word)) {
      return "";
    }
    char c = gap.charAt(last);
    boolean free =
        last == 0 ? word.startsSentence() : !Character.isLetterOrDigit(gap.charAt(last - 1));
    if ("+\u00b1\u221a~<>\u2248\u2264\u2265^".indexOf(c) >= 0) {
      return String.valueOf(c);
    }
    if (free && c != '\u2014' && Slips.isDash(c)) {
      return "-";
    }
    return free && c == '.' && (last == 0 || gap.charAt(last - 1) != '.') ? "." : "";
  }

  /** The figures of a word, exponents marked: "10^2" for "10²", "2" for "m²" and "CO₂". */
  private static String figures(String raw) {
    StringBuilder figures = new StringBuilder();
    boolean number = false;
    for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
      int point = raw.codePointAt(i);
      if (!Character.isDigit(point) && Character.getType(point) != Character.OTHER_NUMBER) {
        number = false;
        continue;
      }
      if (number && isRaised(point)) {
        figures.append('^');
      }
      figures.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
      number = true;
    }
    return figures.toString();
  }

  private static boolean isRaised(int point) {
    return point == 0xb2 || point == 0xb3 || point == 0xb9 || (point >= 0x2070 && point <= 0x2079);
  }

  /** What stands between two figures, all dashes alike. */
  private static String joint(String gap) {
    StringBuilder joint = new StringBuilder();
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (Slips.isDash(c) || c == '\u2010' || c == '\u2011') {
        joint.append('-');
      } else if (!Slips.isSpace(c) && !Slips.isMark(c)) {
        joint.append(c);
      }
    }
    return joint.toString();
  }
}
