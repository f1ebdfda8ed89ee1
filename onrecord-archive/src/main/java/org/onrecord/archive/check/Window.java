package org.onrecord.archive.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The stretch of a very long quotation on record in which a draft's altered words may stand. */
final class Window {
  /** Words of a quotation that are compared whole. */
  private static final int LONGEST = 600;

  /** Words in a row that point to the place. */
  private static final int RUN = 3;

  private Window() {}

  /**
   * All of the record where it is short, else the stretch of four times the draft's length that has
   * most runs of three words in common with the draft.
   */
  static Wording of(Wording record, Wording draft) {
    int size = Math.max(LONGEST, 4 * draft.size());
    if (record.size() <= size) {
      return record;
    }
    boolean[] shared = shared(record.keys(), runs(draft.keys()));
    int inside = 0;
    int best = 0;
    int start = 0;
    for (int i = 0; i < shared.length; i++) {
      inside += shared[i] ? 1 : 0;
      inside -= i >= size && shared[i - size] ? 1 : 0;
      if (inside > best) {
        best = inside;
        start = Math.max(0, i - size / 2);
      }
    }
    int end = Math.min(record.size(), start + size);
    return new Wording(record.words().subList(start, end), record.tail(), record.asides());
  }

  private static Set<List<String>> runs(List<String> keys) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= keys.size(); i++) {
      runs.add(List.copyOf(keys.subList(i, i + RUN)));
    }
    return runs;
  }

  private static boolean[] shared(List<String> keys, Set<List<String>> runs) {
    boolean[] shared = new boolean[keys.size()];
    for (int i = 0; i + RUN <= keys.size(); i++) {
      shared[i] = runs.contains(keys.subList(i, i + RUN));
    }
    return shared;
  }
}
