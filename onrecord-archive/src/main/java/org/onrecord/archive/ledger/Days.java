package org.onrecord.archive.ledger;

import java.time.LocalDate;
import java.util.Optional;

/** Days as columns have them, {@code 2021-12-09}: read some hundred times a check of a draft. */
final class Days {
  private static final int LENGTH = 10;
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

  static Optional<LocalDate> of(Optional<String> text) {
    return text.map(Days::of);
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }
}
