package org.onrecord.archive.ledger;

import org.onrecord.archive.words.Fingerprint;

/**
 * Who carried some words, for counting: a story and its outlet, each by a 64-bit hash of its name.
 *
 * @param story hash of the story's identifier
 * @param outlet hash of the outlet, of the empty string where it is not known
 */
public record Carrier(long story, long outlet) {
  /** The story and outlet of {@code version}. */
  public static Carrier of(VersionOnRecord version) {
    return new Carrier(
        Fingerprint.of(version.story()), Fingerprint.of(version.metadata().source().orElse("")));
  }
}
