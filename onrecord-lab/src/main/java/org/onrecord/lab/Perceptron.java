package org.onrecord.lab;

import java.util.Arrays;

/** Averaged perceptron over numbered features: a row of weights, one a class, for each feature. */
final class Perceptron {
  private final int classes;
  private final float[][] weights;
  private final double[][] late;
  private long step = 1;

  Perceptron(int features, int classes) {
    this.classes = classes;
    weights = new float[features][];
    late = new double[features][];
  }

  /** The class with the greatest score; features below 0 are unknown and count nothing. */
  int best(int[] features, int length, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < length; i++) {
      float[] row = features[i] < 0 ? null : weights[features[i]];
      if (row != null) {
        for (int c = 0; c < classes; c++) {
          scores[c] += row[c];
        }
      }
    }
    int best = 0;
    for (int c = 1; c < classes; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }

  /** The best class but {@code right} in {@code scores}, if it comes within the margin of it. */
  int rival(float[] scores, int right, float margin) {
    int rival = right == 0 ? 1 : 0;
    for (int c = 0; c < classes; c++) {
      if (c != right && scores[c] > scores[rival]) {
        rival = c;
      }
    }
    return scores[rival] + margin > scores[right] ? rival : right;
  }

  /** Ends a step; where the guess was wrong, moves the weights towards the right class. */
  void learn(int[] features, int length, int right, int guess) {
    step++;
    if (right == guess) {
      return;
    }
    for (int i = 0; i < length; i++) {
      int feature = features[i];
      if (feature < 0) {
        continue;
      }
      if (weights[feature] == null) {
        weights[feature] = new float[classes];
        late[feature] = new double[classes];
      }
      weights[feature][right]++;
      weights[feature][guess]--;
      late[feature][right] += step;
      late[feature][guess] -= step;
    }
  }

  /** The average over all steps of a weight. */
  float average(int feature, int c) {
    return weights[feature] == null ? 0 : (float) (weights[feature][c] - late[feature][c] / step);
  }
}
