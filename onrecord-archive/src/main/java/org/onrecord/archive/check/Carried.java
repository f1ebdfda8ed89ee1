package org.onrecord.archive.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
   * @param ranked all matches, best first
   */
  static Carried of(List<Match> ranked, OnRecord record) {
    if (ranked.isEmpty()) {
      return NONE;
    }
    Match best = ranked.get(0);
    Map<String, VersionOnRecord> standing = new LinkedHashMap<>();
    List<VersionOnRecord> shown = new ArrayList<>();
    for (Match match : ranked) {
      if (!isLike(match, best)) {
        continue;
      }
      QuotationOnRecord there = match.quotation();
      if (there.standing() == Standing.STANDS) {
        standing.putIfAbsent(there.version().story(), there.version());
      }
      if (there.standing().shown()) {
        shown.add(there.version());
      }
    }
    SortedMap<SourceKind, Integer> kinds = new TreeMap<>();
    Set<String> outlets = new LinkedHashSet<>();
    for (VersionOnRecord version : standing.values()) {
      kinds.merge(version.metadata().kind(), 1, Integer::sum);
      outlets.add(version.metadata().source().orElse(""));
    }
    List<VersionOnRecord> versions = List.copyOf(standing.values());
    int sources = versions.size() < 2 ? versions.size() : record.sources(versions);
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
