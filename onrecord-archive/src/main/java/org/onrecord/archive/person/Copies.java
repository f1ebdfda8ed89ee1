package org.onrecord.archive.person;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.words.Sketch;

/** Counts the stories and the independent sources of lines; keeps the sketches it has seen. */
final class Copies {
  private final Ledger ledger;
  private final Map<Long, Sketch> sketches = new TreeMap<>();

  Copies(Ledger ledger) {
    this.ledger = ledger;
  }

  static int stories(Collection<VersionOnRecord> versions) {
    return new TreeSet<>(versions.stream().map(VersionOnRecord::story).toList()).size();
  }

  int sources(Collection<VersionOnRecord> versions) {
    Map<String, Long> latest = new TreeMap<>();
    versions.forEach(version -> latest.merge(version.story(), version.sequence(), Math::max));
    return Sources.independent(latest.values().stream().map(this::sketch).toList());
  }

  private Sketch sketch(long sequence) {
    return sketches.computeIfAbsent(sequence, number -> Sketch.parse(ledger.sketch(number)));
  }
}
