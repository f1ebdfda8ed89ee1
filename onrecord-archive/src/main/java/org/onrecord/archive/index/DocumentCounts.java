package org.onrecord.archive.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Documents of a segment, ascending, each with how often it comes up and for what. */
final class DocumentCounts {
  /** Room at first; it grows where it has to. */
  private static final int LEAST = 16;

  private static final int MOST = 1 << 14;

  private int[] documents;
  private int[] counts;
  private long[] masks;
  private int size;

  /** None yet. */
  DocumentCounts() {
    this(LEAST);
  }

  /** None yet, with room for {@code expected} or so. */
  DocumentCounts(long expected) {
    int room = (int) Math.max(LEAST, Math.min(MOST, expected));
    this.documents = new int[room];
    this.counts = new int[room];
    this.masks = new long[room];
  }

  /** The documents of a scorer, once each. */
  static DocumentCounts of(@Nullable Scorer scorer, @Nullable Bits live) throws IOException {
    DocumentCounts counts = new DocumentCounts();
    if (scorer != null) {
      DocIdSetIterator documents = scorer.iterator();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (live == null || live.get(document)) {
          counts.add(document, 1, 1);
        }
      }
    }
    return counts;
  }

  /**
   * Adds a document that stands behind all that were added before.
   *
   * @param count how often it comes up
   * @param mask all that it comes up for
   */
  void add(int document, int count, long mask) {
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
      masks = Arrays.copyOf(masks, 2 * size);
    }
    documents[size] = document;
    counts[size] = count;
    masks[size] = mask;
    size++;
  }

  int size() {
    return size;
  }

  int document(int number) {
    return documents[number];
  }

  int count(int number) {
    return counts[number];
  }

  /** All that the document came up for. */
  long mask(int number) {
    return masks[number];
  }

  /** Those that {@code kept} takes, by their number. */
  DocumentCounts only(IntPredicate kept) {
    DocumentCounts only = new DocumentCounts();
    for (int number = 0; number < size; number++) {
      if (kept.test(number)) {
        only.add(documents[number], counts[number], masks[number]);
      }
    }
    return only;
  }
}
