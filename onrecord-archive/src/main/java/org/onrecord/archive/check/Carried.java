package org.onrecord.archive.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.archive.ledger.Carrier;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.archive.standing.Standing;
import org.onrecord.story.SourceKind;

/**
 * Who carries the words of a quotation.
 *
 * @param kinds how many sources that stand carry them, by what kind of source they are
 * @param outlets how many outlets these come from
 * @param sources how many of them are independent: copies of one text, and the stories of one
 *     outlet, are one
 * @param first the earliest version that may be shown and holds the words, standing or not
 */
public record Carried(
    SortedMap<SourceKind, Integer> kinds,
    int outlets,
    int sources,
    Optional<VersionOnRecord> first) {
  public Carried {
    kinds = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
  }

  /** Nobody carries them. */
  static final Carried NONE = new Carried(new TreeMap<>(), 0, 0, Optional.empty());

  /** How many stories carry the words. */
  public int stories() {
    return kinds.getOrDefault(SourceKind.STORY, 0);
  }

  /** How many sources that are not stories carry the words. */
  public int others() {
    return kinds.values().stream().mapToInt(Integer::intValue).sum() - stories();
  }

  /**
   * Counts those who carry the words as the best match does: every match that keeps every word
   * where the best does, else those of its grade.
   *
   * <p>Those whose texts were not looked at, because the same is said in another (see {@link
   * OnRecord#passagesLike}), count with that one's kind, and as one further source an outlet.
   *
   * @param found all matches, best first, and who else carries the same
   */
  static Carried of(Matches.Found found, OnRecord record) {
    List<Match> ranked = found.ranked();
    if (ranked.isEmpty()) {
      return NONE;
    }
    Match best = ranked.get(0);
    Map<String, VersionOnRecord> standing = new LinkedHashMap<>();
    List<VersionOnRecord> shown = new ArrayList<>();
    Map<Carrier, SourceKind> alike = new LinkedHashMap<>();
    for (Match match : ranked) {
      if (!isLike(match, best)) {
        continue;
      }
      QuotationOnRecord there = match.quotation();
      if (there.standing() == Standing.STANDS) {
        standing.putIfAbsent(there.version().story(), there.version());
        SourceKind kind = there.version().metadata().kind();
        found
            .alike()
            .getOrDefault(there.version().sequence(), List.of())
            .forEach(carrier -> alike.putIfAbsent(carrier, kind));
      }
      if (there.standing().shown()) {
        shown.add(there.version());
      }
    }
    SortedMap<SourceKind, Integer> kinds = new TreeMap<>();
    Set<Long> stories = new HashSet<>();
    Set<Long> outlets = new HashSet<>();
    for (VersionOnRecord version : standing.values()) {
      kinds.merge(version.metadata().kind(), 1, Integer::sum);
      stories.add(Carrier.of(version).story());
      outlets.add(Carrier.of(version).outlet());
    }
    List<VersionOnRecord> versions = List.copyOf(standing.values());
    int sources = versions.size() < 2 ? versions.size() : record.sources(versions);
    for (Map.Entry<Carrier, SourceKind> other : alike.entrySet()) {
      if (stories.add(other.getKey().story())) {
        kinds.merge(other.getValue(), 1, Integer::sum);
      }
      sources += outlets.add(other.getKey().outlet()) ? 1 : 0;
    }
    return new Carried(kinds, outlets.size(), sources, first(shown));
  }

  private static boolean isLike(Match match, Match best) {
    boolean keeps = best.verdict().grade().keepsEveryWord();
    return keeps
        ? match.verdict().grade().keepsEveryWord() && match.speakers() == best.speakers()
        : match.grade() == best.grade();
  }

  private static Optional<VersionOnRecord> first(List<VersionOnRecord> versions) {
    return versions.stream()
        .min(
            Comparator.comparing((VersionOnRecord version) -> version.date().orElse(LocalDate.MAX))
                .thenComparing(VersionOnRecord::sequence));
  }
}
