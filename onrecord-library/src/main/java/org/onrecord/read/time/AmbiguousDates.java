package org.onrecord.read.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.onrecord.reading.Problem;
import org.onrecord.reading.TimeExpression;

/**
 * Says of which days in figures nothing in the story tells whether the day or the month is first.
 */
public final class AmbiguousDates {
  /** What stands behind the name of the rule that read such a day. */
  static final String NOTE = "ambiguous";

  private AmbiguousDates() {}

  /** One problem for each of {@code times} that can be read in two ways. */
  public static List<Problem> in(String text, List<TimeExpression> times) {
    List<Problem> problems = new ArrayList<>();
    for (TimeExpression time : times) {
      if (time.rule().endsWith("." + NOTE)) {
        problems.add(new Problem(time.span(), "may be " + readings(time.span().of(text))));
      }
    }
    return List.copyOf(problems);
  }

  /** "2021-12-08 or 2021-08-12", from the last word of an expression. */
  private static String readings(String expression) {
    String figures = expression.substring(expression.lastIndexOf(' ') + 1);
    TimeWord word = Figures.read(figures.toLowerCase(Locale.ROOT));
    if (word == null || !word.is(Kind.NUMERIC)) {
      return "one day or another";
    }
    NumericDate date = NumericDate.of(word.value(Kind.NUMERIC));
    LocalDate first = Objects.requireNonNull(date.dayFirst());
    return first + " or " + Objects.requireNonNull(date.monthFirst());
  }
}
