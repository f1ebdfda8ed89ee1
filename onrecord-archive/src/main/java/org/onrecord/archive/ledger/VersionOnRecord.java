package org.onrecord.archive.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.archive.standing.Standing;
import org.onrecord.story.Metadata;

/**
 * A version of a story as the ledger holds it, without its text.
 *
 * @param sequence place in the order in which versions came on record, from 1
 * @param story the story's identifier
 * @param version the version's digest; two stories with the same words have the same
 * @param metadata what is known beside the text
 * @param standing whether the version as a whole stands
 * @param latest true when no later version of the story is on record
 */
public record VersionOnRecord(
    long sequence,
    String story,
    String version,
    Metadata metadata,
    Standing standing,
    boolean latest) {
  public VersionOnRecord {
    Objects.requireNonNull(story);
    Objects.requireNonNull(version);
    Objects.requireNonNull(metadata);
    Objects.requireNonNull(standing);
  }

  /** The publication date, else the day of this version; absent where neither is known. */
  public Optional<LocalDate> date() {
    return metadata
        .published()
        .or(() -> metadata.updated().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)));
  }
}
