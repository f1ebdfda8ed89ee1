package org.onrecord.lab.speed;

import java.util.SplittableRandom;

/**
 * How long a step to some place in memory takes on the machine at the moment. What is checked
 * against a large archive lies all over the memory, and how fast that answers changes with what
 * else the same computer does: with the figure beside them, two measurements can be compared.
 */
final class Yardstick {
  /** Places of four bytes: 64 MB, more than a processor keeps at hand. */
  private static final int PLACES = 1 << 24;

  private static final int STEPS = 5_000_000;
  private static final long SEED = 1;

  private Yardstick() {}

  /** Nanoseconds on the clock a step. */
  static double memoryStep() {
    int[] next = circle(PLACES);
    int place = walk(next, 0, STEPS);
    long start = System.nanoTime();
    place = walk(next, place, STEPS);
    double nanos = System.nanoTime() - start;
    // Never true; without a use Java would leave the walk out.
    return place < 0 ? 0 : nanos / STEPS;
  }

  /** At each place the number of another, so that one walk leads through all of them. */
  static int[] circle(int places) {
    int[] next = new int[places];
    for (int i = 0; i < places; i++) {
      next[i] = i;
    }
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = places - 1; i > 0; i--) {
      // Sattolo's shuffle: never with itself.
      int other = random.nextInt(i);
      int there = next[i];
      next[i] = next[other];
      next[other] = there;
    }
    return next;
  }

  private static int walk(int[] next, int from, int steps) {
    int place = from;
    for (int i = 0; i < steps; i++) {
      place = next[place];
    }
    return place;
  }
}
