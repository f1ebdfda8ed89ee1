package org.onrecord.lab.generate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Moves the dates of a story by whole weeks, so that its weekdays stay true. */
final class OtherDates {
  private static final DateTimeFormatter SHORT = strict("dd.MM.uu", Locale.ROOT);
  private static final DateTimeFormatter BRITISH = strict("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter AMERICAN = strict("MMMM d, uuuu", Locale.US);
  private static final String MONTHS =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(\\d\\d\\.\\d\\d\\.\\d\\d)|(\\d{1,2} "
              + MONTHS
              + " \\d{4})|("
              + MONTHS
              + " \\d{1,2}, \\d{4})|((?:19|20)\\d\\d))\\b");
  private static final int DAYS_A_WEEK = 7;
  private static final double DAYS_A_YEAR = 365.25;

  private final long weeks;

  OtherDates(long weeks) {
    this.weeks = weeks;
  }

  private static DateTimeFormatter strict(String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT);
  }

  long days() {
    return weeks * DAYS_A_WEEK;
  }

  LocalDate of(LocalDate date) {
    return date.plusWeeks(weeks);
  }

  /** {@code text} with its days and years moved. */
  String in(String text) {
    return DATE.matcher(text).replaceAll(this::moved);
  }

  private String moved(MatchResult match) {
    if (match.group(4) != null) {
      return String.valueOf(Integer.parseInt(match.group(4)) + Math.round(days() / DAYS_A_YEAR));
    }
    DateTimeFormatter format =
        match.group(1) != null ? SHORT : match.group(2) != null ? BRITISH : AMERICAN;
    try {
      return format.format(of(LocalDate.parse(match.group(), format)));
    } catch (DateTimeException e) {
      return match.group();
    }
  }
}
