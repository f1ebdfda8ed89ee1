package org.onrecord.archive.words;

import java.util.List;

/**
 * Hashes of every run of five words: two texts that share a run of five words or more share a hash.
 *
 * <p>The reverse need not hold; whoever looks passages up by them compares the words afterwards.
 */
public final class Shingles {
  /** Number of words in a run. */
  public static final int SIZE = 5;

  private Shingles() {}

  /** The hash of each run in order; none for fewer than five words. */
  public static int[] of(List<String> words) {
    int count = Math.max(0, words.size() - SIZE + 1);
    int[] hashes = new int[count];
    long[] each = new long[words.size()];
    for (int i = 0; i < words.size(); i++) {
      each[i] = hash(words.get(i));
    }
    for (int i = 0; i < count; i++) {
      long run = 0;
      for (int j = i; j < i + SIZE; j++) {
        run = (run ^ each[j]) * 0x9E3779B97F4A7C15L;
        run ^= run >>> 29;
      }
      hashes[i] = (int) (run >>> 32);
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
