package org.onrecord.archive.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Counts how often each document comes up, and for what: a hash table of whole numbers. */
final class DocumentCounts {
  private static final int SMALLEST = 256;

  private int[] documents = filled(SMALLEST);
  private int[] counts = new int[SMALLEST];
  private long[] masks = new long[SMALLEST];
  private int size;

  /** The documents of a scorer, once each. */
  static DocumentCounts of(@Nullable Scorer scorer, @Nullable Bits live) throws IOException {
    DocumentCounts counts = new DocumentCounts();
    if (scorer != null) {
      DocIdSetIterator documents = scorer.iterator();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (live == null || live.get(document)) {
          counts.add(document, 1);
        }
      }
    }
    return counts;
  }

  private static int[] filled(int length) {
    int[] empty = new int[length];
    Arrays.fill(empty, -1);
    return empty;
  }

  /**
   * Counts {@code document}.
   *
   * @param bits what it comes up for
   */
  void add(int document, long bits) {
    int slot = slot(document);
    if (documents[slot] < 0) {
      documents[slot] = document;
      size++;
    }
    counts[slot]++;
    masks[slot] |= bits;
    if (size * 2 > documents.length) {
      grow();
    }
  }

  private int slot(int document) {
    int mask = documents.length - 1;
    int slot = (document * 0x9E3779B9 >>> 7) & mask;
    while (documents[slot] >= 0 && documents[slot] != document) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldDocuments = documents;
    int[] oldCounts = counts;
    long[] oldMasks = masks;
    documents = filled(oldDocuments.length * 2);
    counts = new int[oldDocuments.length * 2];
    masks = new long[oldDocuments.length * 2];
    for (int i = 0; i < oldDocuments.length; i++) {
      if (oldDocuments[i] >= 0) {
        int slot = slot(oldDocuments[i]);
        documents[slot] = oldDocuments[i];
        counts[slot] = oldCounts[i];
        masks[slot] = oldMasks[i];
      }
    }
  }

  /** All documents that came up, ascending. */
  int[] sorted() {
    int[] sorted = new int[size];
    int next = 0;
    for (int document : documents) {
      if (document >= 0) {
        sorted[next++] = document;
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  int count(int document) {
    return counts[slot(document)];
  }

  /** All that the document came up for. */
  long mask(int document) {
    return masks[slot(document)];
  }
}
