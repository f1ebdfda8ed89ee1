package org.onrecord.archive.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.ledger.Carrier;

/**
 * A version that shares runs of words with what is looked for, and what it says there.
 *
 * @param version the version
 * @param day when it came out, as days since 1970
 * @param key what makes it like others
 * @param shared how many runs it shares, again in each document
 * @param mask which runs it shares; of more than 64 several count as one
 * @param names how many words of the speaker's name stand in a name there, at most, the surname
 *     counted twice; 1 where whoever speaks has no name
 * @param sayings what stands in its documents from the first on; none where it lacks some of the
 *     words
 */
record SharingUnit(
    SharingVersion version,
    long day,
    Key key,
    int shared,
    long mask,
    int names,
    List<Saying> sayings) {
  /** What makes versions alike: what is said, by whom, and whether all of the words are there. */
  record Key(long said, long sayers, boolean full, long alone) {
    /** Written out: what Java makes of a record takes milliseconds to set up in every process. */
    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Key other
          && said == other.said
          && sayers == other.sayers
          && full == other.full
          && alone == other.alone;
    }

    @Override
    public int hashCode() {
      return Long.hashCode((said * 31 + sayers) * 31 + alone) * 2 + (full ? 1 : 0);
    }
  }

  /** What one document says. */
  record Saying(long said, long sayers) {}

  static final Comparator<SharingUnit> EARLIEST = SharingUnit::compareDays;

  private static int compareDays(SharingUnit one, SharingUnit other) {
    return one.day != other.day
        ? Long.compare(one.day, other.day)
        : Long.compare(one.version.sequence(), other.version.sequence());
  }

  /** Whether a document of it has all of the words. */
  boolean full() {
    return key.full();
  }

  /** The version, for who asks how many carry the same: most are never asked. */
  Carrier carrier() throws IOException {
    SharingSegment segment = version.segment();
    int first = version.first();
    return new Carrier(segment.carrier(first), segment.outlet(first), version.sequence());
  }

  /** Where it shares runs. */
  List<Hit> hits() throws IOException {
    return version.hits();
  }
}
