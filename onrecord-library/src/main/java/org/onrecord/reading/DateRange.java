package org.onrecord.reading;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days from one date to another, both included.
 *
 * @param from first day
 * @param to last day, {@code from} or later
 */
public record DateRange(LocalDate from, LocalDate to) {
  public DateRange {
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("range ends before it begins: " + from + " to " + to);
    }
  }

  /** The days that lie in both. */
  public Optional<DateRange> intersection(DateRange other) {
    LocalDate begin = from.isAfter(other.from) ? from : other.from;
    LocalDate end = to.isBefore(other.to) ? to : other.to;
    return end.isBefore(begin) ? Optional.empty() : Optional.of(new DateRange(begin, end));
  }
}
