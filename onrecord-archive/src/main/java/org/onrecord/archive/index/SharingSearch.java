package org.onrecord.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.onrecord.archive.ledger.Carrier;

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

  /** With so many documents it is told which of them are worth a look before they are looked at. */
  private static final int MANY = 256;

  private final Sought sought;
  private final int runs;
  private final List<SharingSegment> segments = new ArrayList<>();

  private SharingSearch(Sought sought, int runs) {
    this.sought = sought;
    this.runs = runs;
  }

  /** Versions that have one of the shingles. */
  static Shared runs(IndexReader reader, int[] shingles, Sought sought, SoughtWords words)
      throws IOException {
    int[] different = Arrays.stream(shingles).distinct().toArray();
    SharingSearch search = new SharingSearch(sought, different.length);
    for (LeafReaderContext leaf : reader.leaves()) {
      search.collect(leaf, ShingleSearch.counts(leaf, different));
    }
    return search.shared(words);
  }

  /** Versions that answer to {@code query}. */
  static Shared query(IndexSearcher searcher, Query query, Sought sought, SoughtWords words)
      throws IOException {
    SharingSearch search = new SharingSearch(sought, 1);
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      search.collect(leaf, DocumentCounts.of(weight.scorer(leaf), leaf.reader().getLiveDocs()));
    }
    return search.shared(words);
  }

  private void collect(LeafReaderContext leaf, DocumentCounts counts) throws IOException {
    SharingSegment segment = new SharingSegment(leaf, counts, sought);
    if (segment.size() > 0) {
      segments.add(segment);
    }
  }

  /** The versions with a document that {@code wanted} takes. */
  private List<SharingUnit> units(Worth wanted) throws IOException {
    List<SharingUnit> units = new ArrayList<>();
    for (SharingSegment segment : segments) {
      int next = 0;
      for (int number = 0; number < segment.size(); number++) {
        if (number >= next && wanted.takes(segment, number)) {
          SharingUnit unit = unit(segment, segment.firstOfVersion(number, next));
          units.add(unit);
          next = unit.last();
        }
      }
    }
    return units;
  }

  /** The version of the document {@code first}; the documents of a version stand in a row. */
  private SharingUnit unit(SharingSegment segment, int first) throws IOException {
    long sequence = segment.sequence(first);
    int last = first;
    int shared = 0;
    int names = 0;
    long mask = 0;
    long said = 0;
    long sayers = 0;
    boolean full = false;
    while (last < segment.size() && segment.sequence(last) == sequence) {
      int count = segment.count(last);
      shared += count;
      full |= count == runs;
      mask |= segment.mask(last);
      said = said * 31 + segment.said(last);
      long there = sayers(segment.sayers(last), segment.names(last));
      sayers = sayers * 31 + there;
      names = Math.max(names, there == 0 ? 0 : Math.max(1, segment.names(last)));
      last++;
    }
    long story = segment.carrier(first);
    long alone = sought.apart().contains(story) ? sequence : 0;
    return new SharingUnit(
        segment,
        first,
        last,
        segment.day(first),
        new Carrier(story, segment.outlet(first), sequence),
        new SharingUnit.Key(said, sayers, full, alone),
        shared,
        mask,
        names);
  }

  /** People with other names are all others; whoever has no name, or a word of it, counts. */
  private long sayers(long sayers, int names) {
    boolean others = !sought.speaker().isEmpty() && names == 0 && (sayers & 1) == 0;
    return others ? 0 : sayers;
  }

  private Shared shared(SoughtWords words) throws IOException {
    int documents = segments.stream().mapToInt(SharingSegment::size).sum();
    if (sought.together() && documents > MANY) {
      return staged(words);
    }
    List<SharingUnit> units = units(Worth.ALL);
    if (sought.together() && units.size() > FEW) {
      Kinds kinds = new Kinds(sought, words);
      kinds.lookAtFull(units.stream().filter(SharingUnit::full).toList());
      kinds.lookAtParts(units.stream().filter(unit -> !unit.full()).toList(), 0);
      return kinds.shared();
    }
    List<Sharing> each = new ArrayList<>();
    for (SharingUnit unit : units) {
      each.add(new Sharing(unit.hits(), List.of()));
    }
    return new Shared(each, each.size());
  }

  /** What has some of the words is not even put together where the words are found. */
  private Shared staged(SoughtWords words) throws IOException {
    Kinds kinds = new Kinds(sought, words);
    kinds.lookAtFull(units((segment, number) -> segment.count(number) == runs));
    if (!kinds.settled()) {
      Closest closest = Closest.of(segments, runs);
      List<SharingUnit> parts = new ArrayList<>(units(closest));
      parts.removeIf(SharingUnit::full);
      kinds.lookAtParts(parts, closest.left());
    }
    return kinds.shared();
  }
}
