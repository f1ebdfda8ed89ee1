package org.onrecord.lab.accuracy;

/**
 * How many were to be found, were found, and were found rightly.
 *
 * <p>Precision is right of found, recall right of gold, F1 their harmonic mean; each is 0 where
 * there is nothing to divide by.
 */
public final class Tally {
  private int gold;
  private int found;
  private int right;

  /** Counts what was to be found. */
  public void gold(int count) {
    gold += count;
  }

  /** Counts what was found. */
  public void found(int count) {
    found += count;
  }

  /** Counts what was found rightly. */
  public void right(int count) {
    right += count;
  }

  public int gold() {
    return gold;
  }

  public int found() {
    return found;
  }

  public int right() {
    return right;
  }

  /** Right of found. */
  public double precision() {
    return share(right, found);
  }

  /** Right of gold. */
  public double recall() {
    return share(right, gold);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
