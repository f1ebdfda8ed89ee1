package org.onrecord.archive;

import java.util.List;
import java.util.Objects;

/**
 * What came of adding stories.
 *
 * @param added stories that were not on record before
 * @param newVersions versions of stories that were on record already
 * @param unchanged versions that were on record already
 * @param failed stories that could not be put on record, in the order in which they came
 */
public record AddSummary(long added, long newVersions, long unchanged, List<Failure> failed) {
  public AddSummary {
    failed = List.copyOf(failed);
  }

  /** Number of stories looked at. */
  public long seen() {
    return added + newVersions + unchanged + failed.size();
  }

  /**
   * A story that could not be put on record.
   *
   * @param story its identifier
   * @param message what was wrong with it
   */
  public record Failure(String story, String message) {
    public Failure {
      Objects.requireNonNull(story);
      Objects.requireNonNull(message);
    }
  }
}
