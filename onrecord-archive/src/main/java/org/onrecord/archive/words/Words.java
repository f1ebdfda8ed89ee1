package org.onrecord.archive.words;

import java.nio.charset.StandardCharsets;
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
    Scan scan = new Scan(text.toString(), 0, text.length());
    while (scan.next()) {
      forms.add(scan.form());
    }
    return forms;
  }

  /** The words of {@code text} inside {@code span}, with where they stand in {@code text}. */
  public static List<Word> in(CharSequence text, Span span) {
    List<Word> words = new ArrayList<>();
    Scan scan = new Scan(text.toString(), span.start(), span.end());
    while (scan.next()) {
      words.add(new Word(scan.form(), new Span(scan.start, scan.end)));
    }
    return words;
  }

  /** Goes from word to word of a part of a text. */
  private static final class Scan {
    private final String text;
    private final int limit;
    private int start;
    private int end;
    private boolean sign;

    Scan(String text, int start, int limit) {
      this.text = text;
      this.limit = limit;
      this.end = start;
    }

    /** To the next word; false where there is none. */
    boolean next() {
      int i = end;
      while (i < limit) {
        int point = text.codePointAt(i);
        boolean word = isWordPart(point);
        if (word || isSign(point)) {
          start = i;
          sign = !word;
          end = word ? endOfWord(text, i, limit) : after(i, point);
          return true;
        }
        i = after(i, point);
      }
      end = limit;
      return false;
    }

    private int after(int i, int point) {
      return Math.min(i + Character.charCount(point), limit);
    }

    /** The word in its compared form; a sign has no other. */
    String form() {
      return sign ? Character.toString(text.codePointAt(start)) : Words.form(text, start, end);
    }
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
      char plain = text.charAt(i);
      if (plain < 0x80 && isWordPart(plain)) {
        i++;
        continue;
      }
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
    return isFormAlready(text, start, end) ? text.substring(start, end) : lower(text, start, end);
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

  /** Of the others most have nothing but a capital. */
  private static String lower(String text, int start, int end) {
    byte[] lower = new byte[end - start];
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return formOf(text, start, end);
      }
      lower[i - start] = (byte) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    return new String(lower, StandardCharsets.ISO_8859_1);
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
