package org.onrecord.archive.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.archive.ledger.Entry;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.QuotedVersion;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.reading.Reading;

/** Brings the index up to what the ledger has on record. */
public final class CatchUp {
  private static final int PAGE = 250;

  private final Ledger ledger;
  private final ArchiveIndex index;

  /** Of an index open for writing. */
  public CatchUp(Ledger ledger, ArchiveIndex index) {
    this.ledger = ledger;
    this.index = index;
  }

  /** Adds every version that came on record since the index was last committed. */
  public void run() {
    long last = ledger.lastSequence();
    if (index.seen() > last) {
      // The ledger was put back to an earlier state: nothing in the index can be relied on.
      index.clear();
    }
    while (index.seen() < last) {
      addPage(index.seen());
    }
    index.refresh();
  }

  private void addPage(long seen) {
    List<Long> sequences = ledger.sequencesAfter(seen, PAGE);
    List<QuotedVersion> alone = new ArrayList<>();
    Set<String> several = new LinkedHashSet<>();
    for (long sequence : sequences) {
      QuotedVersion content = ledger.quoted(sequence);
      if (ledger.versions(content.version().story()).size() == 1) {
        alone.add(content);
      } else {
        several.add(content.version().story());
      }
    }
    index.add(alone);
    several.forEach(this::replace);
    index.commit(sequences.get(sequences.size() - 1));
  }

  /** Adds what has just been put on record, without a commit. */
  public void add(List<Reading> readings, List<Entry> entries) {
    List<QuotedVersion> alone = new ArrayList<>();
    Set<String> several = new LinkedHashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.outcome() == Entry.Outcome.NEW_STORY) {
        alone.add(QuotedVersion.fresh(entry.version().orElseThrow(), readings.get(i)));
      } else if (entry.outcome() == Entry.Outcome.NEW_VERSION) {
        several.add(readings.get(i).story().id());
      }
    }
    index.add(alone);
    several.forEach(this::replace);
  }

  private void replace(String story) {
    List<QuotedVersion> versions = new ArrayList<>();
    for (VersionOnRecord version : ledger.versions(story)) {
      versions.add(ledger.quoted(version.sequence()));
    }
    index.replace(story, versions);
  }
}
