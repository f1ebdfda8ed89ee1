package org.onrecord.archive.index;

import java.util.List;

/**
 * Of very many documents that have some of the words those that have the most, whoever has the
 * speaker's surname before all others: "at the end of the day" stands in every hundredth story, and
 * only a few of them are looked at for a quotation with these words.
 */
final class Closest implements Worth {
  /** So many documents are put together, and what is as close as the last of them. */
  private static final int WANTED = 512;

  /** However many are as close as the last, no more than these. */
  private static final int MOST = 1024;

  /** Ranks from 0: runs shared, and above all of these those with the surname. */
  private static final int RANKS = 128;

  private final int runs;
  private final int least;
  private final int left;
  private int open = MOST;

  private Closest(int runs, int least, int left) {
    this.runs = runs;
    this.least = least;
    this.left = left;
  }

  /** Of the documents of all segments; those with all {@code runs} are told apart before. */
  static Closest of(List<SharingSegment> segments, int runs) {
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
    int taken = 0;
    while (least > 0 && taken < WANTED) {
      least--;
      taken += counts[least];
    }
    return new Closest(runs, least, all - Math.min(taken, MOST));
  }

  private static int rank(SharingSegment segment, int number) {
    int shared = Math.min(segment.count(number), RANKS - 1);
    return segment.hasSurname(number) ? RANKS + shared : shared;
  }

  /** Documents that are not taken. */
  int left() {
    return left;
  }

  @Override
  public boolean takes(SharingSegment segment, int number) {
    boolean takes = open > 0 && segment.count(number) < runs && rank(segment, number) >= least;
    open -= takes ? 1 : 0;
    return takes;
  }
}
