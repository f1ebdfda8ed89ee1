package org.onrecord.archive.check;

import java.util.List;
import java.util.Optional;

/** Finds runs of words, unchanged and in order, among the words on record. */
final class Placement {
  private Placement() {}

  /**
   * The record word at which each run begins, with the least left out between them; empty when some
   * run is not there.
   *
   * <p>Looks at every place of the first run, and for each at the nearest place of the next: time
   * grows with the product of the lengths.
   */
  static Optional<int[]> find(List<QuotedWord> record, List<List<QuotedWord>> runs) {
    int[] best = new int[0];
    int least = Integer.MAX_VALUE;
    for (int start = next(record, runs.get(0), 0);
        start >= 0;
        start = next(record, runs.get(0), start + 1)) {
      int[] places = from(record, runs, start);
      if (places.length == 0) {
        break;
      }
      int gone = places[places.length - 1] - start;
      if (gone < least) {
        least = gone;
        best = places;
      }
      if (runs.size() == 1 && record.get(start).startsSentence()) {
        return Optional.of(places);
      }
    }
    return best.length == 0 ? Optional.empty() : Optional.of(best);
  }

  private static int[] from(List<QuotedWord> record, List<List<QuotedWord>> runs, int start) {
    int[] places = new int[runs.size()];
    places[0] = start;
    for (int run = 1; run < runs.size(); run++) {
      places[run] = next(record, runs.get(run), places[run - 1] + runs.get(run - 1).size());
      if (places[run] < 0) {
        return new int[0];
      }
    }
    return places;
  }

  /** The first place of {@code run} at or after {@code from}, or -1. */
  private static int next(List<QuotedWord> record, List<QuotedWord> run, int from) {
    for (int i = from; i + run.size() <= record.size(); i++) {
      if (standsAt(record, run, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean standsAt(List<QuotedWord> record, List<QuotedWord> run, int at) {
    for (int k = 0; k < run.size(); k++) {
      if (!record.get(at + k).key().equals(run.get(k).key())) {
        return false;
      }
    }
    return true;
  }
}
