package org.onrecord.read.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads words that begin with a figure: 12, 3rd, 1987, 1990s, 10:30, 6pm, 2019-03-14, 08.12.21. */
final class Figures {
  /** Added to the minutes of a {@link Kind#CLOCK} that says a.m. or p.m. */
  static final int HALF_KNOWN = 10_000;

  private static final int CENTURY_TURN = 69;

  private final String word;
  private final int length;

  private Figures(String word) {
    this.word = word;
    this.length = word.length();
  }

  /** What {@code lower}, which begins with a figure, can be in a time expression. */
  static @Nullable TimeWord read(String lower) {
    if (lower.length() > 20) {
      return null;
    }
    return new Figures(lower).read();
  }

  private @Nullable TimeWord read() {
    int digits = digitsFrom(0);
    if (digits == length) {
      return wholeNumber();
    }
    return switch (word.charAt(digits)) {
      case ',' -> grouped();
      case ':' -> clock(':', digits);
      case '.' -> dotted(digits);
      case '/', '-', '\u2010', '\u2011' -> date(word.charAt(digits));
      case 's' -> suffixed(digits);
      case '\'' -> word.substring(digits).equals("'s") ? suffixed(digits) : null;
      case 't', 'n', 'r' -> suffixed(digits);
      case 'a', 'p' -> clock(':', digits);
      default -> null;
    };
  }

  private int digitsFrom(int start) {
    int i = start;
    while (i < length && word.charAt(i) >= '0' && word.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private int number(int start, int end) {
    return end - start > 9 || end <= start ? -1 : Integer.parseInt(word, start, end, 10);
  }

  private @Nullable TimeWord wholeNumber() {
    int value = number(0, length);
    if (value < 0) {
      return null;
    }
    TimeWord read = TimeWord.of(Kind.CARDINAL, value);
    if (length <= 2 && value >= 1 && value <= 31) {
      return read.and(Kind.DAYNUM, value);
    }
    if (length == 4) {
      if (value >= 1000 && value < 2200) {
        read = read.and(Kind.YEAR, value);
      }
      if (value / 100 < 24 && value % 100 < 60) {
        read = read.and(Kind.DIGITS, value / 100 * 60 + value % 100);
      }
    }
    return read;
  }

  private @Nullable TimeWord grouped() {
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      if (c != ',' && c != '.' && (c < '0' || c > '9')) {
        return null;
      }
    }
    return TimeWord.of(Kind.CARDINAL, -1);
  }

  private @Nullable TimeWord suffixed(int digits) {
    int value = number(0, digits);
    String suffix = word.substring(digits);
    if (suffix.equals("s") || suffix.equals("'s")) {
      boolean decade = value % 10 == 0 && (digits == 4 && value >= 1000 && value < 2200);
      boolean shortDecade = value % 10 == 0 && digits == 2 && value >= 10 && suffix.equals("s");
      return decade || shortDecade ? TimeWord.of(Kind.DECADE, value) : null;
    }
    boolean ordinal =
        suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th");
    if (!ordinal || value < 1) {
      return null;
    }
    TimeWord read = TimeWord.of(Kind.ORDINAL, value);
    return value <= 31 ? read.and(Kind.DAYNUM, value) : read;
  }

  private @Nullable TimeWord dotted(int digits) {
    int second = digitsFrom(digits + 1);
    if (second < length && word.charAt(second) == '.') {
      return date('.');
    }
    if (second == length) {
      TimeWord read = TimeWord.of(Kind.CARDINAL, -1);
      boolean clock = digits <= 2 && second - digits == 3 && number(0, digits) < 24;
      return clock && number(digits + 1, second) < 60
          ? read.and(Kind.DOTTED, number(0, digits) * 60 + number(digits + 1, second))
          : read;
    }
    return clock('.', digits);
  }

  /** 10:30, 10:30am, 10.30pm, 6pm, 6p.m.; seconds are left out of the value. */
  private @Nullable TimeWord clock(char separator, int digits) {
    int hour = number(0, digits);
    int minute = 0;
    int end = digits;
    if (word.charAt(digits) == separator) {
      end = digitsFrom(digits + 1);
      if (end - digits != 3) {
        return null;
      }
      minute = number(digits + 1, end);
    }
    if (digits > 2 || hour > 24 || minute > 59) {
      return null;
    }
    if (end == length) {
      return TimeWord.of(Kind.CLOCK, hour * 60 + minute);
    }
    String half = word.substring(end);
    boolean morning = half.equals("am") || half.equals("a.m.") || half.equals("a.m");
    boolean afternoon = half.equals("pm") || half.equals("p.m.") || half.equals("p.m");
    if (!morning && !afternoon || hour < 1 || hour > 12) {
      return null;
    }
    return TimeWord.of(Kind.CLOCK, HALF_KNOWN + minutes(hour, minute, afternoon));
  }

  /** Minutes from midnight of an hour on a twelve-hour clock. */
  static int minutes(int hour, int minute, boolean afternoon) {
    return (hour % 12 + (afternoon ? 12 : 0)) * 60 + minute;
  }

  /** 2019-03-14, 2019/03/14, 12/03/2019, 08.12.21, and 2010-2014. */
  private @Nullable TimeWord date(char separator) {
    int first = digitsFrom(0);
    int second = digitsFrom(first + 1);
    if (second >= length) {
      return separator == '.' ? null : years(first, second);
    }
    int third = digitsFrom(second + 1);
    boolean parts = word.charAt(second) == separator && third > second + 1;
    boolean ends = third == length || word.charAt(third) == 't';
    if (!parts || !ends || second - first > 3 || second == first + 1) {
      return null;
    }
    int a = number(0, first);
    int b = number(first + 1, second);
    int c = number(second + 1, third);
    if (first == 4) {
      return iso(a, b, c).map(day -> TimeWord.of(Kind.ISO, (int) day.toEpochDay())).orElse(null);
    }
    return third == length && first <= 2 ? numeric(a, b, c, third - second - 1, separator) : null;
  }

  private @Nullable TimeWord numeric(int a, int b, int c, int yearDigits, char separator) {
    boolean longYear = yearDigits == 4 && c >= 1000 && c < 2200;
    // "1.2.10" is a version and "10-4-2" a score: two-figure years need slashes or full figures.
    boolean shortYear = yearDigits == 2 && (separator == '/' || separator == '.' && length == 8);
    if (!longYear && !shortYear) {
      return null;
    }
    int year = longYear ? c : c + (c < CENTURY_TURN ? 2000 : 1900);
    boolean possible = iso(year, b, a).isPresent() || iso(year, a, b).isPresent();
    return possible ? TimeWord.of(Kind.NUMERIC, (a * 100 + b) * 10_000 + year) : null;
  }

  private @Nullable TimeWord years(int first, int second) {
    int a = number(0, first);
    int b = number(first + 1, second);
    boolean years = first == 4 && a >= 1000 && a < 2200 && second == length;
    boolean full = second - first == 5 && b > a && b < 2200;
    boolean half = second - first == 3 && b > a % 100;
    return years && (full || half) ? TimeWord.of(Kind.YEARS, a) : null;
  }

  /** The day, if the calendar has it. */
  static Optional<LocalDate> iso(int year, int month, int day) {
    boolean calendar = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1;
    if (!calendar || day > java.time.YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(LocalDate.of(year, month, day));
  }
}
