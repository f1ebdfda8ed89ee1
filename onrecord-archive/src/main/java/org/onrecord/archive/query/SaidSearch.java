package org.onrecord.archive.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.archive.index.ArchiveIndex;
import org.onrecord.archive.index.Hit;
import org.onrecord.archive.index.QuotationFilter;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.person.Rulings;
import org.onrecord.archive.standing.Standing;
import org.onrecord.archive.words.Words;

/** Answers who said what, when. */
public final class SaidSearch {
  private final Ledger ledger;
  private final ArchiveIndex index;
  private final Rulings rulings;

  /** In that archive. */
  public SaidSearch(Ledger ledger, ArchiveIndex index) {
    this.ledger = ledger;
    this.index = index;
    this.rulings = Rulings.of(ledger);
  }

  /** The quotations that answer {@code question}, by date, then story and place in it. */
  public List<QuotationOnRecord> said(SaidQuestion question) {
    List<QuotationOnRecord> found = new ArrayList<>();
    for (Map.Entry<Long, Set<String>> version : bySequence(hits(question)).entrySet()) {
      for (QuotationOnRecord read : ledger.quoted(version.getKey()).quotations()) {
        Optional<QuotationOnRecord> ruled = rulings.applied(read);
        boolean nobodys = question.person().isPresent() && !ruled.equals(Optional.of(read));
        if (ruled.isEmpty() || nobodys) {
          continue;
        }
        QuotationOnRecord quotation = ruled.get();
        if (version.getValue().contains(quotation.quotation().id())
            && wanted(quotation.standing(), question.standingOnly())) {
          found.add(quotation);
        }
      }
    }
    List<QuotationOnRecord> once = onceInStory(found);
    once.sort(OnRecordOrder.QUOTATIONS);
    return once;
  }

  /** The index may be behind: the ledger's standing decides. */
  private static boolean wanted(Standing standing, boolean standingOnly) {
    return standingOnly ? standing == Standing.STANDS : standing.shown();
  }

  private List<Hit> hits(SaidQuestion question) {
    List<String> name = question.person().map(Words::of).orElse(List.of());
    boolean nameless = question.person().isPresent() && name.isEmpty();
    boolean wordless = question.words().filter(words -> Phrases.of(words).isEmpty()).isPresent();
    if (nameless || wordless) {
      return List.of();
    }
    if (name.size() > 1) {
      List<Hit> exactly = index.quotations(filter(question, name, true));
      if (!exactly.isEmpty()) {
        return exactly;
      }
    }
    return index.quotations(filter(question, name, false));
  }

  private static QuotationFilter filter(
      SaidQuestion question, List<String> name, boolean wholeName) {
    return new QuotationFilter(
        question.words().map(Phrases::of).orElse(List.of()),
        name,
        wholeName,
        question.from(),
        question.to(),
        question.standingOnly());
  }

  private static Map<Long, Set<String>> bySequence(List<Hit> hits) {
    Map<Long, Set<String>> bySequence = new TreeMap<>();
    for (Hit hit : hits) {
      hit.quotation()
          .ifPresent(
              id ->
                  bySequence
                      .computeIfAbsent(hit.sequence(), sequence -> new LinkedHashSet<>())
                      .add(id));
    }
    return bySequence;
  }

  /** What several versions of a story say, as its latest version says it. */
  private static List<QuotationOnRecord> onceInStory(List<QuotationOnRecord> found) {
    Map<List<String>, VersionOnRecord> latest = new HashMap<>();
    for (QuotationOnRecord quotation : found) {
      latest.merge(saying(quotation), quotation.version(), SaidSearch::later);
    }
    List<QuotationOnRecord> once = new ArrayList<>();
    for (QuotationOnRecord quotation : found) {
      if (quotation.version().equals(latest.get(saying(quotation)))) {
        once.add(quotation);
      }
    }
    return once;
  }

  private static List<String> saying(QuotationOnRecord quotation) {
    return List.of(
        quotation.version().story(),
        quotation.standing().name(),
        Words.key(quotation.speaker().name()),
        Words.key(quotation.words()));
  }

  private static VersionOnRecord later(VersionOnRecord one, VersionOnRecord other) {
    if (one.latest() != other.latest()) {
      return one.latest() ? one : other;
    }
    return one.sequence() > other.sequence() ? one : other;
  }
}
