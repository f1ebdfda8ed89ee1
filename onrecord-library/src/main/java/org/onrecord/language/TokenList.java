package org.onrecord.language;

import java.util.Arrays;

/** Starts and ends of tokens while they are being found. */
final class TokenList {
  private int[] starts;
  private int[] ends;
  private int size;

  TokenList(int characters) {
    int guess = Math.max(16, characters / 5);
    starts = new int[guess];
    ends = new int[guess];
  }

  void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  int[] starts() {
    return Arrays.copyOf(starts, size);
  }

  int[] ends() {
    return Arrays.copyOf(ends, size);
  }
}
