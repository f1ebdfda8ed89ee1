package org.onrecord.read.person;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the figure that weighs most by a sum of small decision trees, if it outweighs that it is
 * nobody named.
 *
 * <p>File format: for each tree its {@link #NODES} nodes, level by level, each the column of a
 * {@link PronounFeature} (one byte) and a threshold (four-byte float), then its {@link #LEAVES}
 * leaves (four-byte floats). A row goes to the right where its value is not below the threshold.
 * Immutable; safe for use by several threads.
 */
final class PronounTrees implements PronounChoice {
  /** Decisions from the root of a tree to a leaf. */
  static final int DEPTH = 4;

  static final int NODES = (1 << DEPTH) - 1;
  static final int LEAVES = 1 << DEPTH;

  /** Bytes of a tree in a file. */
  static final int BYTES = NODES * 5 + LEAVES * 4;

  private final byte[] columns;
  private final float[] thresholds;
  private final float[] leaves;
  private final int trees;

  private PronounTrees(byte[] columns, float[] thresholds, float[] leaves) {
    this.columns = columns;
    this.thresholds = thresholds;
    this.leaves = leaves;
    this.trees = leaves.length / LEAVES;
  }

  /** The trees that the library ships. */
  static PronounTrees load() {
    try (InputStream stream = PronounTrees.class.getResourceAsStream("pronouns.bin")) {
      if (stream == null) {
        throw new IllegalStateException("no model of pronouns");
      }
      return of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("model of pronouns", e);
    }
  }

  /** Trees from the bytes of their file. */
  static PronounTrees of(byte[] bytes) {
    int trees = bytes.length / BYTES;
    byte[] columns = new byte[trees * NODES];
    float[] thresholds = new float[trees * NODES];
    float[] leaves = new float[trees * LEAVES];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    for (int tree = 0; tree < trees; tree++) {
      for (int node = 0; node < NODES; node++) {
        columns[tree * NODES + node] = buffer.get();
        thresholds[tree * NODES + node] = buffer.getFloat();
      }
      for (int leaf = 0; leaf < LEAVES; leaf++) {
        leaves[tree * LEAVES + leaf] = buffer.getFloat();
      }
    }
    return new PronounTrees(columns, thresholds, leaves);
  }

  /** What the features weigh together. */
  float weigh(float[] row) {
    float sum = 0;
    for (int tree = 0; tree < trees; tree++) {
      int node = 0;
      int base = tree * NODES;
      while (node < NODES) {
        node = 2 * node + (row[columns[base + node]] < thresholds[base + node] ? 1 : 2);
      }
      sum += leaves[tree * LEAVES + node - NODES];
    }
    return sum;
  }

  @Override
  public @Nullable Figure choose(int token, List<Figure> candidates, List<float[]> features) {
    if (candidates.isEmpty()) {
      return null;
    }
    // The last row is that of nobody.
    float best = weigh(features.get(candidates.size()));
    Figure chosen = null;
    for (int i = 0; i < candidates.size(); i++) {
      float weight = weigh(features.get(i));
      if (weight > best) {
        best = weight;
        chosen = candidates.get(i);
      }
    }
    return chosen;
  }
}
