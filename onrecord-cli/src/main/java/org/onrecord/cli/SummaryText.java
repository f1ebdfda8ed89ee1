package org.onrecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.archive.AddSummary;

/** What came of adding stories, in a line or as JSON. */
final class SummaryText {
  private SummaryText() {}

  /** Example: {@code 56 stories put on record, 3 new versions, 1 unchanged, in /home/maud/news}. */
  static String of(AddSummary summary, String noun, Path folder) {
    List<String> parts = new ArrayList<>();
    String added =
        noun.equals("story")
            ? stories(summary.added())
            : FindingTables.count(summary.added(), noun);
    parts.add(added + " put on record");
    if (summary.newVersions() > 0) {
      parts.add(FindingTables.count(summary.newVersions(), "new version"));
    }
    if (summary.unchanged() > 0) {
      parts.add(summary.unchanged() + " unchanged");
    }
    if (!summary.failed().isEmpty()) {
      parts.add(summary.failed().size() + " failed");
    }
    return String.join(", ", parts) + ", in " + folder + "\n";
  }

  static String stories(long number) {
    return number + (number == 1 ? " story" : " stories");
  }

  static String json(AddSummary summary) {
    return JsonLine.of(
        json -> {
          json.writeNumberProperty("added", summary.added());
          json.writeNumberProperty("newVersions", summary.newVersions());
          json.writeNumberProperty("unchanged", summary.unchanged());
          json.writeArrayPropertyStart("failed");
          for (AddSummary.Failure failure : summary.failed()) {
            json.writeStartObject();
            json.writeStringProperty("story", failure.story());
            json.writeStringProperty("message", failure.message());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
