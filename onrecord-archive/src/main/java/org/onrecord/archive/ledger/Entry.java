package org.onrecord.archive.ledger;

import java.util.Objects;
import java.util.Optional;

/**
 * What came of putting one reading on record.
 *
 * @param outcome whether it was new
 * @param version the version now on record, where it was new; its standing may have changed since
 *     if the same batch held a later version
 */
public record Entry(Outcome outcome, Optional<VersionOnRecord> version) {
  public Entry {
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(version);
  }

  /** Whether a version was new. */
  public enum Outcome {
    /** The first version of a story. */
    NEW_STORY,
    /** A further version of a story on record. */
    NEW_VERSION,
    /** On record already. */
    UNCHANGED
  }
}
