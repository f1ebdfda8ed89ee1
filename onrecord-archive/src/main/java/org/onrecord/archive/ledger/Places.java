package org.onrecord.archive.ledger;

/** Where the rows of a version lie in the tables that have a row a finding: side by side. */
final class Places {
  private static final int BITS = 24;

  /** Rows of a version in one table, at most. */
  static final int MOST = 1 << BITS;

  private Places() {}

  /** The place of the row {@code number}, from 0, of a version. */
  static long of(long version, int number) {
    return (version << BITS) + number;
  }

  /** The place behind the last of a version. */
  static long end(long version) {
    return of(version + 1, 0);
  }

  /** The number of the row at {@code place} in its version. */
  static int number(long place) {
    return Math.toIntExact(place & (MOST - 1));
  }
}
