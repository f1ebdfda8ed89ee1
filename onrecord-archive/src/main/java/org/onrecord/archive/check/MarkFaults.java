package org.onrecord.archive.check;

import java.util.List;
import org.onrecord.reading.Problem;
import org.onrecord.reading.Reading;
import org.onrecord.story.Span;

/**
 * The quotation marks of a draft that have no other: half of a quotation may stand outside them,
 * and then it was not checked.
 *
 * <p>Example: {@code Jonah Reid said: “Some of the lads cried.}, and in the next paragraph {@code
 * He’s the worst manager I’ve had.”} Both marks are told.
 *
 * <p>What may be no quotation mark is left out: a mark behind a figure is one of inches ({@code a
 * 6" pipe}), and a single one that does not begin speech an apostrophe ({@code the ‘hood was
 * quiet}).
 */
final class MarkFaults {
  private static final String DOUBLE = "\"\uFF02\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A";
  private static final String SINGLE = "'`\u2018\u2019\u201A\u201B\u00B4";

  /** What a single mark stands behind where speech begins, but for blanks. */
  private static final String BEFORE_SPEECH = ",:.?!;\n\u2014\u2013";

  private MarkFaults() {}

  /** The faults among the problems of {@code draft}, in their order. */
  static List<DraftFault> of(Reading draft) {
    String text = draft.story().text();
    return draft.problems().stream()
        .filter(problem -> isMark(text, problem))
        .map(problem -> new DraftFault(DraftFault.Kind.MARKS, problem.span(), problem.message()))
        .toList();
  }

  private static boolean isMark(String text, Problem problem) {
    Span span = problem.span();
    if (span.isEmpty()) {
      return false;
    }
    char mark = text.charAt(span.start());
    boolean doubled = span.length() > 1 && SINGLE.indexOf(mark) >= 0;
    if (doubled || DOUBLE.indexOf(mark) >= 0) {
      return span.start() == 0 || !Character.isDigit(text.charAt(span.start() - 1));
    }
    return SINGLE.indexOf(mark) >= 0 && beginsSpeech(text, span);
  }

  private static boolean beginsSpeech(String text, Span mark) {
    int before = mark.start() - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u00A0')) {
      before--;
    }
    boolean placed = before < 0 || BEFORE_SPEECH.indexOf(text.charAt(before)) >= 0;
    return placed && mark.end() < text.length() && Character.isUpperCase(text.charAt(mark.end()));
  }
}
