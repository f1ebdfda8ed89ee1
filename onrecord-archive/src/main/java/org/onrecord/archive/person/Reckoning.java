package org.onrecord.archive.person;

import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;

/** The arithmetic of dates and ages in words. */
final class Reckoning {
  private Reckoning() {}

  /** "on 2011-04-02" or "from 2010-12-10 to 2011-12-09". */
  static String days(DateRange range) {
    return range.from().equals(range.to())
        ? "on " + range.from()
        : "from " + range.from() + " to " + range.to();
  }

  /** "38 on 2022-07-25 means born from 1983-07-26 to 1984-07-25". */
  static String of(FindingOnRecord<Age> age, DateRange born) {
    return age(age.finding().age())
        + " "
        + when(age.finding().asOf())
        + " means born "
        + days(born);
  }

  private static String when(String asOf) {
    if (asOf.equals("death")) {
      return "at death";
    }
    return (asOf.length() == 10 ? "on " : "in ") + asOf;
  }

  /** {@code P38Y} as 38, {@code P5M} as 5 months, {@code P30Y/P39Y} as 30 to 39. */
  static String age(String period) {
    int slash = period.indexOf('/');
    if (slash > 0) {
      return age(period.substring(0, slash)) + " to " + age(period.substring(slash + 1));
    }
    if (period.length() < 3 || period.charAt(0) != 'P') {
      return period;
    }
    String number = period.substring(1, period.length() - 1);
    return switch (period.charAt(period.length() - 1)) {
      case 'Y' -> number;
      case 'M' -> number + (number.equals("1") ? " month" : " months");
      case 'W' -> number + (number.equals("1") ? " week" : " weeks");
      case 'D' -> number + (number.equals("1") ? " day" : " days");
      default -> period;
    };
  }
}
