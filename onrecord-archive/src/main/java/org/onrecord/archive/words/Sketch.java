package org.onrecord.archive.words;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The {@value #SIZE} smallest different shingle hashes of a text: near-identical texts have most of
 * them in common.
 *
 * <p>Source: Broder, "On the resemblance and containment of documents" (1997).
 */
public final class Sketch {
  /** Number of hashes kept, fewer for a short text. */
  public static final int SIZE = 32;

  private final int[] hashes;

  private Sketch(int[] hashes) {
    this.hashes = hashes;
  }

  /** The sketch of a text's words; a text of fewer than five words has one of its own. */
  public static Sketch of(List<String> words) {
    int[] all = Shingles.of(words);
    if (all.length == 0) {
      return new Sketch(new int[] {words.hashCode()});
    }
    Arrays.sort(all);
    int[] smallest = new int[Math.min(SIZE, all.length)];
    int size = 0;
    for (int i = 0; i < all.length && size < SIZE; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        smallest[size++] = all[i];
      }
    }
    return new Sketch(Arrays.copyOf(smallest, size));
  }

  /** Reads what {@link #toString} wrote. */
  public static Sketch parse(String hex) {
    int[] hashes = new int[hex.length() / 8];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = HexFormat.fromHexDigits(hex, i * 8, i * 8 + 8);
    }
    return new Sketch(hashes);
  }

  /** The share of shingles that two texts have in common, estimated: 0 to 1. */
  public double resemblance(Sketch other) {
    int i = 0;
    int j = 0;
    int common = 0;
    int looked = 0;
    // The smallest SIZE hashes of both together are a fair sample of all of their hashes.
    while (looked < SIZE && (i < hashes.length || j < other.hashes.length)) {
      boolean mine =
          j == other.hashes.length || (i < hashes.length && hashes[i] <= other.hashes[j]);
      boolean theirs =
          i == hashes.length || (j < other.hashes.length && other.hashes[j] <= hashes[i]);
      if (mine && theirs) {
        common++;
      }
      i += mine ? 1 : 0;
      j += theirs ? 1 : 0;
      looked++;
    }
    return looked == 0 ? 0 : (double) common / looked;
  }

  /** Eight hexadecimal digits a hash. */
  @Override
  public String toString() {
    StringBuilder hex = new StringBuilder(hashes.length * 8);
    for (int hash : hashes) {
      for (int shift = Integer.SIZE - 4; shift >= 0; shift -= 4) {
        hex.append(Character.forDigit((hash >>> shift) & 0xf, 16));
      }
    }
    return hex.toString();
  }
}
