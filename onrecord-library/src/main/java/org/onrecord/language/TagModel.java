package org.onrecord.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The weights of the tagger: what is known of frequent words, and a sparse row of weights for each
 * feature. Immutable; safe for use by several threads.
 *
 * <p>File, big endian: magic, number of words, number of features, number of weights; for each word
 * its key, its number for the tags it may have, and its only tag or -1; keys of the features;
 * lengths of their rows; tags of the weights; weights.
 */
public final class TagModel {
  /** First four bytes of the file. */
  public static final int MAGIC = 0x4F525447;

  private static final long ROW = 0xFFFFFFFFL;

  /** In place of a word's only tag where the word itself is not known. */
  static final byte UNKNOWN = -2;

  private final int[] wordKeys;
  private final int[] wordClasses;
  private final byte[] wordTags;
  private final int wordMask;

  /**
   * The features by hash, 0 for none: key above, below where its weights are, so that both come
   * from memory at once. Most that are asked for are not there.
   */
  private final long[] features;

  private final int mask;

  /** The rows with a weight for few tags: places in {@link #file}, tags and weights alike. */
  private final byte[] file;

  private final int tags;
  private final int weights;

  /** The rows with a weight for many tags. */
  private final long[] dense;

  private TagModel(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (buffer.getInt() != MAGIC) {
      throw new IllegalArgumentException("not a tagger model");
    }
    int wordCount = buffer.getInt();
    int featureCount = buffer.getInt();
    int weightCount = buffer.getInt();
    wordMask = tableSize(wordCount) - 1;
    wordKeys = new int[wordMask + 1];
    wordClasses = new int[wordMask + 1];
    wordTags = new byte[wordMask + 1];
    for (int i = 0; i < wordCount; i++) {
      int key = buffer.getInt();
      int slot = free(wordKeys, wordMask, key);
      wordKeys[slot] = key;
      wordClasses[slot] = buffer.getInt();
      wordTags[slot] = buffer.get();
    }
    int[] listed = new int[featureCount];
    buffer.asIntBuffer().get(listed);
    int lengths = buffer.position() + featureCount * 4;
    file = bytes;
    tags = lengths + featureCount;
    weights = tags + weightCount;
    mask = tableSize(featureCount) / 2 - 1;
    features = new long[mask + 1];
    dense = fill(listed, lengths);
  }

  /** Fills the table; returns the dense rows. */
  private long[] fill(int[] listed, int lengths) {
    int count = 0;
    for (int i = 0; i < listed.length; i++) {
      count += file[lengths + i] >= TagSums.DENSE ? 1 : 0;
    }
    long[] rows = new long[count * TagSums.LONGS];
    int offset = 0;
    int full = 0;
    for (int i = 0; i < listed.length; i++) {
      int length = file[lengths + i];
      int row = offset << 6 | length;
      if (length >= TagSums.DENSE) {
        row = ~full;
        TagSums.pack(file, tags + offset, weights + offset, length, rows, full);
        full += TagSums.LONGS;
      }
      features[free(listed[i])] = (long) listed[i] << 32 | row & ROW;
      offset += length;
    }
    return rows;
  }

  private static int tableSize(int count) {
    return Integer.highestOneBit(Math.max(1, count)) * 4;
  }

  private int free(int key) {
    int slot = key & mask;
    while (features[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int free(int[] table, int mask, int key) {
    int slot = key & mask;
    while (table[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Reads a model. */
  public static TagModel of(byte[] file) {
    return new TagModel(file);
  }

  /** The model that the library ships. */
  static TagModel shipped() {
    try (InputStream stream = TagModel.class.getResourceAsStream("tagger.bin")) {
      if (stream == null) {
        throw new IllegalStateException("no tagger.bin beside the classes");
      }
      return of(new DataInputStream(stream).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("tagger.bin", e);
    }
  }

  private int wordSlot(int word) {
    int slot = word & wordMask;
    while (wordKeys[slot] != word) {
      if (wordKeys[slot] == 0) {
        return -1;
      }
      slot = (slot + 1) & wordMask;
    }
    return slot;
  }

  /**
   * Tells {@code features} what is known of each word and writes to {@code only} the tag of each
   * word that has but one, else -1, or {@link #UNKNOWN}.
   */
  void lookUp(TagFeatures features, byte[] only) {
    for (int token = 0; token < only.length; token++) {
      int slot = wordSlot(features.word(token));
      features.setClass(token, slot < 0 ? features.unknownClass(token) : wordClasses[slot]);
      only[token] = slot < 0 ? UNKNOWN : wordTags[slot];
    }
  }

  /** The tag with the greatest sum of weights. */
  int best(int[] keys, TagSums sums) {
    sums.clear();
    long[] found = sums.found;
    // All places first and no question asked: so the processor waits for all of them at once.
    for (int i = 0; i < TagFeatures.ALL; i++) {
      found[i] = features[keys[i] & mask];
    }
    for (int i = 0; i < TagFeatures.ALL; i++) {
      long feature = found[i];
      int key = keys[i];
      int slot = key;
      while ((int) (feature >>> 32) != key && feature != 0) {
        feature = features[++slot & mask];
      }
      sums.row((int) feature);
    }
    sums.addSparse(file, tags, weights);
    sums.addDense(dense);
    return sums.best();
  }
}
