package org.onrecord.archive.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads neighbouring number words as one number: "eleven thousand" is 11,000, "twenty-two" is 22
 * and "14m" is 14 million.
 *
 * <p>Only tens with ones and numbers with their multiplier are put together; whatever else stands
 * side by side stays apart.
 */
final class NumberPhrases {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private static final Map<String, BigDecimal> MULTIPLIERS =
      Map.of(
          "hundred", HUNDRED,
          "thousand", new BigDecimal(1_000),
          "million", new BigDecimal(1_000_000),
          "billion", new BigDecimal(1_000_000_000),
          "k", new BigDecimal(1_000),
          "m", new BigDecimal(1_000_000),
          "mn", new BigDecimal(1_000_000),
          "bn", new BigDecimal(1_000_000_000));

  /** Longest figure that is reckoned with. */
  private static final int LONGEST = 20;

  private final WordKinds kinds;
  private final List<String> values = new ArrayList<>();
  private @Nullable BigDecimal open;
  private boolean openTens;

  private NumberPhrases(WordKinds kinds) {
    this.kinds = kinds;
  }

  /** The numbers of {@code atoms}, in order. */
  static List<String> of(List<Atom> atoms, WordKinds kinds) {
    NumberPhrases phrases = new NumberPhrases(kinds);
    for (Atom atom : atoms) {
      phrases.add(atom);
    }
    phrases.close();
    return phrases.values;
  }

  private void add(Atom atom) {
    List<String> value = WordKinds.values(List.of(atom), kinds::number);
    if (value.isEmpty()) {
      close();
      return;
    }
    BigDecimal multiplier = MULTIPLIERS.get(atom.key());
    BigDecimal number = number(value.get(0));
    if (multiplier != null) {
      open = open == null ? multiplier : open.multiply(multiplier);
      openTens = false;
    } else if (number == null) {
      close();
      values.add(value.get(0));
    } else if (open != null && openTens && isOnes(atom, number)) {
      open = open.add(number);
      openTens = false;
    } else {
      close();
      open = number;
      openTens = isWord(atom) && isTens(number);
    }
  }

  private void close() {
    if (open != null) {
      values.add(open.stripTrailingZeros().toPlainString());
    }
    open = null;
  }

  private static boolean isWord(Atom atom) {
    return !Character.isDigit(atom.key().charAt(0));
  }

  private static boolean isTens(BigDecimal number) {
    return number.compareTo(TEN) > 0
        && number.compareTo(HUNDRED) < 0
        && number.remainder(TEN).signum() == 0;
  }

  private static boolean isOnes(Atom atom, BigDecimal number) {
    return isWord(atom) && number.signum() > 0 && number.compareTo(TEN) < 0;
  }

  /** "14" and "14m"; nothing for "1st" and "1/2". */
  private static @Nullable BigDecimal number(String value) {
    int end = 0;
    boolean point = false;
    while (end < value.length() && end < LONGEST) {
      char c = value.charAt(end);
      boolean inside =
          c == '.'
              && !point
              && end > 0
              && end + 1 < value.length()
              && isFigure(value.charAt(end + 1));
      if (!isFigure(c) && !inside) {
        break;
      }
      point |= c == '.';
      end++;
    }
    BigDecimal times =
        end == value.length() ? BigDecimal.ONE : MULTIPLIERS.get(value.substring(end));
    return end == 0 || times == null
        ? null
        : new BigDecimal(value.substring(0, end)).multiply(times);
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }
}
