package org.onrecord.archive.report;

import java.util.Objects;
import org.onrecord.archive.check.Report;
import org.onrecord.format.Draft;

/**
 * A draft and what the archive says of it.
 *
 * @param draft the draft as it came out of its file
 * @param report the check of it
 */
public record CheckedDraft(Draft draft, Report report) {
  public CheckedDraft {
    Objects.requireNonNull(draft);
    Objects.requireNonNull(report);
  }

  /** The draft's title, else its identifier. */
  String title() {
    return report.draft().metadata().title().orElse(report.draft().id());
  }
}
