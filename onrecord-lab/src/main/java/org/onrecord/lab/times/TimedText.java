package org.onrecord.lab.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.story.Span;

/**
 * A text whose time expressions somebody has marked.
 *
 * @param text the words
 * @param published when they came out
 * @param times the expressions, in text order
 */
public record TimedText(String text, Optional<LocalDate> published, List<Marked> times) {
  public TimedText {
    times = List.copyOf(times);
  }

  /**
   * One marked expression.
   *
   * @param span its words
   * @param value its TIMEX3 value
   */
  public record Marked(Span span, String value) {}
}
