package org.onrecord.language;

import java.util.Arrays;

/**
 * Adds up the weights of one token's features, one sum a tag.
 *
 * <p>Rows with weights for few tags are added one by one. The others are dense: a byte a tag, eight
 * in a long, raised by 128 so that none is negative; adding them as fours of 16 bits takes a few
 * steps a row. All sums are raised alike, which changes nothing in which is greatest. Not safe for
 * use by several threads.
 */
final class TagSums {
  /** A row with weights for so many tags is dense. */
  static final int DENSE = 7;

  /** Longs in a dense row. */
  static final int LONGS = 5;

  private static final int TAGS = Tag.values().length;
  private static final int RAISED = 128;
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  /** What stands at the place of each feature. */
  final long[] found = new long[TagFeatures.ALL];

  private final int[] sums = new int[LONGS * 8];
  private final int[] sparse = new int[TagFeatures.ALL + 1];
  private final int[] dense = new int[TagFeatures.ALL + 1];
  private int sparseCount;
  private int denseCount;

  /** Writes a dense row: weights of {@code length} tags; places in {@code file}. */
  static void pack(byte[] file, int tags, int weights, int length, long[] rows, int row) {
    for (int i = 0; i < LONGS; i++) {
      rows[row + i] = 0x8080808080808080L;
    }
    for (int i = 0; i < length; i++) {
      int tag = file[tags + i];
      long raised = (file[weights + i] + RAISED) & 0xFFL;
      int shift = (tag & 7) * 8;
      int at = row + (tag >> 3);
      rows[at] = rows[at] & ~(0xFFL << shift) | raised << shift;
    }
  }

  /** Forgets everything. */
  void clear() {
    Arrays.fill(sums, 0);
    sparseCount = 0;
    denseCount = 0;
  }

  /** One more row: 0 for none, a negative number for a dense one. */
  void row(int row) {
    sparse[sparseCount] = row;
    sparseCount += row > 0 ? 1 : 0;
    dense[denseCount] = ~row;
    denseCount += row < 0 ? 1 : 0;
  }

  void addSparse(byte[] file, int tags, int weights) {
    for (int i = 0; i < sparseCount; i++) {
      int row = sparse[i];
      int first = row >>> 6;
      int end = first + (row & 63);
      for (int k = first; k < end; k++) {
        sums[file[tags + k]] += file[weights + k];
      }
    }
  }

  void addDense(long[] rows) {
    for (int half = 0; half < LONGS; half++) {
      long even = 0;
      long odd = 0;
      for (int i = 0; i < denseCount; i++) {
        long row = rows[dense[i] + half];
        even += row & EVEN;
        odd += row >>> 8 & EVEN;
      }
      for (int i = 0; i < 4; i++) {
        sums[half * 8 + i * 2] += (int) (even >>> i * 16) & 0xFFFF;
        sums[half * 8 + i * 2 + 1] += (int) (odd >>> i * 16) & 0xFFFF;
      }
    }
  }

  /** The tag with the greatest sum, the first of several. */
  int best() {
    int best = 0;
    for (int tag = 1; tag < TAGS; tag++) {
      if (sums[tag] > sums[best]) {
        best = tag;
      }
    }
    return best;
  }
}
