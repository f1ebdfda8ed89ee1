package org.onrecord.archive.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Days and moments as columns have them, {@code 2021-12-09} and {@code 2021-12-09T11:32:00Z}: read
 * some hundred times a check of a draft.
 */
final class Days {
  private static final int LENGTH = 10;
  private static final int MINUTE = 14;
  private static final int SECOND = 17;
  private static final int INSTANT = 20;
  private static final int MONTH = 5;
  private static final int DAY = 8;

  private Days() {}

  /** As {@link LocalDate#parse(CharSequence)} reads it, which takes ten times as long. */
  static LocalDate of(String text) {
    boolean plain = text.length() == LENGTH;
    for (int i = 0; plain && i < LENGTH; i++) {
      char c = text.charAt(i);
      plain = i == MONTH - 1 || i == DAY - 1 ? c == '-' : c >= '0' && c <= '9';
    }
    return plain
        ? LocalDate.of(
            number(text, 0, MONTH - 1), number(text, MONTH, DAY - 1), number(text, DAY, LENGTH))
        : LocalDate.parse(text);
  }

  /** As {@link Instant#parse} reads it: whole seconds without a call of a formatter. */
  static Instant instant(String text) {
    boolean plain = text.length() == INSTANT && text.charAt(LENGTH) == 'T' && text.endsWith("Z");
    for (int i = LENGTH + 1; plain && i < INSTANT - 1; i++) {
      char c = text.charAt(i);
      plain = i == MINUTE - 1 || i == SECOND - 1 ? c == ':' : c >= '0' && c <= '9';
    }
    if (!plain) {
      return Instant.parse(text);
    }
    int hour = number(text, LENGTH + 1, MINUTE - 1);
    int minute = number(text, MINUTE, SECOND - 1);
    int second = number(text, SECOND, INSTANT - 1);
    // Midnight as 24 and leap seconds are read elsewhere.
    return hour < 24 && minute < 60 && second < 60
        ? of(text.substring(0, LENGTH)).atTime(hour, minute, second).toInstant(ZoneOffset.UTC)
        : Instant.parse(text);
  }

  static Optional<LocalDate> of(Optional<String> text) {
    return text.map(Days::of);
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }
}
