package org.onrecord.archive.index;

import java.io.IOException;
import java.util.List;

/**
 * Of very many documents that have some of the words those that have the most, whoever has the
 * speaker's surname before all others: "at the end of the day" stands in every hundredth story, and
 * only a few of them are looked at for a quotation with these words.
 *
 * <p>Where not all are put together, and one version has much more of the words by the one looked
 * for, those that have nothing of them but a little of the same are left out too: they answer no
 * better, and are most.
 */
final class Closest implements Worth {
  /** So many documents are put together, and what is as close as the last of them. */
  private static final int WANTED = 512;

  /** However many are as close as the last, no more than these. */
  private static final int MOST = 1024;

  /** Ranks from 0: runs shared, and above all of these those with the surname. */
  private static final int RANKS = 128;

  /** Documents of a version that share the same words: a paragraph and a quotation in it. */
  private static final int TWICE = 2;

  private final int runs;
  private final int least;
  private final Best best;
  private int left;

  /** So many more of those that are as close as {@link #least} are taken. */
  private int open;

  private int less;

  private Closest(int runs, int least, int open, int left, Best best) {
    this.runs = runs;
    this.least = least;
    this.open = open;
    this.left = left;
    this.best = best;
  }

  /**
   * What the version with most of the words has, by somebody who has all of the name looked for.
   *
   * @param shared how many runs it shares, again in another document; 0 for none
   * @param mask which runs
   */
  private record Best(int shared, long mask) {
    static final Best NONE = new Best(0, 0);

    /** Of documents with some of the runs. */
    static Best of(List<SharingSegment> segments, int runs, Sought sought) throws IOException {
      if (sought.speaker().isEmpty() || sought.breaks() > 0) {
        return NONE;
      }
      SharingSegment where = null;
      int best = 0;
      int most = 0;
      for (SharingSegment segment : segments) {
        for (int number = 0; number < segment.size(); number++) {
          int count = segment.count(number);
          boolean more = count > most && count < runs && segment.hasSurname(number);
          if (more && segment.names(number) == sought.allNames()) {
            where = segment;
            best = number;
            most = count;
          }
        }
      }
      if (where == null) {
        return NONE;
      }
      SharingVersion version = SharingVersion.around(where, best, 0);
      return new Best(Math.min(version.shared(), TWICE * most), version.mask());
    }

    /** Whether it has so much more that the document with so few of the same runs is none. */
    boolean isMuchMore(int count, long runs) {
      return Kinds.isLess(runs, TWICE * count, mask, shared);
    }
  }

  /** Of the documents of all segments; those with all {@code runs} are told apart before. */
  static Closest of(List<SharingSegment> segments, int runs, Sought sought) throws IOException {
    int[] counts = new int[2 * RANKS];
    int all = 0;
    for (SharingSegment segment : segments) {
      for (int number = 0; number < segment.size(); number++) {
        if (segment.count(number) < runs) {
          counts[rank(segment, number)]++;
          all++;
        }
      }
    }
    int least = counts.length;
    int closer = 0;
    int taken = 0;
    while (least > 0 && taken < WANTED) {
      least--;
      closer = taken;
      taken += counts[least];
    }
    int left = all - Math.min(taken, MOST);
    Best best = left > 0 ? Best.of(segments, runs, sought) : Best.NONE;
    return new Closest(runs, least, MOST - closer, left, best);
  }

  private static int rank(SharingSegment segment, int number) {
    int shared = Math.min(segment.count(number), RANKS - 1);
    return segment.hasSurname(number) ? RANKS + shared : shared;
  }

  /** Documents that are not taken. */
  int left() {
    return left;
  }

  /** Those of them that have a little of what another has. */
  int less() {
    return less;
  }

  @Override
  public boolean takes(SharingSegment segment, int number) {
    int count = segment.count(number);
    int rank = rank(segment, number);
    if (count == runs || rank < least || (rank == least && open == 0)) {
      return false;
    }
    open -= rank == least ? 1 : 0;
    boolean little = best.isMuchMore(count, segment.mask(number));
    less += little ? 1 : 0;
    left += little ? 1 : 0;
    return !little;
  }
}
