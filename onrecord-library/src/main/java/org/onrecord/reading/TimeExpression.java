package org.onrecord.reading;

import java.util.Objects;
import java.util.Optional;
import org.onrecord.story.Span;

/**
 * Words that name a time, with what they name: TimeML's TIMEX3.
 *
 * @param span the words
 * @param type TIMEX3 type
 * @param value TIMEX3 value: {@code 2021-12-08}, {@code 2021-W49}, {@code P5M}, {@code PRESENT_REF}
 * @param range the calendar days meant, where the value is a date of any width
 * @param rule the rule that read it
 */
public record TimeExpression(
    Span span, Type type, String value, Optional<DateRange> range, String rule) {
  public TimeExpression {
    Objects.requireNonNull(span);
    Objects.requireNonNull(type);
    Objects.requireNonNull(value);
    Objects.requireNonNull(range);
    Objects.requireNonNull(rule);
  }

  /** TIMEX3 type. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
