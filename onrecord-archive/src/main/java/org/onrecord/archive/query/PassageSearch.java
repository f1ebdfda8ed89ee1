package org.onrecord.archive.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.archive.index.ArchiveIndex;
import org.onrecord.archive.index.Hit;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.QuotedVersion;
import org.onrecord.archive.person.Rulings;
import org.onrecord.archive.words.Runs;
import org.onrecord.archive.words.Shingles;
import org.onrecord.archive.words.Words;
import org.onrecord.story.Span;

/** Finds the passages whose words a draft may have taken. */
public final class PassageSearch {
  private final Ledger ledger;
  private final ArchiveIndex index;
  private final Rulings rulings;

  /** In that archive. */
  public PassageSearch(Ledger ledger, ArchiveIndex index) {
    this.ledger = ledger;
    this.index = index;
    this.rulings = Rulings.of(ledger);
  }

  /** As {@link OnRecord#passagesSharing} says. */
  public List<PassageOnRecord> sharing(List<String> words, int run) {
    if (run < 1) {
      throw new IllegalArgumentException("run of " + run + " words: expected 1 or more");
    }
    List<Hit> hits =
        run < Shingles.SIZE ? index.sharing(words, run) : index.sharing(Shingles.of(words));
    Runs runs = Runs.of(words, run);
    // Two runs may have one hash, and a longer run is asked for than is indexed: compare the words.
    return load(hits, text -> runs.countIn(Words.of(text)));
  }

  /** As {@link OnRecord#phrase} says. */
  public List<PassageOnRecord> phrase(List<String> words) {
    return load(index.phrase(words, 1), text -> 1);
  }

  /** A passage with the number of runs it shares. */
  private record Scored(PassageOnRecord passage, int score) {}

  private List<PassageOnRecord> load(List<Hit> hits, Score score) {
    Map<Long, List<Hit>> bySequence = new TreeMap<>();
    for (Hit hit : hits) {
      bySequence.computeIfAbsent(hit.sequence(), sequence -> new ArrayList<>()).add(hit);
    }
    List<Scored> found = new ArrayList<>();
    bySequence.forEach((sequence, ofVersion) -> found.addAll(load(sequence, ofVersion, score)));
    found.sort(
        Comparator.comparing(Scored::score, Comparator.reverseOrder())
            .thenComparing(one -> one.passage().version(), OnRecordOrder.VERSIONS)
            .thenComparing(one -> one.passage().span()));
    return found.stream().map(Scored::passage).toList();
  }

  private List<Scored> load(long sequence, List<Hit> hits, Score score) {
    QuotedVersion content = rulings.applied(ledger.quoted(sequence));
    Map<Span, Scored> bySpan = new HashMap<>();
    for (Hit hit : hits) {
      Optional<QuotationOnRecord> quotation = hit.quotation().flatMap(id -> byId(content, id));
      if (hit.quotation().isPresent() && quotation.isEmpty()) {
        continue;
      }
      Span span = quotation.map(PassageSearch::whole).orElse(hit.span());
      if (span.end() > content.text().length()) {
        continue;
      }
      String exact = span.of(content.text());
      int shared = score.of(quotation.map(QuotationOnRecord::words).orElse(exact));
      if (shared > 0) {
        PassageOnRecord passage =
            new PassageOnRecord(content.version(), span, exact, content.quotationsIn(span));
        bySpan.merge(span, new Scored(passage, shared), (a, b) -> a.score() >= b.score() ? a : b);
      }
    }
    return bySpan.values().stream().filter(one -> !isPartOfAnother(one, bySpan.values())).toList();
  }

  /** A quotation inside a paragraph that is found for the same words adds nothing. */
  private static boolean isPartOfAnother(Scored one, Collection<Scored> all) {
    Span span = one.passage().span();
    return all.stream()
        .anyMatch(
            other ->
                !other.passage().span().equals(span)
                    && other.passage().span().contains(span)
                    && other.score() >= one.score());
  }

  private static Optional<QuotationOnRecord> byId(QuotedVersion content, String id) {
    return content.quotations().stream()
        .filter(quotation -> quotation.quotation().id().equals(id))
        .findFirst();
  }

  private static Span whole(QuotationOnRecord quotation) {
    return quotation.quotation().content().stream().reduce(Span::union).orElseThrow();
  }

  /** How many runs a text shares with what is looked for. */
  private interface Score {
    int of(String text);
  }
}
