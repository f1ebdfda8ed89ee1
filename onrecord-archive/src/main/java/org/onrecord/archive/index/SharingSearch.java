package org.onrecord.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Finds every version that shares a run of words, and puts those together in which the same is
 * said, so that a much-quoted sentence is looked at once and not ten thousand times.
 *
 * <p>Two versions are alike when the passages that share words hold quotations with the same
 * characters, kind and standing, by speakers that whoever asks need not tell apart, and both have
 * all of the words looked for or both have not. The earliest stands for the others; {@link Kinds}
 * says which are looked at.
 */
final class SharingSearch {
  /** Up to so many versions are given one by one. */
  private static final int FEW = 64;

  /** With so many places it is told who has all of the words before anything is counted. */
  private static final int MANY = 256;

  /**
   * So many passages in which somebody without a name says the words are put together, or others.
   */
  private static final int MOST_OTHERS = 2048;

  private final Sought sought;
  private final int runs;

  private SharingSearch(Sought sought, int runs) {
    this.sought = sought;
    this.runs = runs;
  }

  /**
   * Versions that have one of the shingles.
   *
   * @param windows those that nobody counts in at the moment
   */
  static Shared runs(
      IndexReader reader,
      int[] shingles,
      Sought sought,
      SoughtWords words,
      Queue<SegmentRuns.Window> windows)
      throws IOException {
    int[] different = Arrays.stream(shingles).distinct().toArray();
    SharingSearch search = new SharingSearch(sought, different.length);
    List<SegmentRuns> found = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      found.add(new SegmentRuns(leaf, different));
    }
    if (!sought.together()) {
      return search.shared(search.counted(found, windows), words);
    }
    Kinds kinds = search.full(search.counted(found, SegmentRuns::full), words);
    if (kinds.said()) {
      return kinds.shared();
    }
    List<SharingSegment> segments = search.counted(found, windows);
    if (places(found) <= MANY) {
      return search.shared(segments, words);
    }
    Closest closest = Closest.of(segments, search.runs, sought);
    List<SharingUnit> units = search.units(segments, closest);
    kinds.lookAtParts(units, closest.less());
    kinds.leave(closest.left());
    return kinds.shared();
  }

  private static long places(List<SegmentRuns> found) throws IOException {
    long places = 0;
    for (SegmentRuns one : found) {
      places += one.places();
    }
    return places;
  }

  /** Versions that answer to {@code query}. */
  static Shared query(IndexSearcher searcher, Query query, Sought sought, SoughtWords words)
      throws IOException {
    SharingSearch search = new SharingSearch(sought, 1);
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<SharingSegment> segments = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      search.add(
          leaf, DocumentCounts.of(weight.scorer(leaf), leaf.reader().getLiveDocs()), segments);
    }
    int documents = segments.stream().mapToInt(SharingSegment::size).sum();
    return sought.together() && documents > MANY
        ? search.full(segments, words).shared()
        : search.shared(segments, words);
  }

  /** A way to count the documents of a segment. */
  private interface Count {
    DocumentCounts in(SegmentRuns segment) throws IOException;
  }

  /** Where only the named are wanted, who are few, nothing else is counted. */
  private List<SharingSegment> counted(List<SegmentRuns> found, Queue<SegmentRuns.Window> windows)
      throws IOException {
    if (sought.leastNames() > 0) {
      return counted(found, one -> one.counts(SpeakerSearch.named(one.leaf(), sought)));
    }
    SegmentRuns.Window free = windows.poll();
    SegmentRuns.Window window = free == null ? new SegmentRuns.Window() : free;
    List<SharingSegment> segments = counted(found, one -> one.counts(window));
    // Not where counting ended with an exception: then it may not be empty.
    windows.offer(window);
    return segments;
  }

  private List<SharingSegment> counted(List<SegmentRuns> found, Count count) throws IOException {
    List<SharingSegment> segments = new ArrayList<>();
    for (SegmentRuns one : found) {
      add(one.leaf(), count.in(one), segments);
    }
    return segments;
  }

  private void add(LeafReaderContext leaf, DocumentCounts counts, List<SharingSegment> segments)
      throws IOException {
    SharingSegment segment = new SharingSegment(leaf, counts, sought);
    if (segment.size() > 0) {
      segments.add(segment);
    }
  }

  /** The versions with a document that {@code wanted} takes. */
  private static List<SharingVersion> versions(List<SharingSegment> segments, Worth wanted)
      throws IOException {
    List<SharingVersion> versions = new ArrayList<>();
    for (SharingSegment segment : segments) {
      int next = 0;
      for (int number = 0; number < segment.size(); number++) {
        if (number >= next && wanted.takes(segment, number)) {
          SharingVersion version = SharingVersion.around(segment, number, next);
          versions.add(version);
          next = version.last();
        }
      }
    }
    return versions;
  }

  private List<SharingUnit> units(List<SharingSegment> segments, Worth wanted) throws IOException {
    return units(versions(segments, wanted));
  }

  private List<SharingUnit> units(List<SharingVersion> versions) throws IOException {
    List<SharingUnit> units = new ArrayList<>();
    for (SharingVersion version : versions) {
      units.add(unit(version));
    }
    return units;
  }

  private SharingUnit unit(SharingVersion version) throws IOException {
    SharingSegment segment = version.segment();
    int names = 0;
    long said = 0;
    long sayers = 0;
    boolean full = false;
    for (int i = version.first(); i < version.last(); i++) {
      full |= segment.count(i) == runs;
      said = said * 31 + segment.said(i);
      long there = sayers(segment, i);
      sayers = sayers * 31 + there;
      names = Math.max(names, there == 0 ? 0 : Math.max(1, segment.names(i)));
    }
    int first = version.first();
    boolean apart = !sought.apart().isEmpty() && sought.apart().contains(segment.carrier(first));
    long alone = apart ? version.sequence() : 0;
    return new SharingUnit(
        version,
        segment.day(first),
        new SharingUnit.Key(said, sayers, full, alone),
        version.shared(),
        version.mask(),
        names,
        full && sought.together() ? segment.sayings(first) : List.of());
  }

  /** People with other names are all others; whoever has no name, or a word of it, counts. */
  private long sayers(SharingSegment segment, int number) throws IOException {
    long sayers = segment.sayers(number);
    boolean others = !sought.speaker().isEmpty() && segment.names(number) == 0 && (sayers & 1) == 0;
    return others ? 0 : sayers;
  }

  private Shared shared(List<SharingSegment> segments, SoughtWords words) throws IOException {
    List<SharingVersion> versions = versions(segments, Worth.ALL);
    if (sought.together() && versions.size() > FEW) {
      List<SharingUnit> units = units(versions);
      Kinds kinds = new Kinds(sought, words);
      kinds.lookAtFull(units.stream().filter(SharingUnit::full).toList());
      kinds.lookAtParts(units.stream().filter(unit -> !unit.full()).toList(), 0);
      return kinds.shared();
    }
    List<Sharing> each = new ArrayList<>();
    for (SharingVersion version : versions) {
      each.add(new Sharing(version.hits(), List.of()));
    }
    return new Shared(each, each.size());
  }

  /** Somebody with the surname is quoted there; everybody, where nobody is named. */
  private boolean isNamed(SharingSegment segment, int number) {
    return sought.speaker().isEmpty() || segment.hasSurname(number);
  }

  /** Somebody without a name is quoted there, or with the given name alone in theirs. */
  private boolean isNameless(SharingSegment segment, int number) throws IOException {
    return !isNamed(segment, number) && sayers(segment, number) != 0;
  }

  private boolean isOthers(SharingSegment segment, int number) throws IOException {
    return !isNamed(segment, number) && sayers(segment, number) == 0;
  }

  /** Of some documents those that came on record first. */
  private static final class First implements Worth {
    private final Worth some;
    private int taken;
    private int left;

    First(Worth some) {
      this.some = some;
    }

    @Override
    public boolean takes(SharingSegment segment, int number) throws IOException {
      if (!some.takes(segment, number)) {
        return false;
      }
      boolean takes = taken < MOST_OTHERS;
      taken += takes ? 1 : 0;
      left += takes ? 0 : 1;
      return takes;
    }
  }

  /** Looks at the passages that have all of the words, until one settles it. */
  private Kinds full(List<SharingSegment> segments, SoughtWords words) throws IOException {
    Kinds kinds = new Kinds(sought, words);
    kinds.lookAtFull(units(segments, this::isNamed));
    for (Worth rest : List.<Worth>of(this::isNameless, this::isOthers)) {
      if (!kinds.settled()) {
        First first = new First(rest);
        kinds.lookAtFull(units(segments, first));
        kinds.leave(first.left);
      }
    }
    return kinds;
  }
}
