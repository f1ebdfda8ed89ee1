package org.onrecord.read.time;

/** What a word, a figure or a part of a pattern is in a time expression. */
enum Kind {
  WEEKDAY,
  WEEKDAYS,
  SHORTDAY,
  MONTH,
  SHORTMONTH,
  SEASON,
  DAYPART,
  DAYPARTS,
  OVERNIGHT,
  CLOCKWORD,
  UNIT,
  UNITS,
  QUARTER,
  CARDINAL,
  /** Besides {@link #CARDINAL}: and a half, as in "two-and-a-half". */
  HALF,
  SCALE,
  VAGUE,
  ORDINAL,
  /** A couple: two. */
  COUPLE,
  DEICTIC,
  TONIGHT,
  LAST,
  PREVIOUS,
  NEXT,
  FOLLOWING,
  THIS,
  PART,
  APPROX,
  AMPM,
  OCLOCK,
  ZONE,
  SET,
  PRESENT,
  PASTREF,
  /** An apostrophe right before a figure, as in "'90s". */
  APOS,
  /** 1 to 31, with or without "st", "nd", "rd", "th". */
  DAYNUM,
  /** 1000 to 2199. */
  YEAR,
  /** 1990s, 90s: the year it begins with, or below 100 where the century is not told. */
  DECADE,
  /** 10:30, 6pm: minutes from midnight, plus {@link Figures#HALF_KNOWN} after a.m. or p.m. */
  CLOCK,
  /** 10.30: minutes from midnight, a time only with a.m. or p.m. */
  DOTTED,
  /** 2010-2014: the first year. */
  YEARS,
  /** Four digits that can be a time of day. */
  DIGITS,
  /** 2019-03-14: epoch day. */
  ISO,
  /** 12/03/2019: see {@link Figures}. */
  NUMERIC,
  /** third-quarter: the number of the quarter. */
  QUARTERLY,
  /** Q3. */
  QCODE,
  /** Number and unit in one word: 25-year, three-year-old. */
  COUNTED,
  /** A word that patterns name outright. */
  LITERAL,
  /** A count of units: see {@link Quantity}. */
  QUANTITY,
  /** An expression that names one day. */
  DAY,
  /** A day with a name. */
  HOLIDAY,
  /** A time of the clock with what tells its half of the day. */
  TIMEOFDAY,
  /** This year, last year. */
  OFYEAR,
  /** Nearly, more than. */
  ROUGHLY;

  long bit() {
    return 1L << ordinal();
  }
}
