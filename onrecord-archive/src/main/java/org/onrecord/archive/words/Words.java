package org.onrecord.archive.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.story.Span;

/**
 * Splits text into words for matching: lower-cased, quotes, dashes and apostrophes normalised,
 * numbers kept, nothing stemmed and nothing left out.
 *
 * <p>A word is a run of letters, digits and marks. An apostrophe between two of its letters stays
 * and is written {@code '}, so "don’t" and "don't" are one word; a full stop, comma or colon
 * between two digits stays, so "3.5" is not "35". Hyphens and dashes separate: "well-known" is two
 * words. A currency or per cent sign is a word of its own: "£5" and "$5" differ. Soft hyphens and
 * zero-width characters count as nothing. Takes one pass over the text.
 */
public final class Words {
  private Words() {}

  /** The words of {@code text} in their compared forms. */
  public static List<String> of(CharSequence text) {
    List<String> forms = new ArrayList<>();
    for (Word word : in(text, new Span(0, text.length()))) {
      forms.add(word.form());
    }
    return forms;
  }

  /** The words of {@code text} inside {@code span}, with where they stand in {@code text}. */
  public static List<Word> in(CharSequence text, Span span) {
    return in(text.toString(), span);
  }

  private static List<Word> in(String text, Span span) {
    List<Word> words = new ArrayList<>();
    int i = span.start();
    while (i < span.end()) {
      int point = text.codePointAt(i);
      if (isWordPart(point)) {
        int end = endOfWord(text, i, span.end());
        words.add(new Word(form(text, i, end), new Span(i, end)));
        i = end;
      } else {
        int next = Math.min(i + Character.charCount(point), span.end());
        if (isSign(point)) {
          words.add(new Word(Character.toString(point), new Span(i, next)));
        }
        i = next;
      }
    }
    return words;
  }

  /**
   * The words of {@code text} with one space between them: the form in which names are compared.
   */
  public static String key(CharSequence text) {
    return String.join(" ", of(text));
  }

  private static int endOfWord(String text, int start, int limit) {
    int i = start;
    while (i < limit) {
      int point = text.codePointAt(i);
      boolean inside =
          isWordPart(point)
              || isInvisible(point)
              || (i > start && i + 1 < limit && joins(text.charAt(i - 1), point, text, i + 1));
      if (!inside) {
        break;
      }
      i = Math.min(i + Character.charCount(point), limit);
    }
    return i;
  }

  /** True for the apostrophe in "don't" and the points in "3.5" and "10,000". */
  private static boolean joins(char before, int point, String text, int after) {
    char next = text.charAt(after);
    if (isApostrophe(point)) {
      return Character.isLetterOrDigit(before) && Character.isLetter(next);
    }
    return (point == '.' || point == ',' || point == ':')
        && Character.isDigit(before)
        && Character.isDigit(next);
  }

  private static String form(String text, int start, int end) {
    return isFormAlready(text, start, end) ? text.substring(start, end) : formOf(text, start, end);
  }

  /** Most words are: small letters and digits only. */
  private static boolean isFormAlready(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'')) {
        return false;
      }
    }
    return true;
  }

  private static String formOf(String text, int start, int end) {
    StringBuilder form = new StringBuilder(end - start);
    boolean plain = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isApostrophe(c)) {
        form.append('\'');
      } else if (!isInvisible(c)) {
        form.append(c);
        plain &= c < 0x80;
      }
    }
    String lower = form.toString().toLowerCase(Locale.ROOT);
    return plain ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKC);
  }

  private static boolean isWordPart(int point) {
    if (point < 0x80) {
      return (point >= 'a' && point <= 'z')
          || (point >= 'A' && point <= 'Z')
          || (point >= '0' && point <= '9');
    }
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER;
  }

  private static boolean isSign(int point) {
    return point == '%' || point == '&' || Character.getType(point) == Character.CURRENCY_SYMBOL;
  }

  private static boolean isApostrophe(int point) {
    return point == '\'' || point == '\u2019' || point == '\u2018' || point == '\u02bc';
  }

  private static boolean isInvisible(int point) {
    return point == 0xad || point == 0x200b || point == 0x2060 || point == 0xfeff;
  }
}
