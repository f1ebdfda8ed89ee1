package org.onrecord.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a version shares runs of words with what is looked for.
 *
 * @param segment where its documents are
 * @param first number of its first document in the segment's
 * @param last number after its last
 * @param sequence number of the version
 */
record SharingVersion(SharingSegment segment, int first, int last, long sequence) {
  /**
   * That of the document {@code number}, whose documents stand in a row, none of them before the
   * document {@code least}.
   */
  static SharingVersion around(SharingSegment segment, int number, int least) throws IOException {
    long sequence = segment.sequence(number);
    int first = segment.firstOfVersion(number, least, sequence);
    int last = number + 1;
    while (last < segment.size() && segment.sequence(last) == sequence) {
      last++;
    }
    return new SharingVersion(segment, first, last, sequence);
  }

  /** How many runs it shares, again in each document. */
  int shared() {
    int shared = 0;
    for (int i = first; i < last; i++) {
      shared += segment.count(i);
    }
    return shared;
  }

  /** Which runs it shares. */
  long mask() {
    long mask = 0;
    for (int i = first; i < last; i++) {
      mask |= segment.mask(i);
    }
    return mask;
  }

  /** Where it shares runs. */
  List<Hit> hits() throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (int i = first; i < last; i++) {
      hits.add(segment.hit(i));
    }
    return hits;
  }
}
