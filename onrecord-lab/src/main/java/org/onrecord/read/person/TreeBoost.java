package org.onrecord.read.person;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Grows the trees of {@link PronounTrees}: each makes the right row of every sample likelier among
 * the sample's rows (gradient boosting of a softmax, second order). The same samples in the same
 * order give the same trees, bit by bit.
 */
final class TreeBoost {
  private static final int BINS = 32;
  private static final int COLUMNS = PronounFeature.COUNT;

  private final int trees;
  private final double rate;

  /** What a leaf's second derivatives are added to, and what they must reach. */
  private final double shrink;

  private final double least;

  private final float[][] cuts = new float[COLUMNS][];
  private int rows;

  /** The bin of each row's value, by column. */
  private byte[][] bins = new byte[0][];

  private double[] gradient = new double[0];
  private double[] curvature = new double[0];

  /**
   * @param rows the rows of those who may be meant, and one for nobody
   * @param right the row that is right
   */
  record Sample(List<float[]> rows, int right) {}

  TreeBoost(int trees, double rate, double shrink, double least) {
    this.trees = trees;
    this.rate = rate;
    this.shrink = shrink;
    this.least = least;
  }

  /** The bytes of the trees' file. */
  byte[] grow(List<Sample> samples) {
    sort(samples);
    double[] scores = new double[rows];
    gradient = new double[rows];
    curvature = new double[rows];
    ByteBuffer buffer = ByteBuffer.allocate(trees * PronounTrees.BYTES);
    for (int tree = 0; tree < trees; tree++) {
      derive(samples, scores);
      grow(scores, buffer);
    }
    return buffer.array();
  }

  private void sort(List<Sample> samples) {
    rows = samples.stream().mapToInt(sample -> sample.rows().size()).sum();
    bins = new byte[COLUMNS][rows];
    for (int column = 0; column < COLUMNS; column++) {
      float[] values = new float[rows];
      int row = 0;
      for (Sample sample : samples) {
        for (float[] one : sample.rows()) {
          values[row++] = one[column];
        }
      }
      cuts[column] = cuts(values);
      for (row = 0; row < rows; row++) {
        int bin = 0;
        while (bin < cuts[column].length && values[row] >= cuts[column][bin]) {
          bin++;
        }
        bins[column][row] = (byte) bin;
      }
    }
  }

  /** Thresholds between values, such that about as many rows lie between each two. */
  private static float[] cuts(float[] values) {
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    float[] cuts = new float[BINS];
    int count = 0;
    int since = 0;
    boolean few = distinct(sorted) <= BINS;
    for (int i = 1; i < sorted.length; i++) {
      since++;
      boolean enough = few || since >= sorted.length / BINS;
      if (sorted[i] > sorted[i - 1] && enough && count < BINS - 1) {
        cuts[count++] = (sorted[i] + sorted[i - 1]) / 2;
        since = 0;
      }
    }
    return Arrays.copyOf(cuts, count);
  }

  private static int distinct(float[] sorted) {
    int distinct = 1;
    for (int i = 1; i < sorted.length && distinct <= BINS; i++) {
      distinct += sorted[i] > sorted[i - 1] ? 1 : 0;
    }
    return distinct;
  }

  private void derive(List<Sample> samples, double[] scores) {
    int first = 0;
    for (Sample sample : samples) {
      int size = sample.rows().size();
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < size; i++) {
        most = Math.max(most, scores[first + i]);
      }
      double sum = 0;
      for (int i = 0; i < size; i++) {
        gradient[first + i] = StrictMath.exp(scores[first + i] - most);
        sum += gradient[first + i];
      }
      for (int i = 0; i < size; i++) {
        double share = gradient[first + i] / sum;
        gradient[first + i] = (i == sample.right() ? 1 : 0) - share;
        curvature[first + i] = share * (1 - share);
      }
      first += size;
    }
  }

  private void grow(double[] scores, ByteBuffer buffer) {
    int[] node = new int[rows];
    byte[] columns = new byte[PronounTrees.NODES];
    float[] thresholds = new float[PronounTrees.NODES];
    for (int level = 0; level < PronounTrees.DEPTH; level++) {
      int base = (1 << level) - 1;
      int width = 1 << level;
      int[] cut = split(node, base, width, columns, thresholds);
      for (int row = 0; row < rows; row++) {
        int at = node[row];
        int column = columns[at];
        boolean left = cut[at - base] < 0 || bins[column][row] <= cut[at - base];
        node[row] = 2 * at + (left ? 1 : 2);
      }
    }
    double[] sums = new double[PronounTrees.LEAVES];
    double[] curves = new double[PronounTrees.LEAVES];
    for (int row = 0; row < rows; row++) {
      sums[node[row] - PronounTrees.NODES] += gradient[row];
      curves[node[row] - PronounTrees.NODES] += curvature[row];
    }
    float[] leaves = new float[PronounTrees.LEAVES];
    for (int leaf = 0; leaf < leaves.length; leaf++) {
      leaves[leaf] = (float) (rate * sums[leaf] / (curves[leaf] + shrink));
    }
    for (int row = 0; row < rows; row++) {
      scores[row] += leaves[node[row] - PronounTrees.NODES];
    }
    for (int i = 0; i < PronounTrees.NODES; i++) {
      buffer.put(columns[i]);
      buffer.putFloat(thresholds[i]);
    }
    for (float leaf : leaves) {
      buffer.putFloat(leaf);
    }
  }

  /** Finds the best split of each node of a level; -1 where none is worth it: all go left. */
  private int[] split(int[] node, int base, int width, byte[] columns, float[] thresholds) {
    double[] best = new double[width];
    int[] cut = new int[width];
    Arrays.fill(cut, -1);
    Arrays.fill(thresholds, base, base + width, Float.POSITIVE_INFINITY);
    for (int column = 0; column < COLUMNS; column++) {
      if (cuts[column].length == 0) {
        continue;
      }
      double[] sums = new double[width * BINS];
      double[] curves = new double[width * BINS];
      byte[] values = bins[column];
      for (int row = 0; row < rows; row++) {
        int slot = (node[row] - base) * BINS + values[row];
        sums[slot] += gradient[row];
        curves[slot] += curvature[row];
      }
      for (int at = 0; at < width; at++) {
        double sum = 0;
        double curve = 0;
        for (int bin = 0; bin < BINS; bin++) {
          sum += sums[at * BINS + bin];
          curve += curves[at * BINS + bin];
        }
        double left = 0;
        double leftCurve = 0;
        for (int bin = 0; bin < cuts[column].length; bin++) {
          left += sums[at * BINS + bin];
          leftCurve += curves[at * BINS + bin];
          double right = sum - left;
          double rightCurve = curve - leftCurve;
          if (leftCurve < least || rightCurve < least) {
            continue;
          }
          double gain =
              left * left / (leftCurve + shrink)
                  + right * right / (rightCurve + shrink)
                  - sum * sum / (curve + shrink);
          if (gain > best[at] + 1e-9) {
            best[at] = gain;
            cut[at] = bin;
            columns[base + at] = (byte) column;
            thresholds[base + at] = cuts[column][bin];
          }
        }
      }
    }
    return cut;
  }
}
