package org.onrecord.read.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;

/** Finds the time expressions of a story and reckons their values from its publication date. */
public final class TimeFinder {
  /** Length of a year in figures. */
  private static final int YEAR = 4;

  /** Length of two years with a dash between. */
  private static final int YEARS = 9;

  private final Grammar grammar = new Grammar();

  /** Loads the rules. */
  public TimeFinder() {}

  /** Finds the time expressions of {@code text}, in text order; they do not overlap. */
  public List<TimeExpression> find(Text text, Optional<LocalDate> published) {
    Words words = grammar.words(text);
    Reckoner reckoner = new Reckoner(grammar, new Discourse(words, published.orElse(null)));
    List<TimeExpression> times = new ArrayList<>();
    int token = 0;
    while (token < text.size()) {
      if (isYears(words, token)) {
        addYears(text, token, times);
        token++;
        continue;
      }
      Found found = longest(words, token);
      Meaning meaning = found == null ? null : reckoner.meaning(found);
      while (found != null && meaning == null) {
        found = grammar.shorter(words, token, found.end());
        meaning = found == null ? null : reckoner.meaning(found);
      }
      if (found == null || meaning == null) {
        token++;
        continue;
      }
      times.add(expression(text, found, meaning));
      token = addListed(reckoner, found, times);
    }
    return times;
  }

  /** "1920-1988" in one word: two years. */
  private static boolean isYears(Words words, int token) {
    return words.is(token, Kind.YEARS) && words.text().word(token).length() == YEARS;
  }

  private static void addYears(Text text, int token, List<TimeExpression> times) {
    int start = text.span(token).start();
    for (int from : new int[] {start, start + YEARS - YEAR}) {
      Span span = new Span(from, from + YEAR);
      String year = span.of(text.string());
      Slot slot = Slot.year(Integer.parseInt(year));
      DateRange range = slot.range();
      times.add(
          new TimeExpression(
              span, TimeExpression.Type.DATE, year, Optional.of(range), "year.of-two"));
    }
  }

  /** Adds the days and years that share the month or the form of the one found: March 15 and 17. */
  private static int addListed(Reckoner reckoner, Found found, List<TimeExpression> times) {
    int end = found.end();
    Meaning next = reckoner.listed(found, end);
    while (next != null) {
      Span span = reckoner.text().span(end + 1, end + 2);
      DateRange range = java.util.Objects.requireNonNull(next.slot()).range();
      times.add(
          new TimeExpression(span, next.type(), next.value(), Optional.of(range), "day.listed"));
      end += 2;
      next = reckoner.listed(found, end);
    }
    return end;
  }

  private @Nullable Found longest(Words words, int token) {
    if (words.at(token) == null) {
      return null;
    }
    Found found = grammar.longest(words, token);
    if (found == null || found.first() == token) {
      return found;
    }
    // The first words only stand before: without them a longer pattern may fit.
    Found after = grammar.longest(words, found.first());
    return after != null && after.end() > found.end() ? after : found;
  }

  private static TimeExpression expression(Text text, Found found, Meaning meaning) {
    String rule = found.rule().name();
    Slot slot = meaning.slot();
    return new TimeExpression(
        text.span(found.first(), found.end()),
        meaning.type(),
        meaning.value(),
        slot == null ? Optional.empty() : Optional.of(slot.range()),
        meaning.note() == null ? rule : rule + "." + meaning.note());
  }
}
