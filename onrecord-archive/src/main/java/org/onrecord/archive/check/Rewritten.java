package org.onrecord.archive.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.language.CalendarWords;

/**
 * Tells whether a change only writes the same thing otherwise: "anymore" for "any more", "3 May"
 * for "May 3", "9:30 a.m." for "9.30am", "half" for "½". The words are altered, but nothing is said
 * that was not.
 */
final class Rewritten {
  /** Beside the names of the months. */
  private static final Set<String> SHORT_MONTHS =
      Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  private static final Pattern DAY = Pattern.compile("([1-9]|[12][0-9]|3[01])(st|nd|rd|th)?");
  private static final Pattern TIME =
      Pattern.compile("([01]?[0-9]|2[0-4])(?:[.:]([0-5][0-9]))?(am|pm)?");

  /** Longest change that can be a time, a date or a fraction, in words. */
  private static final int LONGEST = 6;

  private static final Map<String, String> FRACTIONS =
      Map.ofEntries(
          Map.entry("\u00bd", "0.5"),
          Map.entry("half", "0.5"),
          Map.entry("a half", "0.5"),
          Map.entry("one half", "0.5"),
          Map.entry("1/2", "0.5"),
          Map.entry("\u00bc", "0.25"),
          Map.entry("quarter", "0.25"),
          Map.entry("a quarter", "0.25"),
          Map.entry("one quarter", "0.25"),
          Map.entry("1/4", "0.25"),
          Map.entry("\u00be", "0.75"),
          Map.entry("three quarters", "0.75"),
          Map.entry("3/4", "0.75"));

  private final WordKinds kinds;

  Rewritten(WordKinds kinds) {
    this.kinds = kinds;
  }

  /** True when the words gained say just what the words lost do. */
  boolean isSame(Hunk hunk) {
    List<QuotedWord> lost = hunk.lost();
    List<QuotedWord> gained = hunk.gained();
    if (lost.isEmpty() || gained.isEmpty() || lost.size() > LONGEST || gained.size() > LONGEST) {
      return false;
    }
    return are(lost, gained) || same(fraction(lost), fraction(gained));
  }

  /** True for one time, one date, or the same words spelled otherwise. */
  static boolean are(List<QuotedWord> lost, List<QuotedWord> gained) {
    return Spelling.same(keys(lost), keys(gained))
        || same(time(lost), time(gained))
        || same(date(lost), date(gained));
  }

  /** True for a word in which a time, a date or a word divided otherwise can end. */
  static boolean mayEnd(String key) {
    return Character.isDigit(key.charAt(0))
        || key.equals("m")
        || key.equals("am")
        || key.equals("pm")
        || isMonth(key)
        || Spelling.mayBeDivided(key);
  }

  /** True for the two hunks that "May 3" leaves where the draft has "3 May", or "3rd of May". */
  boolean isMoved(Hunk first, Hunk second) {
    return first.next().size() == 1
        && (isMoved(first.lost(), first.gained(), second.lost(), second.gained(), first)
            || isMoved(first.gained(), first.lost(), second.gained(), second.lost(), first));
  }

  private static boolean isMoved(
      List<QuotedWord> there,
      List<QuotedWord> none,
      List<QuotedWord> noneEither,
      List<QuotedWord> here,
      Hunk between) {
    List<String> from = bare(there);
    List<String> to = bare(here);
    if (!bare(none).isEmpty()
        || !bare(noneEither).isEmpty()
        || from.size() != 1
        || to.size() != 1) {
      return false;
    }
    String kept = between.next().get(0).key();
    return (isMonth(kept) && same(day(from.get(0)), day(to.get(0))))
        || (day(kept).isPresent() && isMonth(from.get(0)) && from.equals(to));
  }

  private static boolean isMonth(String key) {
    return CalendarWords.isMonth(key) || SHORT_MONTHS.contains(key);
  }

  private static List<String> keys(List<QuotedWord> words) {
    return words.stream().map(QuotedWord::key).toList();
  }

  /** The words without the "the" and "of" of "the 3rd of May". */
  private static List<String> bare(List<QuotedWord> words) {
    return words.stream()
        .map(QuotedWord::key)
        .filter(key -> !key.equals("of") && !key.equals("the"))
        .toList();
  }

  private static boolean same(Optional<String> one, Optional<String> other) {
    return one.isPresent() && one.equals(other);
  }

  /** "3" for "3" and "3rd". */
  private static Optional<String> day(String key) {
    Matcher day = DAY.matcher(key);
    return day.matches() ? Optional.of(day.group(1)) : Optional.empty();
  }

  private static Optional<String> date(List<QuotedWord> words) {
    List<String> bare = bare(words);
    if (bare.size() != 2) {
      return Optional.empty();
    }
    boolean dayFirst = day(bare.get(0)).isPresent();
    String month = bare.get(dayFirst ? 1 : 0);
    return day(bare.get(dayFirst ? 0 : 1))
        .filter(day -> isMonth(month))
        .map(day -> day + " " + month.substring(0, 3));
  }

  /** "9:30am" for "9.30am", "9:30 a.m." and "9.30 am"; nothing for a bare "9". */
  private static Optional<String> time(List<QuotedWord> words) {
    if (!Character.isDigit(words.get(0).key().charAt(0))) {
      return Optional.empty();
    }
    Matcher time = TIME.matcher(String.join("", keys(words)));
    if (!time.matches() || (time.group(2) == null && time.group(3) == null)) {
      return Optional.empty();
    }
    String minutes = time.group(2) == null ? "00" : time.group(2);
    String half = time.group(3) == null ? "" : time.group(3);
    return Optional.of(Integer.parseInt(time.group(1)) + ":" + minutes + half);
  }

  /** "0.5" for "½" and "half", "2.5" for "2½", "2.5" and "two and a half". */
  private Optional<String> fraction(List<QuotedWord> words) {
    String written = written(words);
    String known = FRACTIONS.get(written);
    if (known != null) {
      return Optional.of(known);
    }
    int and = written.indexOf(" and ");
    int last = written.length() - 1;
    String part =
        FRACTIONS.get(
            and < 0 ? written.substring(last) : written.substring(and + " and ".length()));
    if (part != null) {
      String whole = written.substring(0, and < 0 ? last : and).strip();
      return number(whole).map(number -> sum(number, part));
    }
    return number(written);
  }

  private static String sum(String whole, String part) {
    return new BigDecimal(whole).add(new BigDecimal(part)).toPlainString();
  }

  private Optional<String> number(String word) {
    return kinds.numberOf(word).filter(value -> value.matches("[0-9]{1,9}(\\.[0-9]{1,9})?"));
  }

  /** As written, in small letters, a slash between two figures kept. */
  private static String written(List<QuotedWord> words) {
    StringBuilder written = new StringBuilder();
    for (QuotedWord word : words) {
      if (written.length() > 0) {
        written.append(word.gap().equals("/") || word.gap().equals("\u2044") ? "/" : " ");
      }
      written.append(word.raw().toLowerCase(Locale.ROOT));
    }
    return written.toString();
  }
}
