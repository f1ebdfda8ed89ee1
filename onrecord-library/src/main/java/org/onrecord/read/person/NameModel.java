package org.onrecord.read.person;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * A log-linear model of what a name names: one weight for each feature and {@link Sort}.
 *
 * <p>File format: a four-byte float that every weight is to be multiplied with, then the weights,
 * one signed byte each, row by row. Immutable; safe for use by several threads.
 */
public final class NameModel {
  /** Number of rows; features are hashed onto them. */
  public static final int ROWS = 1 << 16;

  static final int MASK = ROWS - 1;

  /** What a name can name, in the order of the columns. */
  public enum Sort {
    PERSON,
    ORGANISATION,
    PLACE,
    OTHER;

    static final int COUNT = 4;

    /** The sort of a column. */
    @SuppressWarnings("EnumOrdinal") // the order above is part of the model's format
    static Sort at(int column) {
      return values()[column];
    }

    /** Its column in the model. */
    @SuppressWarnings("EnumOrdinal") // the order above is part of the model's format
    public int column() {
      return ordinal();
    }
  }

  private final byte[] weights;
  private final float unit;

  private NameModel(byte[] weights, float unit) {
    this.weights = weights;
    this.unit = unit;
  }

  /** Loads the model that the library ships. */
  public static NameModel load() {
    try (InputStream stream = NameModel.class.getResourceAsStream("name-sorts.bin")) {
      if (stream == null) {
        throw new IllegalStateException("no model of names");
      }
      return of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("model of names", e);
    }
  }

  /** A model from the bytes of its file. */
  public static NameModel of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    float unit = buffer.getFloat();
    byte[] weights = new byte[ROWS * Sort.COUNT];
    buffer.get(weights);
    return new NameModel(weights, unit);
  }

  /** The logarithms, up to a constant, of how likely each sort is, by {@link Sort#ordinal}. */
  float[] scores(int[] rows) {
    int[] sums = new int[Sort.COUNT];
    for (int row : rows) {
      for (int sort = 0; sort < Sort.COUNT; sort++) {
        sums[sort] += weights[row * Sort.COUNT + sort];
      }
    }
    float[] scores = new float[Sort.COUNT];
    for (int sort = 0; sort < Sort.COUNT; sort++) {
      scores[sort] = sums[sort] * unit;
    }
    return scores;
  }
}
