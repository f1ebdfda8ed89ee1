package org.onrecord.read.time;

import java.math.BigDecimal;

/**
 * How many: an amount, or "several" where the text does not count.
 *
 * @param amount the number; 0 where vague
 * @param vague true for a few, several, some
 */
record Quantity(BigDecimal amount, boolean vague) {
  static final Quantity VAGUE = new Quantity(BigDecimal.ZERO, true);

  static Quantity of(long amount) {
    return new Quantity(BigDecimal.valueOf(amount), false);
  }

  boolean isWhole() {
    return !vague && amount.stripTrailingZeros().scale() <= 0;
  }

  /** The whole amount, held within what a calendar can add. */
  int whole() {
    return amount.min(BigDecimal.valueOf(1_000_000)).intValue();
  }

  /** ISO 8601 period of that many units: P5M, PT2.5H, PXY. */
  String period(Unit unit) {
    String prefix = unit.isClock() ? "PT" : "P";
    if (vague) {
      return prefix
          + "X"
          + (unit == Unit.DECADE ? "DE" : unit == Unit.CENTURY ? "CE" : unit.letter());
    }
    return prefix + figures(amount.multiply(BigDecimal.valueOf(unit.size()))) + unit.letter();
  }

  private static String figures(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
