package org.onrecord.read.time;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Numbers written with hyphens, with or without a unit: twenty-three, twenty-first, 25-year,
 * three-year-old, two-and-a-half-hour, year-long, half-hour, quarter-century.
 *
 * <p>The value of a {@link Kind#COUNTED} holds the unit in the lowest four bits and above them the
 * amount in tenths, or {@link #VAGUE}.
 */
final class HyphenedNumber {
  private static final int VAGUE = 0x7ff_ffff;

  private final String[] parts;
  private final Function<String, @Nullable TimeWord> words;
  private int next;

  private HyphenedNumber(String[] parts, Function<String, @Nullable TimeWord> words) {
    this.parts = parts;
    this.words = words;
  }

  static @Nullable TimeWord read(String[] parts, Function<String, @Nullable TimeWord> words) {
    return parts.length > 7 ? null : new HyphenedNumber(parts, words).read();
  }

  /** The amount of a {@link Kind#COUNTED} value. */
  static Quantity quantity(int value) {
    int tenths = value >> 4;
    return tenths == VAGUE
        ? Quantity.VAGUE
        : new Quantity(java.math.BigDecimal.valueOf(tenths, 1), false);
  }

  /** The unit of a {@link Kind#COUNTED} value. */
  static Unit unit(int value) {
    return Unit.of(value & 15);
  }

  private @Nullable TimeWord read() {
    TimeWord first = words.apply(parts[0]);
    if (parts.length == 2 && parts[1].equals("quarter") && first != null) {
      int ordinal = first.value(Kind.ORDINAL);
      if (ordinal >= 1 && ordinal <= 4) {
        return TimeWord.of(Kind.QUARTERLY, ordinal);
      }
    }
    int tenths = tenths();
    if (next == parts.length) {
      if (tenths < 0 || tenths == VAGUE) {
        return null;
      }
      TimeWord whole = TimeWord.of(Kind.CARDINAL, tenths / 10);
      return tenths % 10 == 0 ? whole : whole.and(Kind.HALF, 1);
    }
    TimeWord word = words.apply(parts[next]);
    if (tenths >= 0
        && word != null
        && word.is(Kind.ORDINAL)
        && next == parts.length - 1
        && !word.is(Kind.UNIT)) {
      int value = tenths / 10 + word.value(Kind.ORDINAL);
      return TimeWord.of(Kind.ORDINAL, value).and(Kind.DAYNUM, Math.min(value, 32));
    }
    if (word == null || !word.isAny(Kind.UNIT.bit() | Kind.UNITS.bit())) {
      return null;
    }
    return unit(word, tenths, parts.length - next - 1);
  }

  private @Nullable TimeWord unit(TimeWord word, int tenths, int rest) {
    int unit = Math.max(word.value(Kind.UNIT), word.value(Kind.UNITS));
    String last = parts[parts.length - 1];
    boolean old = rest == 1 && (last.equals("old") || last.equals("olds"));
    boolean stretch = rest == 1 && last.equals("long");
    if (rest != 0 && !old && !stretch) {
      return null;
    }
    if (tenths < 0) {
      // year-long; decades-long
      int amount = word.is(Kind.UNITS) ? VAGUE : 10;
      return next == 0 && stretch ? TimeWord.of(Kind.COUNTED, amount << 4 | unit) : null;
    }
    return word.is(Kind.UNITS) ? null : TimeWord.of(Kind.COUNTED, tenths << 4 | unit);
  }

  /** The amount in tenths, or -1 where the word does not begin with a number. */
  private int tenths() {
    if (parts[0].equals("half") && parts.length > 1) {
      next = 1;
      return 5;
    }
    if (parts[0].equals("quarter") && parts.length > 1 && parts[1].equals("century")) {
      // A quarter of a century is 25 years; see Unit.YEAR.
      next = 1;
      parts[1] = "year";
      return 250;
    }
    int sum = -1;
    boolean vague = false;
    while (next < parts.length) {
      TimeWord word = words.apply(parts[next]);
      if (word != null && word.is(Kind.VAGUE)) {
        vague = true;
        sum = 0;
      } else if (word != null && word.is(Kind.SCALE) && sum > 0 && sum < 1000) {
        sum *= word.value(Kind.SCALE);
      } else if (word != null && word.is(Kind.CARDINAL) && word.value(Kind.CARDINAL) >= 0) {
        sum = Math.min(Math.max(sum, 0) + word.value(Kind.CARDINAL), 1_000_000);
      } else {
        break;
      }
      next++;
    }
    boolean half =
        sum >= 0
            && next + 2 < parts.length
            && parts[next].equals("and")
            && parts[next + 1].equals("a")
            && parts[next + 2].equals("half");
    if (half) {
      next += 3;
    }
    return vague ? VAGUE : sum < 0 ? -1 : sum * 10 + (half ? 5 : 0);
  }
}
