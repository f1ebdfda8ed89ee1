package org.onrecord.archive.words;

import java.util.Arrays;
import java.util.List;

/**
 * All runs of so many words of a text, to count which of them another text has.
 *
 * <p>Runs are compared by 64-bit hashes of their words. Takes time in the number of words times the
 * length of a run.
 */
public final class Runs {
  private final int length;
  private final long[] sorted;

  private Runs(int length, long[] sorted) {
    this.length = length;
    this.sorted = sorted;
  }

  /** The runs of {@code length} words. */
  public static Runs of(List<String> words, int length) {
    long[] hashes = hashes(words, length);
    Arrays.sort(hashes);
    return new Runs(length, hashes);
  }

  /** How many runs of {@code words} are among these. */
  public int countIn(List<String> words) {
    int count = 0;
    for (long hash : hashes(words, length)) {
      count += Arrays.binarySearch(sorted, hash) >= 0 ? 1 : 0;
    }
    return count;
  }

  /** The hash of each run of {@code length} words, in order. */
  static long[] hashes(List<String> words, int length) {
    long[] each = new long[words.size()];
    for (int i = 0; i < each.length; i++) {
      each[i] = hash(words.get(i));
    }
    long[] hashes = new long[Math.max(0, each.length - length + 1)];
    for (int i = 0; i < hashes.length; i++) {
      long run = 0;
      for (int j = i; j < i + length; j++) {
        run = (run ^ each[j]) * 0x9E3779B97F4A7C15L;
        run ^= run >>> 29;
      }
      hashes[i] = run;
    }
    return hashes;
  }

  /** FNV-1a, 64 bits, over the word's UTF-16 units. */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
