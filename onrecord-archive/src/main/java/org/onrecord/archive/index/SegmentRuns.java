package org.onrecord.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Where the runs of words looked for stand in a segment: their shingles looked up one by one, which
 * is faster than a query of a thousand clauses, and unbounded.
 */
final class SegmentRuns {
  /** Documents counted at once: few windows, as each asks every run, yet few enough for a cache. */
  private static final int WINDOW = 1 << 15;

  /** A run that stands in the segment. */
  private record Run(SegmentTerms.Term term, long bit) {
    int documents() {
      return term.documents();
    }
  }

  private final LeafReaderContext leaf;
  private final int[] shingles;
  private final int wanted;
  private final SegmentTerms terms;
  private final List<Run> runs = new ArrayList<>();

  /** So many of the shingles have been looked up. */
  private int lookedUp;

  private long places;

  /** For {@code shingles}, all different, in a segment. */
  SegmentRuns(LeafReaderContext leaf, int[] shingles) throws IOException {
    this.leaf = leaf;
    this.shingles = shingles;
    this.wanted = shingles.length;
    this.terms = SegmentTerms.of(leaf, Documents.SHINGLES);
  }

  /** Looks the next shingle up. */
  private void lookUp() throws IOException {
    int number = lookedUp++;
    SegmentTerms.Term shingle = terms.find(ShingleStream.bytes(shingles[number]));
    if (shingle == null) {
      return;
    }
    // Of more than 64 shingles several have one bit.
    long bit = 1L << (long) number * Math.min(wanted, Long.SIZE) / wanted;
    runs.add(new Run(shingle, bit));
    places += shingle.documents();
  }

  private void lookUpAll() throws IOException {
    while (lookedUp < wanted) {
      lookUp();
    }
  }

  /** Whether every shingle stands in the segment; one that does not ends the look-up. */
  private boolean haveAll() throws IOException {
    while (lookedUp < wanted && runs.size() == lookedUp) {
      lookUp();
    }
    return wanted > 0 && runs.size() == wanted;
  }

  LeafReaderContext leaf() {
    return leaf;
  }

  /** How many documents the runs stand in, counted once a run. */
  long places() throws IOException {
    lookUpAll();
    return places;
  }

  /** Documents with a run, counted in {@code window}. */
  DocumentCounts counts(Window window) throws IOException {
    lookUpAll();
    Windows windows = new Windows(window);
    windows.all();
    return windows.counted;
  }

  /** Those of {@code documents}, ascending, that have a run: only there are the runs looked for. */
  DocumentCounts counts(int[] documents) throws IOException {
    lookUpAll();
    int[] counts = new int[documents.length];
    long[] masks = new long[documents.length];
    for (Run run : documents.length == 0 ? List.<Run>of() : runs) {
      int next = 0;
      for (int there : SpeakerSearch.among(documents, terms.places(run.term()))) {
        while (documents[next] < there) {
          next++;
        }
        counts[next]++;
        masks[next] |= run.bit();
      }
    }
    DocumentCounts found = new DocumentCounts();
    for (int i = 0; i < documents.length; i++) {
      if (counts[i] > 0) {
        found.add(documents[i], counts[i], masks[i]);
      }
    }
    return found;
  }

  /**
   * The documents with every run: the places of the rarest are gone through, of the others only
   * those that it has are asked for.
   */
  DocumentCounts full() throws IOException {
    DocumentCounts found = new DocumentCounts();
    if (!haveAll()) {
      return found;
    }
    List<Run> rarest = new ArrayList<>(runs);
    rarest.sort(Comparator.comparingInt(Run::documents));
    long mask = 0;
    List<PostingsEnum> each = new ArrayList<>();
    for (Run run : rarest) {
      each.add(terms.places(run.term()));
      mask |= run.bit();
    }
    PostingsEnum first = each.get(0);
    for (int document = first.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = first.nextDoc()) {
      if (isIn(document, each)) {
        found.add(document, wanted, mask);
      }
    }
    return found;
  }

  private boolean isIn(int document, List<PostingsEnum> each) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    for (int i = 1; i < each.size(); i++) {
      PostingsEnum other = each.get(i);
      int there = other.docID() < document ? other.advance(document) : other.docID();
      if (there != document) {
        return false;
      }
    }
    return live == null || live.get(document);
  }

  /**
   * What is counted of the documents of one window; used for one segment after the other, and empty
   * between.
   */
  static final class Window {
    private final int[] counts = new int[WINDOW];
    private final long[] masks = new long[WINDOW];
    private final long[] there = new long[WINDOW / Long.SIZE];
  }

  /** Counts window by window, so that nothing is looked up by its number. */
  private final class Windows {
    private final DocumentCounts counted = new DocumentCounts(places);
    private final @Nullable Bits live = leaf.reader().getLiveDocs();
    private final PostingsEnum[] each = new PostingsEnum[runs.size()];
    private final int[] counts;
    private final long[] masks;
    private final long[] there;

    Windows(Window window) throws IOException {
      this.counts = window.counts;
      this.masks = window.masks;
      this.there = window.there;
      for (int i = 0; i < each.length; i++) {
        each[i] = terms.places(runs.get(i).term());
        each[i].nextDoc();
      }
    }

    /** All documents of the segment. */
    void all() throws IOException {
      for (int next = least(); next != DocIdSetIterator.NO_MORE_DOCS; next = least()) {
        boolean last = next > DocIdSetIterator.NO_MORE_DOCS - WINDOW;
        count(next, last ? DocIdSetIterator.NO_MORE_DOCS : next + WINDOW);
      }
    }

    private int least() {
      int least = DocIdSetIterator.NO_MORE_DOCS;
      for (PostingsEnum one : each) {
        least = Math.min(least, one.docID());
      }
      return least;
    }

    private void count(int start, int end) throws IOException {
      for (int i = 0; i < each.length; i++) {
        PostingsEnum one = each[i];
        long bit = runs.get(i).bit();
        int document = one.docID();
        while (document < end) {
          int slot = document - start;
          there[slot / Long.SIZE] |= 1L << slot % Long.SIZE;
          counts[slot]++;
          masks[slot] |= bit;
          document = one.nextDoc();
        }
      }
      for (int i = 0; i <= (end - start - 1) / Long.SIZE; i++) {
        while (there[i] != 0) {
          int slot = i * Long.SIZE + Long.numberOfTrailingZeros(there[i]);
          there[i] &= there[i] - 1;
          if (live == null || live.get(start + slot)) {
            counted.add(start + slot, counts[slot], masks[slot]);
          }
          counts[slot] = 0;
          masks[slot] = 0;
        }
      }
    }
  }
}
