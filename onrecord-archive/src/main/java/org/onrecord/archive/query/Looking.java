package org.onrecord.archive.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.onrecord.archive.index.Hit;
import org.onrecord.archive.index.SoughtWords;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.QuotedVersion;
import org.onrecord.archive.standing.Standing;
import org.onrecord.archive.words.Runs;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Quotation;

/** Looks for a draft's quotation in one version after the other, and keeps them. */
final class Looking implements SoughtWords {
  private final LongFunction<QuotedVersion> versions;
  private final Quoted sought;
  private final Map<Long, QuotedVersion> loaded;
  private final int run;

  /**
   * Looks for {@code sought}.
   *
   * @param versions gives a version by its sequence number
   * @param loaded where each version looked at is put
   */
  Looking(LongFunction<QuotedVersion> versions, Quoted sought, Map<Long, QuotedVersion> loaded) {
    this.versions = versions;
    this.sought = sought;
    this.loaded = loaded;
    this.run = Math.min(OnRecord.RUN, sought.words().size());
  }

  @Override
  public List<SoughtWords.Said> lookAt(List<Hit> hits) {
    long sequence = hits.get(0).sequence();
    QuotedVersion version = versions.apply(sequence);
    loaded.put(sequence, version);
    List<SoughtWords.Said> found = new ArrayList<>();
    for (QuotationOnRecord quotation : version.quotations()) {
      if (quotation.quotation().kind() == Quotation.Kind.DIRECT && hasAll(quotation)) {
        found.add(SoughtWords.Said.of(version, quotation, settles(quotation)));
      }
    }
    return found;
  }

  private boolean hasAll(QuotationOnRecord quotation) {
    if (sought.breaks() > 0) {
      return false;
    }
    List<String> there = Words.of(quotation.words());
    int runs = sought.words().size() - run + 1;
    return there.size() >= sought.words().size()
        && Runs.of(there, run).countIn(sought.words()) == runs;
  }

  /** It stands, and one name has all the words of the other. */
  private boolean settles(QuotationOnRecord quotation) {
    Set<String> named = new HashSet<>(Words.of(quotation.speaker().name()));
    boolean same =
        sought.speaker().isEmpty()
            || named.containsAll(sought.speaker())
            || (!named.isEmpty() && sought.speaker().containsAll(named));
    return same && quotation.standing() == Standing.STANDS;
  }
}
