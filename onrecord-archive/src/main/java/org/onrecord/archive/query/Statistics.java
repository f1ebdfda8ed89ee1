package org.onrecord.archive.query;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.archive.ledger.ArchiveFolder;
import org.onrecord.archive.ledger.Ledger;

/** Counts what is on record. */
public final class Statistics {
  private Statistics() {}

  /** How much is on record in that archive. */
  public static Stats of(Ledger ledger, ArchiveFolder folder) {
    SortedMap<String, Long> quotations = new TreeMap<>();
    ledger
        .quotationsByKind()
        .forEach((kind, count) -> quotations.put(kind.toLowerCase(Locale.ROOT), count));
    return new Stats(
        ledger.stories() - ledger.others(),
        ledger.others(),
        ledger.versions(),
        quotations,
        ledger.fullNames(),
        ledger.storiesBySource(),
        ledger.firstDate(),
        ledger.lastDate(),
        folder.bytes());
  }
}
