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

  private final Sought sought;
  private final int runs;
  private final List<SharingUnit> units = new ArrayList<>();

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
    SharingSegment segment = new SharingSegment(leaf, counts, sought.speaker());
    int first = 0;
    while (first < segment.size()) {
      SharingUnit unit = unit(segment, first);
      units.add(unit);
      first = unit.last();
    }
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
    if (sought.together() && units.size() > FEW) {
      return Kinds.of(units, sought, words);
    }
    List<Sharing> each = new ArrayList<>();
    for (SharingUnit unit : units) {
      each.add(new Sharing(unit.hits(), List.of()));
    }
    return new Shared(each, each.size());
  }
}
