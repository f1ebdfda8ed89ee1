package org.onrecord.archive.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.archive.ledger.Entry;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.QuotedVersion;
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
    index.caughtUp();
    index.refresh();
  }

  private void addPage(long seen) {
    List<Long> sequences = ledger.sequencesAfter(seen, PAGE);
    List<QuotedVersion> alone = new ArrayList<>();
    Map<String, List<QuotedVersion>> several = new LinkedHashMap<>();
    for (long sequence : sequences) {
      QuotedVersion content = ledger.quoted(sequence);
      // What ended in the middle may be there in part.
      if (!index.isBehind() && ledger.versions(content.version().story()).size() == 1) {
        alone.add(content);
      } else {
        several.computeIfAbsent(content.version().story(), this::all);
      }
    }
    add(new Batch(alone, several));
    index.commit(sequences.get(sequences.size() - 1));
  }

  /**
   * What goes into the index of a batch, loaded from the ledger: to put it there asks nothing of
   * the ledger, which is held while the next batch is written.
   *
   * @param alone the only versions of their stories
   * @param several all versions of each of the other stories, by story
   */
  public record Batch(List<QuotedVersion> alone, Map<String, List<QuotedVersion>> several) {
    public Batch {
      alone = List.copyOf(alone);
      several = Collections.unmodifiableMap(new LinkedHashMap<>(several));
    }
  }

  /** What has just been put on record, as the index is to know it. */
  public Batch batch(List<Reading> readings, List<Entry> entries) {
    List<QuotedVersion> alone = new ArrayList<>();
    Map<String, List<QuotedVersion>> several = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.outcome() == Entry.Outcome.NEW_STORY) {
        alone.add(QuotedVersion.fresh(entry.version().orElseThrow(), readings.get(i)));
      } else if (entry.outcome() == Entry.Outcome.NEW_VERSION) {
        several.computeIfAbsent(readings.get(i).story().id(), this::all);
      }
    }
    return new Batch(alone, several);
  }

  /** Adds a batch without a commit. */
  public void add(Batch batch) {
    index.add(batch.alone());
    batch.several().forEach(index::replace);
  }

  private List<QuotedVersion> all(String story) {
    return ledger.versions(story).stream()
        .map(version -> ledger.quoted(version.sequence()))
        .toList();
  }
}
