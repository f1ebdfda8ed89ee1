package org.onrecord.language;

import java.util.Set;

/** The names of the days of the week and of the months, in lower case. */
public final class CalendarWords {
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private CalendarWords() {}

  /** "monday" */
  public static boolean isDay(String lower) {
    return DAYS.contains(lower);
  }

  /** "may", whatever it means where it stands. */
  public static boolean isMonth(String lower) {
    return MONTHS.contains(lower);
  }
}
