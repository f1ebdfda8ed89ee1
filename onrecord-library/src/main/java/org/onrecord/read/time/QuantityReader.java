package org.onrecord.read.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;

/** Reads counts: two, 1,500, twenty three, a few, a couple of, two and a half, 15 to 20. */
final class QuantityReader {
  /** Kinds of words a count can begin with, besides articles. */
  private static final long FIRST =
      Kind.CARDINAL.bit() | Kind.VAGUE.bit() | Kind.SCALE.bit() | Kind.COUPLE.bit();

  private static final int MOST_WORDS = 8;

  private final Words words;
  private final Text text;
  private int next;

  private QuantityReader(Words words, int token) {
    this.words = words;
    this.text = words.text();
    this.next = token;
  }

  /** The count at {@code token} as an element of a pattern; null if there is none. */
  static @Nullable Match read(Words words, int token, @Nullable Match before) {
    TimeWord word = words.at(token);
    if (word == null || !word.isAny(FIRST) && word.literal() == 0) {
      return null;
    }
    QuantityReader reader = new QuantityReader(words, token);
    Quantity quantity = reader.quantity();
    return quantity == null
        ? null
        : new Match(before, Kind.QUANTITY, token, reader.next, 0, quantity);
  }

  private @Nullable Quantity quantity() {
    boolean article = text.is(next, "a") || text.is(next, "an");
    boolean another = text.is(next, "another");
    if (article || another) {
      next++;
    }
    if (article && text.is(next, "number") && text.is(next + 1, "of")) {
      next += 2;
      return Quantity.VAGUE;
    }
    if (article && text.is(next, "further")) {
      next++;
    }
    if (words.is(next, Kind.VAGUE)) {
      return vague();
    }
    if (words.is(next, Kind.COUPLE)) {
      vague();
      return Quantity.of(2);
    }
    if (article && words.is(next, Kind.CARDINAL)) {
      // "a three year deal": the article is the deal's.
      return null;
    }
    BigDecimal number = number();
    if (number == null) {
      return article || another ? Quantity.of(1) : null;
    }
    return new Quantity(half(upper(number)), false);
  }

  private Quantity vague() {
    next++;
    if (text.is(next, "of")) {
      next++;
    }
    return Quantity.VAGUE;
  }

  /** 15 to 20, 15-20, two or three: the upper end. */
  private BigDecimal upper(BigDecimal number) {
    boolean joined =
        text.is(next, "to") || text.is(next, "or") || text.is(next, "-") || text.is(next, "\u2013");
    if (!joined || !words.is(next + 1, Kind.CARDINAL)) {
      return number;
    }
    next++;
    BigDecimal upper = number();
    return upper == null ? number : upper;
  }

  private BigDecimal half(BigDecimal number) {
    if (text.is(next, "and") && text.is(next + 1, "a") && text.is(next + 2, "half")) {
      next += 3;
      return number.add(new BigDecimal("0.5"));
    }
    if (text.is(next, "1/2") || text.is(next, "\u00bd")) {
      next++;
      return number.add(new BigDecimal("0.5"));
    }
    return number;
  }

  private @Nullable BigDecimal number() {
    BigDecimal sum = null;
    for (int taken = 0; taken < MOST_WORDS; taken++) {
      TimeWord word = words.at(next);
      if (word != null && word.is(Kind.SCALE) && (sum != null || taken == 0)) {
        sum = (sum == null ? BigDecimal.ONE : sum).multiply(big(word.value(Kind.SCALE)));
      } else if (word != null && word.is(Kind.CARDINAL) && (sum == null || continues(sum, word))) {
        sum = (sum == null ? BigDecimal.ZERO : sum).add(cardinal(word));
      } else {
        break;
      }
      next++;
      if (text.is(next, "and") && words.is(next + 1, Kind.CARDINAL) && isHundreds(sum)) {
        next++;
      }
    }
    return sum;
  }

  private static boolean isHundreds(BigDecimal sum) {
    return sum.signum() > 0 && sum.remainder(big(100)).signum() == 0 && sum.scale() <= 0;
  }

  /** Twenty + three, hundred + five; never 1987 + three. */
  private boolean continues(BigDecimal sum, TimeWord word) {
    int value = word.value(Kind.CARDINAL);
    boolean letters = Character.isLetter(text.lower(next - 1).charAt(0));
    boolean tens = value < 10 && sum.remainder(BigDecimal.TEN).signum() == 0;
    return letters && value > 0 && sum.signum() > 0 && (tens || value < 100 && isHundreds(sum));
  }

  private BigDecimal cardinal(TimeWord word) {
    int value = word.value(Kind.CARDINAL);
    if (value < 0) {
      return decimal(text.lower(next));
    }
    return word.is(Kind.HALF) ? big(value).add(new BigDecimal("0.5")) : big(value);
  }

  /** 1,500 and 2.5. */
  private static BigDecimal decimal(String figures) {
    String plain = figures.replace(",", "");
    int point = plain.indexOf('.');
    boolean one = point < 0 || point == plain.lastIndexOf('.') && point < plain.length() - 1;
    return one && plain.length() <= 12 ? new BigDecimal(plain) : BigDecimal.ZERO;
  }

  private static BigDecimal big(int value) {
    return BigDecimal.valueOf(value);
  }
}
