package org.onrecord.archive.words;

import java.util.List;

/**
 * Short hashes of every run of five words: two texts that share a run of five words or more share a
 * hash.
 *
 * <p>The reverse need not hold; whoever looks passages up by them compares {@link Runs} afterwards.
 */
public final class Shingles {
  /** Number of words in a run. */
  public static final int SIZE = 5;

  private Shingles() {}

  /** The hash of each run in order; none for fewer than five words. */
  public static int[] of(List<String> words) {
    long[] runs = Runs.hashes(words, SIZE);
    int[] hashes = new int[runs.length];
    for (int i = 0; i < runs.length; i++) {
      hashes[i] = (int) (runs[i] >>> 32);
    }
    return hashes;
  }
}
