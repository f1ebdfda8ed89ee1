package org.onrecord.read.time;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;

/** The words of time expressions, looked up by token. Immutable once the rules are loaded. */
final class TimeWords {
  private final Map<String, TimeWord> words = new HashMap<>();
  private int literals;

  TimeWords(WordList list) {
    for (String word : list.entries()) {
      TimeWord read = null;
      for (String meaning : list.value(word).split(";", -1)) {
        String[] parts = meaning.strip().split(" ", -1);
        Kind kind = Kind.valueOf(parts[0]);
        int value = Integer.parseInt(parts[1]);
        read = read == null ? TimeWord.of(kind, value) : read.and(kind, value);
      }
      if (read != null) {
        words.put(word, read);
      }
    }
  }

  /** The number by which patterns know a word that they name outright. */
  int literal(String word) {
    TimeWord known = words.get(word);
    if (known != null && known.literal() != 0) {
      return known.literal();
    }
    literals++;
    words.put(word, known == null ? TimeWord.literal(literals) : known.named(literals));
    return literals;
  }

  /** What each token can be; null for most. */
  @Nullable TimeWord[] of(Text text) {
    @Nullable TimeWord[] found = new @Nullable TimeWord[text.size()];
    for (int token = 0; token < found.length; token++) {
      found[token] = of(text, token);
    }
    return found;
  }

  private @Nullable TimeWord of(Text text, int token) {
    String lower = text.lower(token);
    char first = lower.charAt(0);
    if (first == '\'') {
      return apostrophe(text, token);
    }
    TimeWord known = words.get(lower);
    if (known != null) {
      return fits(known, text, token) ? known : null;
    }
    if (first >= '0' && first <= '9') {
      TimeWord figures = Figures.read(lower);
      return figures == null ? hyphened(lower) : figures;
    }
    if (first == 'q' && lower.length() == 2 && lower.charAt(1) >= '1' && lower.charAt(1) <= '4') {
      return TimeWord.of(Kind.QCODE, lower.charAt(1) - '0');
    }
    return first >= 'a' && first <= 'z' && lower.length() > 4 ? hyphened(lower) : null;
  }

  /** An apostrophe before a figure, alone or as one token with it: '70s. */
  private @Nullable TimeWord apostrophe(Text text, int token) {
    String lower = text.lower(token);
    if (lower.length() > 2 && Character.isDigit(lower.charAt(1))) {
      TimeWord figures = Figures.read(lower.substring(1));
      return figures != null && figures.is(Kind.DECADE) ? figures : null;
    }
    TimeWord known = words.get(lower);
    if (lower.length() > 1 || !text.isGluedToNext(token) || token + 1 >= text.size()) {
      return known;
    }
    boolean figure = Character.isDigit(text.lower(token + 1).charAt(0));
    return figure ? TimeWord.of(Kind.APOS, 0) : known;
  }

  /** False for a word that looks like a time word and is another: may, fall, "sat". */
  private static boolean fits(TimeWord word, Text text, int token) {
    if (word.isAny(NAMES) && !text.isCapital(token) && text.lower(token).length() <= 5) {
      return false;
    }
    // "May I", but "On 5 May Ada Moss married".
    if (word.is(Kind.MONTH) && text.is(token, Tag.MD) && !text.is(token - 1, Tag.CD)) {
      return false;
    }
    return !(word.is(Kind.SEASON) && text.tag(token).isVerb());
  }

  private static final long NAMES =
      Kind.WEEKDAY.bit() | Kind.SHORTDAY.bit() | Kind.MONTH.bit() | Kind.SHORTMONTH.bit();

  /** Words with hyphens: twenty-three, mid-May, 25-year, three-year-old, two-and-a-half-hour. */
  private @Nullable TimeWord hyphened(String lower) {
    int hyphen = lower.indexOf('-');
    if (hyphen <= 0 || lower.length() > 40 || hyphen == lower.length() - 1) {
      return null;
    }
    String head = lower.substring(0, hyphen);
    if (head.equals("mid") || head.equals("early") || head.equals("late")) {
      return partOf(lower.substring(hyphen + 1));
    }
    return HyphenedNumber.read(lower.split("-", -1), this::word);
  }

  private @Nullable TimeWord partOf(String rest) {
    TimeWord whole = word(rest);
    long wholes =
        Kind.MONTH.bit()
            | Kind.YEAR.bit()
            | Kind.DECADE.bit()
            | Kind.SEASON.bit()
            | Kind.WEEKDAY.bit()
            | Kind.ORDINAL.bit();
    return whole != null && whole.isAny(wholes) ? whole : null;
  }

  private @Nullable TimeWord word(String lower) {
    TimeWord known = words.get(lower);
    if (known != null) {
      return known;
    }
    boolean figure = !lower.isEmpty() && lower.charAt(0) >= '0' && lower.charAt(0) <= '9';
    return figure ? Figures.read(lower) : null;
  }
}
