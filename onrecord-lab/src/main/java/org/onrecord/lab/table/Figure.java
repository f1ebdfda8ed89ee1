package org.onrecord.lab.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as they stand in tables. */
public final class Figure {
  private Figure() {}

  /** Rounded to so many places; a number that lies exactly between two goes to the even one. */
  public static String of(double value, int places) {
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** A whole number with a comma at each thousand. */
  public static String of(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
