package org.onrecord.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date as stories carry it: {@code 2021-12-09}, {@code 2021-12-09T14:30Z}, {@code 2021-12-09
 * 14:30:00+01:00}.
 *
 * <p>Read by hand because a formatter of {@code java.time} costs a tenth of the command line's
 * start-up.
 *
 * @param date the calendar day as written, in the writer's own zone
 * @param instant the moment; midnight where no time is given, UTC where no zone is
 */
record StoryDate(LocalDate date, Instant instant) {
  static final String EXPECTED = "a date such as 2021-12-09 or 2021-12-09T14:30:00Z";
  private static final int LONGEST = 60;

  /** The date that {@code text} is, if it is one. */
  static Optional<StoryDate> parse(String text) {
    String trimmed = text.strip();
    if (trimmed.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Parser(trimmed).parse());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    StoryDate parse() {
      int year = digits(4);
      expect('-');
      int month = digits(2);
      expect('-');
      LocalDate date = LocalDate.of(year, month, digits(2));
      if (at == text.length()) {
        return new StoryDate(date, date.atStartOfDay().toInstant(ZoneOffset.UTC));
      }
      if (!take('T') && !take('t')) {
        expect(' ');
      }
      LocalDateTime time = date.atTime(digits(2), colonDigits(), take(':') ? digits(2) : 0);
      fraction();
      return new StoryDate(date, time.toInstant(zone()));
    }

    private int colonDigits() {
      expect(':');
      return digits(2);
    }

    /** Parts of a second are read over. */
    private void fraction() {
      if (take('.') || take(',')) {
        digits(1);
        while (at < text.length() && isDigit(text.charAt(at))) {
          at++;
        }
      }
    }

    private ZoneOffset zone() {
      take(' ');
      if (at == text.length()) {
        return ZoneOffset.UTC;
      }
      String rest = text.substring(at);
      if (rest.equals("Z") || rest.equals("z") || rest.equals("UTC") || rest.equals("GMT")) {
        return ZoneOffset.UTC;
      }
      int sign = take('-') ? -1 : 1;
      if (sign > 0) {
        expect('+');
      }
      int hours = digits(2);
      int minutes = at == text.length() ? 0 : minutes();
      if (at < text.length()) {
        throw new DateTimeException("more after the zone");
      }
      return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private int minutes() {
      take(':');
      return digits(2);
    }

    private int digits(int count) {
      int value = 0;
      for (int i = 0; i < count; i++) {
        if (at == text.length() || !isDigit(text.charAt(at))) {
          throw new DateTimeException("digit expected at " + at);
        }
        value = value * 10 + text.charAt(at++) - '0';
      }
      return value;
    }

    private boolean take(char c) {
      if (at < text.length() && text.charAt(at) == c) {
        at++;
        return true;
      }
      return false;
    }

    private void expect(char c) {
      if (!take(c)) {
        throw new DateTimeException(c + " expected at " + at);
      }
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
