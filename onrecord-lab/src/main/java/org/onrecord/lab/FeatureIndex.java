package org.onrecord.lab;

import java.util.Arrays;

/** Numbers keys from 0 in the order of their first sight and counts how often each is seen. */
final class FeatureIndex {
  private int[] slots = new int[1 << 20];
  private int[] keys = new int[1 << 18];
  private int[] counts = new int[1 << 18];
  private int size;

  /** Counts {@code key} and gives its number. */
  int count(int key) {
    int slot = slot(key);
    if (slots[slot] == 0) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
      }
      keys[size] = key;
      slots[slot] = ++size;
      if (size * 2 > slots.length) {
        grow();
      }
      counts[size - 1]++;
      return size - 1;
    }
    counts[slots[slot] - 1]++;
    return slots[slot] - 1;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int i = 0; i < size; i++) {
      slots[slot(keys[i])] = i + 1;
    }
  }

  private int slot(int key) {
    int mask = slots.length - 1;
    int slot = key & mask;
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The number of {@code key}, or -1. */
  int number(int key) {
    return slots[slot(key)] - 1;
  }

  int key(int number) {
    return keys[number];
  }

  int size() {
    return size;
  }

  /** The keys seen at least {@code least} times, numbered anew. */
  FeatureIndex frequent(int least) {
    FeatureIndex frequent = new FeatureIndex();
    for (int i = 0; i < size; i++) {
      if (counts[i] >= least && keys[i] != 0) {
        frequent.count(keys[i]);
      }
    }
    return frequent;
  }
}
