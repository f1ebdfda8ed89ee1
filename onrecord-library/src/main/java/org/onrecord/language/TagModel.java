package org.onrecord.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

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

  /** In place of a word's only tag where the word itself is not known. */
  static final byte UNKNOWN = -2;

  private final int[] wordKeys;
  private final int[] wordClasses;
  private final byte[] wordTags;
  private final int wordMask;
  private final int[] keys;
  private final int[] rows;
  private final int mask;
  private final byte[] tags;
  private final byte[] weights;

  private TagModel(ByteBuffer file) {
    if (file.getInt() != MAGIC) {
      throw new IllegalArgumentException("not a tagger model");
    }
    int wordCount = file.getInt();
    int featureCount = file.getInt();
    int weightCount = file.getInt();
    wordMask = tableSize(wordCount) - 1;
    wordKeys = new int[wordMask + 1];
    wordClasses = new int[wordMask + 1];
    wordTags = new byte[wordMask + 1];
    for (int i = 0; i < wordCount; i++) {
      int key = file.getInt();
      int slot = free(wordKeys, wordMask, key);
      wordKeys[slot] = key;
      wordClasses[slot] = file.getInt();
      wordTags[slot] = file.get();
    }
    int[] listed = new int[featureCount];
    file.asIntBuffer().get(listed);
    file.position(file.position() + featureCount * 4);
    byte[] lengths = new byte[featureCount];
    file.get(lengths);
    mask = tableSize(featureCount) - 1;
    keys = new int[mask + 1];
    rows = new int[mask + 1];
    int offset = 0;
    for (int i = 0; i < featureCount; i++) {
      int slot = free(keys, mask, listed[i]);
      keys[slot] = listed[i];
      rows[slot] = offset << 6 | lengths[i];
      offset += lengths[i];
    }
    tags = new byte[weightCount];
    file.get(tags);
    weights = new byte[weightCount];
    file.get(weights);
  }

  private static int tableSize(int count) {
    return Integer.highestOneBit(Math.max(1, count)) * 4;
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
    return new TagModel(ByteBuffer.wrap(file));
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

  /** The tag with the greatest sum of weights; {@code sums} is room for one sum a tag. */
  int best(int[] features, int[] sums) {
    Arrays.fill(sums, 0);
    for (int feature : features) {
      int slot = feature & mask;
      int key = keys[slot];
      while (key != feature && key != 0) {
        slot = (slot + 1) & mask;
        key = keys[slot];
      }
      if (key != 0) {
        int row = rows[slot];
        int end = (row >>> 6) + (row & 63);
        for (int i = row >>> 6; i < end; i++) {
          sums[tags[i]] += weights[i];
        }
      }
    }
    int best = 0;
    for (int tag = 1; tag < sums.length; tag++) {
      if (sums[tag] > sums[best]) {
        best = tag;
      }
    }
    return best;
  }
}
