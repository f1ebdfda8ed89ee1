package org.onrecord.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
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
 * all of the words looked for or both have not. The earliest stands for the others.
 */
final class SharingSearch {
  /** Up to so many versions are given one by one. */
  private static final int FEW = 64;

  /** Of those that cannot have all of the words, so many kinds are given, the closest first. */
  private static final int CLOSEST = 400;

  private static final Comparator<Unit> EARLIEST =
      Comparator.comparingLong(Unit::day).thenComparingLong(Unit::sequence);

  private final Sought sought;
  private final int runs;
  private final List<Unit> units = new ArrayList<>();

  private SharingSearch(Sought sought, int runs) {
    this.sought = sought;
    this.runs = runs;
  }

  /** Versions that have one of the shingles. */
  static Shared runs(IndexReader reader, int[] shingles, Sought sought) throws IOException {
    int[] different = Arrays.stream(shingles).distinct().toArray();
    SharingSearch search = new SharingSearch(sought, different.length);
    for (LeafReaderContext leaf : reader.leaves()) {
      search.collect(leaf, ShingleSearch.counts(leaf, different));
    }
    return search.sharing();
  }

  /** Versions that answer to {@code query}. */
  static Shared query(IndexSearcher searcher, Query query, Sought sought)
      throws IOException {
    SharingSearch search = new SharingSearch(sought, 1);
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      search.collect(leaf, DocumentCounts.of(weight.scorer(leaf), leaf.reader().getLiveDocs()));
    }
    return search.sharing();
  }

  /** What makes versions alike: what is said, by whom, and whether all of the words are there. */
  private record Key(long said, long sayers, boolean full, long alone) {}

  /** A version with the documents of it that share runs. */
  private record Unit(
      Segment segment,
      int first,
      int last,
      long sequence,
      long day,
      Carrier carrier,
      Key key,
      int shared) {}

  /** A segment with its documents that share runs, ascending. */
  private static final class Segment {
    private final LeafReaderContext leaf;
    private final DocumentCounts counts;
    private final int[] documents;

    Segment(LeafReaderContext leaf, DocumentCounts counts) {
      this.leaf = leaf;
      this.counts = counts;
      this.documents = counts.sorted();
    }

    int count(int number) {
      return counts.count(documents[number]);
    }
  }

  private void collect(LeafReaderContext leaf, DocumentCounts counts) throws IOException {
    Segment segment = new Segment(leaf, counts);
    boolean[] named = ShingleSearch.named(leaf, sought.speaker(), segment.documents);
    Values values = new Values(leaf);
    int first = 0;
    while (first < segment.documents.length) {
      Unit unit = unit(segment, first, named, values);
      units.add(unit);
      first = unit.last();
    }
  }

  /** The version of the document {@code first}; the documents of a version stand in a row. */
  private Unit unit(Segment segment, int first, boolean[] named, Values values) throws IOException {
    int[] documents = segment.documents;
    long sequence = values.sequences.at(documents[first]);
    int last = first;
    int shared = 0;
    long said = 0;
    long sayers = 0;
    boolean full = false;
    while (last < documents.length && values.sequences.at(documents[last]) == sequence) {
      shared += segment.count(last);
      full |= segment.count(last) == runs;
      said = said * 31 + values.said.at(documents[last]);
      sayers = sayers * 31 + sayers(values.sayers.at(documents[last]), named[last]);
      last++;
    }
    Carrier carrier =
        new Carrier(
            values.carriers.at(documents[first]), values.outlets.at(documents[first]), sequence);
    long alone = sought.apart().contains(carrier.story()) ? sequence : 0;
    Key key = new Key(said, sayers, full, alone);
    long day = values.days.at(documents[first]);
    return new Unit(segment, first, last, sequence, day, carrier, key, shared);
  }

  /** People with other names are all others; whoever has no name, or a word of it, counts. */
  private long sayers(long sayers, boolean named) {
    boolean others = !sought.speaker().isEmpty() && !named && (sayers & 1) == 0;
    return others ? 0 : sayers;
  }

  private Shared sharing() throws IOException {
    List<List<Unit>> groups = new ArrayList<>();
    int all = units.size();
    if (!sought.together() || units.size() <= FEW) {
      units.forEach(unit -> groups.add(List.of(unit)));
    } else {
      Map<Key, List<Unit>> byKey = new LinkedHashMap<>();
      units.forEach(unit -> byKey.computeIfAbsent(unit.key(), key -> new ArrayList<>()).add(unit));
      all = byKey.size();
      groups.addAll(closest(byKey.values()));
    }
    List<Sharing> sharing = new ArrayList<>();
    for (List<Unit> group : groups) {
      sharing.add(sharing(group));
    }
    return new Shared(sharing, all);
  }

  /** All that can have every word, and of the others those that share most. */
  private List<List<Unit>> closest(Iterable<List<Unit>> all) {
    List<List<Unit>> groups = new ArrayList<>();
    for (List<Unit> group : all) {
      group.sort(EARLIEST);
      groups.add(group);
    }
    groups.sort(
        Comparator.comparingInt((List<Unit> group) -> -most(group))
            .thenComparing(group -> group.get(0), EARLIEST));
    int wanted = 0;
    while (wanted < groups.size()
        && (wanted < CLOSEST || most(groups.get(wanted)) >= runs - sought.missing())) {
      wanted++;
    }
    return groups.subList(0, wanted);
  }

  private static int most(List<Unit> group) {
    int most = 0;
    for (Unit unit : group) {
      most = Math.max(most, unit.shared());
    }
    return most;
  }

  private static Sharing sharing(List<Unit> group) throws IOException {
    Unit unit = group.get(0);
    HitCollector.Places places = HitCollector.Places.of(unit.segment().leaf);
    List<Hit> hits = new ArrayList<>();
    for (int i = unit.first(); i < unit.last(); i++) {
      hits.add(places.at(unit.segment().documents[i], unit.segment().count(i)));
    }
    List<Carrier> alike = new ArrayList<>();
    for (Unit other : group.subList(1, group.size())) {
      alike.add(other.carrier());
    }
    return new Sharing(hits, alike);
  }

  /** The columns of one segment; asked for ascending documents. */
  private static final class Values {
    private final Column sequences;
    private final Column said;
    private final Column sayers;
    private final Column days;
    private final Column carriers;
    private final Column outlets;

    Values(LeafReaderContext leaf) throws IOException {
      sequences = new Column(leaf, Documents.SEQUENCE, 0);
      said = new Column(leaf, Documents.SAID, 0);
      sayers = new Column(leaf, Documents.SAYERS, 0);
      days = new Column(leaf, Documents.DAY, Long.MAX_VALUE);
      carriers = new Column(leaf, Documents.CARRIER, 0);
      outlets = new Column(leaf, Documents.OUTLET, 0);
    }
  }

  /** A number a document, or {@code none}. */
  private static final class Column {
    private final NumericDocValues values;
    private final long none;

    Column(LeafReaderContext leaf, String field, long none) throws IOException {
      this.values = DocValues.getNumeric(leaf.reader(), field);
      this.none = none;
    }

    long at(int document) throws IOException {
      return values.advanceExact(document) ? values.longValue() : none;
    }
  }
}
