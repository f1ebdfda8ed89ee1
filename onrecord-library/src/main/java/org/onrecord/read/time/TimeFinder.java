package org.onrecord.read.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.language.Text;
import org.onrecord.reading.TimeExpression;

/** Finds the time expressions of a story and reckons their values from its publication date. */
public final class TimeFinder {
  /** Loads the rules. */
  public TimeFinder() {}

  /** Finds the time expressions of {@code text}, in text order; they do not overlap. */
  public List<TimeExpression> find(Text text, Optional<LocalDate> published) {
    return List.of();
  }
}
