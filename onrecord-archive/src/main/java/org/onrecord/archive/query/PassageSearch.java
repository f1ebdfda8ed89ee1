package org.onrecord.archive.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.archive.index.ArchiveIndex;
import org.onrecord.archive.index.Hit;
import org.onrecord.archive.index.Shared;
import org.onrecord.archive.index.Sharing;
import org.onrecord.archive.index.Sought;
import org.onrecord.archive.index.SoughtWords;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.QuotedVersion;
import org.onrecord.archive.person.Rulings;
import org.onrecord.archive.words.Fingerprint;
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
    return run < Shingles.SIZE
        ? load(each(index.sharing(words, run)), shared(words, run))
        : load(
            index.sharing(Shingles.of(words), Sought.EACH, SoughtWords.NOTHING).kinds(),
            shared(words, run));
  }

  /** As {@link OnRecord#phrase} says. */
  public List<PassageOnRecord> phrase(List<String> words) {
    return load(index.phrase(words, 1, Sought.EACH, SoughtWords.NOTHING).kinds(), text -> 1);
  }

  /** As {@link OnRecord#passagesLike} says. */
  public Likely like(Quoted quoted) {
    return like(quoted, false);
  }

  /** As {@link OnRecord#passagesBy} says. */
  public Likely by(Quoted quoted) {
    return like(quoted, true);
  }

  private Likely like(Quoted quoted, boolean named) {
    List<String> words = quoted.words();
    Sought sought = new Sought(true, quoted.breaks(), quoted.speaker(), named, apart());
    Map<Long, QuotedVersion> loaded = new HashMap<>();
    SoughtWords looking = new Looking(this::quoted, quoted, loaded);
    boolean few = words.size() < OnRecord.RUN;
    Shared found =
        few
            ? index.phrase(words, 1, sought, looking)
            : index.sharing(Shingles.of(words), sought, looking);
    Score score = few ? text -> 1 : shared(words, OnRecord.RUN);
    int looked = found.kinds().size();
    Optional<Bound> bound =
        looked < found.all()
            ? Optional.of(new Bound("wordings with some of its words", looked, found.all()))
            : Optional.empty();
    return new Likely(load(found.kinds(), score, loaded), bound);
  }

  /**
   * Stories to be looked at each for itself: those of which the index does not know the latest
   * version yet, and those that somebody has ruled on.
   */
  private Set<Long> apart() {
    Set<String> stories = new HashSet<>(rulings.stories());
    long seen = index.seen();
    if (ledger.lastSequence() != seen) {
      stories.addAll(ledger.storiesAfter(seen));
    }
    return stories.stream().map(Fingerprint::of).collect(Collectors.toSet());
  }

  /** Two runs may have one hash, and longer runs are asked for than are indexed: by the words. */
  private static Score shared(List<String> words, int run) {
    Runs runs = Runs.of(words, run);
    return text -> runs.countIn(Words.of(text));
  }

  private static List<Sharing> each(List<Hit> hits) {
    Map<Long, List<Hit>> bySequence = new TreeMap<>();
    for (Hit hit : hits) {
      bySequence.computeIfAbsent(hit.sequence(), sequence -> new ArrayList<>()).add(hit);
    }
    return bySequence.values().stream().map(found -> new Sharing(found, List.of())).toList();
  }

  /** As {@link OnRecord#saidBy} says. */
  public List<PassageOnRecord> saidBy(String name, List<String> words, int run) {
    List<String> speaker = Words.of(name);
    return speaker.isEmpty() || words.size() < run
        ? List.of()
        : load(each(index.saidBy(speaker, words, run)), sharedOrAllButOne(words, run));
  }

  private static Score sharedOrAllButOne(List<String> words, int run) {
    Score shared = shared(words, run);
    return text -> {
      int runs = shared.of(text);
      if (runs > 0 || words.size() > ArchiveIndex.FEW_WORDS) {
        return runs;
      }
      Set<String> there = new HashSet<>(Words.of(text));
      return words.stream().filter(there::contains).count() >= words.size() - 1 ? 1 : 0;
    };
  }

  /** A passage with the number of runs it shares. */
  private record Scored(PassageOnRecord passage, int score) {}

  private QuotedVersion quoted(long sequence) {
    return rulings.applied(ledger.quoted(sequence));
  }

  private List<PassageOnRecord> load(List<Sharing> sharing, Score score) {
    return load(sharing, score, Map.of());
  }

  private List<PassageOnRecord> load(
      List<Sharing> sharing, Score score, Map<Long, QuotedVersion> loaded) {
    List<Scored> found = new ArrayList<>();
    for (Sharing one : sharing) {
      long sequence = one.hits().get(0).sequence();
      QuotedVersion content = loaded.get(sequence);
      found.addAll(load(one, score, content == null ? quoted(sequence) : content));
    }
    found.sort(
        Comparator.comparing(Scored::score, Comparator.reverseOrder())
            .thenComparing(one -> one.passage().version(), OnRecordOrder.VERSIONS)
            .thenComparing(one -> one.passage().span()));
    return found.stream().map(Scored::passage).toList();
  }

  private List<Scored> load(Sharing sharing, Score score, QuotedVersion content) {
    Map<Span, Scored> bySpan = new HashMap<>();
    for (Hit hit : sharing.hits()) {
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
            new PassageOnRecord(
                content.version(), span, exact, content.quotationsIn(span), sharing.alike());
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
