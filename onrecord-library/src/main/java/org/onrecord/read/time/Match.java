package org.onrecord.read.time;

import org.jspecify.annotations.Nullable;

/**
 * The words that a pattern took up, last first.
 *
 * @param before what stands before
 * @param kind as what the pattern took it
 * @param token its first token
 * @param end the token after its last
 * @param value the word's value for that kind
 * @param inner what an element that is a pattern itself took up, or the quantity
 */
record Match(
    @Nullable Match before, Kind kind, int token, int end, int value, @Nullable Object inner) {

  /** The nth element of that kind, from 0, in text order; null if there are fewer. */
  private @Nullable Match element(Kind wanted, int n) {
    int count = 0;
    for (Match m = this; m != null; m = m.before) {
      if (m.kind == wanted) {
        count++;
      }
    }
    for (Match m = this; m != null; m = m.before) {
      if (m.kind == wanted) {
        count--;
        if (count == n) {
          return m;
        }
      }
    }
    return null;
  }

  boolean has(Kind wanted) {
    return element(wanted, 0) != null;
  }

  /** Value of the first element of that kind, -1 if there is none. */
  int value(Kind wanted) {
    Match element = element(wanted, 0);
    return element == null ? -1 : element.value;
  }

  /** Value of the first element of either kind, -1 if there is none. */
  int value(Kind wanted, Kind other) {
    return has(wanted) ? value(wanted) : value(other);
  }

  /** Value of the second element of either kind, -1 if there is none. */
  int secondValue(Kind wanted, Kind other) {
    int seen = -1;
    for (Match m = this; m != null; m = m.before) {
      if (m.kind == wanted || m.kind == other) {
        if (seen < 0) {
          seen = m.value;
        }
      }
    }
    return seen;
  }

  /** First token of the first element of that kind, -1 if there is none. */
  int token(Kind wanted) {
    Match element = element(wanted, 0);
    return element == null ? -1 : element.token;
  }

  /** The nth quantity; a vague one if the pattern has fewer. */
  Quantity quantity(int n) {
    Match element = element(Kind.QUANTITY, n);
    return element != null && element.inner instanceof Quantity quantity
        ? quantity
        : Quantity.VAGUE;
  }

  /** What the element of that kind took up; null if there is none. */
  @Nullable Found inner(Kind wanted) {
    Match element = element(wanted, 0);
    return element != null && element.inner instanceof Found found ? found : null;
  }
}
