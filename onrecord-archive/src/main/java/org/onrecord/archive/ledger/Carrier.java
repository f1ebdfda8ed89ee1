package org.onrecord.archive.ledger;

import org.onrecord.archive.words.Fingerprint;

/**
 * Who carried some words, for counting: a story and its outlet, each by a 64-bit hash of its name.
 *
 * @param story hash of the story's identifier
 * @param outlet hash of the outlet, of the empty string where it is not known
 * @param sequence the version that has the words
 */
public record Carrier(long story, long outlet, long sequence) {
  private static final long UNKNOWN = Fingerprint.of("");

  /** The outlet; where it is not known, each story for itself. */
  public long publisher() {
    return outlet == UNKNOWN ? story : outlet;
  }

  /** The story and outlet of {@code version}. */
  public static Carrier of(VersionOnRecord version) {
    return new Carrier(
        Fingerprint.of(version.story()),
        Fingerprint.of(version.metadata().source().orElse("")),
        version.sequence());
  }
}
