package org.onrecord.lab.times;

import java.util.regex.Pattern;

/**
 * Whether a date stands as newspapers print it. Left out by their form, whatever is read in them:
 *
 * <ul>
 *   <li>dictation: months or weekdays in lower case, days and years in words ("May twenty one");
 *   <li>figures without a year, or that can be read in two ways ("4/22", "3-7-2017");
 *   <li>month names joined to figures ("Oct/2", "Sep-23-2020", "October2");
 *   <li>shorthand of chats ("tmrw");
 *   <li>days that no calendar has.
 * </ul>
 */
final class PrintedForm {
  private static final String MONTHS =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern LOWER =
      Pattern.compile(
          "\\b(?:january|february|march|april|june|july|august|september|sept|october|november"
              + "|december|jan|feb|apr|jun|jul|aug|sep|oct|nov|dec|monday|tuesday|wednesday"
              + "|thursday|friday|saturday|sunday|sundays|easter|christmas|patrick|eid)\\b");
  private static final String IN_WORDS =
      "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
          + "|fifteen|eighteen|nineteen|twenty|thirty)";
  private static final Pattern DICTATED =
      Pattern.compile(
          "(?i)\\b"
              + MONTHS
              + "\\s+(?:the\\s+)?"
              + IN_WORDS
              + "|\\b(?:fifteen|nineteen|twenty|thirty)[ -]\\w+|\\bthe (?:fifteen|thirty)\\b"
              + "|\\bfifteen\\b");
  private static final Pattern NO_YEAR =
      Pattern.compile("(?<![\\d./-])\\d{1,2}[./-]\\d{1,2}(?![\\d./-])");
  private static final Pattern TWO_WAYS =
      Pattern.compile(
          "(?<!\\d)(?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|1[0-2])[./-](?:\\d\\d|\\d{4})(?!\\d)");
  private static final Pattern JOINED =
      Pattern.compile("(?i)(?:" + MONTHS + "[-/]?\\d|\\d[-/]" + MONTHS + ")");
  private static final Pattern CHAT = Pattern.compile("\\b(?:tmrw|tmr|otd|eod)\\b");
  private static final Pattern DAY = Pattern.compile("(?!0001)\\d{4}-\\d\\d-\\d\\d");

  private PrintedForm() {}

  /** True for a form that newspapers print. */
  static boolean isPrinted(String words) {
    return !LOWER.matcher(words).find()
        && !DICTATED.matcher(words).find()
        && !NO_YEAR.matcher(words).find()
        && !TWO_WAYS.matcher(words).find()
        && !JOINED.matcher(words).find()
        && !CHAT.matcher(words).find();
  }

  /** True for a day that the calendar has. */
  static boolean isDay(String value) {
    return DAY.matcher(value).matches();
  }
}
