package org.onrecord.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.onrecord.archive.index.ArchiveIndex;
import org.onrecord.archive.index.IndexedVersion;
import org.onrecord.archive.index.Passages;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.VersionContent;
import org.onrecord.story.Story;

/** Looks whether everything on record is as it should be. */
public final class Verification {
  private static final int PAGE = 1000;

  private final Ledger ledger;
  private final ArchiveIndex index;

  /** Of that archive. */
  public Verification(Ledger ledger, ArchiveIndex index) {
    this.ledger = ledger;
    this.index = index;
  }

  /** Everything that is wrong, in the order of the ledger; empty when all is well. */
  public List<Trouble> troubles() {
    List<Trouble> troubles = new ArrayList<>();
    ledger.structuralTroubles().forEach(message -> troubles.add(new Trouble("ledger", message)));
    long last = ledger.lastSequence();
    if (index.seen() != last) {
      troubles.add(
          new Trouble("index", "it has seen version " + index.seen() + ", expected " + last));
    }
    SortedMap<Long, IndexedVersion> indexed = index.versions();
    List<Long> page = ledger.sequencesAfter(0, PAGE);
    while (!page.isEmpty()) {
      for (long sequence : page) {
        check(sequence, indexed, troubles);
      }
      page = ledger.sequencesAfter(page.get(page.size() - 1), PAGE);
    }
    indexed
        .keySet()
        .forEach(
            sequence ->
                troubles.add(
                    new Trouble("index", "it holds version " + sequence + ", not on record")));
    return troubles;
  }

  private void check(
      long sequence, SortedMap<Long, IndexedVersion> indexed, List<Trouble> troubles) {
    VersionContent content = ledger.content(sequence);
    String place = content.version().story() + " version " + content.version().version();
    ledger.troubles(sequence).forEach(message -> troubles.add(new Trouble(place, message)));
    Story story = content.reading().story();
    IndexedVersion expected =
        new IndexedVersion(
            Passages.of(story.text(), story.body()).size(), content.quotations().size());
    IndexedVersion none = new IndexedVersion(0, 0);
    IndexedVersion found = indexed.getOrDefault(sequence, none);
    indexed.remove(sequence);
    if (!found.equals(expected)) {
      troubles.add(
          new Trouble(
              place,
              "the index holds "
                  + found.passages()
                  + " passages and "
                  + found.quotations()
                  + " quotations, expected "
                  + expected.passages()
                  + " and "
                  + expected.quotations()));
    }
  }
}
