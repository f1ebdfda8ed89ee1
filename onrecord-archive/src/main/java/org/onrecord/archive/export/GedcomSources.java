package org.onrecord.archive.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.ledger.VersionOnRecord;

/** The stories a GEDCOM file rests on, one source record each, and citations of their words. */
final class GedcomSources {
  private final GedcomLines lines;
  private final Map<String, VersionOnRecord> versions = new LinkedHashMap<>();
  private final Map<String, String> pointers = new LinkedHashMap<>();

  GedcomSources(GedcomLines lines) {
    this.lines = lines;
  }

  /** Cites the words of findings under the line before; at most one a story. */
  void cite(int level, List<? extends FindingOnRecord<?>> findings) {
    Map<String, FindingOnRecord<?>> once = new LinkedHashMap<>();
    findings.forEach(finding -> once.putIfAbsent(finding.version().story(), finding));
    for (FindingOnRecord<?> finding : once.values()) {
      lines.pointer(level, "SOUR", pointer(finding.version()));
      lines.line(level + 1, "DATA");
      finding
          .version()
          .date()
          .ifPresent(day -> lines.text(level + 2, "DATE", GedcomDates.day(day)));
      lines.text(level + 2, "TEXT", String.join(" \u2026 ", finding.exact()));
    }
  }

  private String pointer(VersionOnRecord version) {
    versions.putIfAbsent(version.story(), version);
    return pointers.computeIfAbsent(version.story(), story -> "S" + (pointers.size() + 1));
  }

  /** The source records. */
  void write() {
    versions.forEach(
        (story, version) -> {
          lines.record(pointers.getOrDefault(story, "S0"), "SOUR");
          lines.text(1, "TITL", version.metadata().title().orElse(story));
          version.metadata().source().ifPresent(source -> lines.text(1, "AUTH", source));
          version
              .date()
              .ifPresent(day -> lines.text(1, "PUBL", "published " + day + ", story " + story));
        });
  }
}
