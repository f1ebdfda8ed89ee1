package org.onrecord.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one speaker said by few words: first where the name stands, then which of the words
 * stand there. A phrase query for each run of the words looks every word up again and again.
 */
final class SpeakerSearch {
  /** Room for so many documents at first. */
  private static final int MOST = 1 << 16;

  private static final int[] NOBODY = new int[0];

  /** From so many times as many places on they are skipped over: going to the next costs less. */
  static final int SKIP = 16;

  private final LeafReaderContext leaf;

  private SpeakerSearch(LeafReaderContext leaf) {
    this.leaf = leaf;
  }

  /**
   * Passages and quotations by whoever can be called so, by the first and the last word of {@code
   * name} or by the last alone, with the words that {@link WordsAmong} asks for.
   */
  static List<Hit> hits(IndexReader reader, List<String> name, List<String> words, int run)
      throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SpeakerSearch search = new SpeakerSearch(leaf);
      search.add(search.called(name), words, run, hits);
    }
    return hits;
  }

  private void add(int[] called, List<String> words, int run, List<Hit> hits) throws IOException {
    int[] found = WordsAmong.of(leaf, words, run, called);
    if (found.length == 0) {
      return;
    }
    HitCollector.Places places = HitCollector.Places.of(leaf);
    for (int document : found) {
      hits.add(places.at(document, 1));
    }
  }

  /**
   * The documents of a segment in which somebody is quoted who has the surname looked for and,
   * where there are any, one of the given names; ascending.
   */
  static int[] named(LeafReaderContext leaf, Sought sought) throws IOException {
    SpeakerSearch search = new SpeakerSearch(leaf);
    PostingsEnum surname = search.places(Documents.NAME, sought.surname());
    if (sought.leastNames() <= Sought.SURNAME || surname == null) {
      return search.all(surname);
    }
    IntStream with = IntStream.empty();
    for (String word : sought.speaker()) {
      if (!word.equals(sought.surname())) {
        with = IntStream.concat(with, Arrays.stream(search.both(sought.surname(), word)));
      }
    }
    return with.sorted().distinct().toArray();
  }

  /** The documents with two words of a name; goes through the places of the rarer. */
  private int[] both(String word, String other) throws IOException {
    PostingsEnum one = places(Documents.NAME, word);
    PostingsEnum two = places(Documents.NAME, other);
    if (one == null || two == null) {
      return NOBODY;
    }
    return one.cost() <= two.cost() ? among(all(one), two) : among(all(two), one);
  }

  /** The documents in which somebody speaks who can be called so, ascending. */
  private int[] called(List<String> name) throws IOException {
    String last = name.get(name.size() - 1);
    int[] all = all(places(Documents.NAME, last));
    if (name.size() == 1) {
      return all;
    }
    int[] full = among(all, places(Documents.NAME, name.get(0)));
    int[] alone = all(places(Documents.SPEAKER, last));
    int[] both = Arrays.copyOf(full, full.length + alone.length);
    System.arraycopy(alone, 0, both, full.length, alone.length);
    return Arrays.stream(both).sorted().distinct().toArray();
  }

  private int[] all(@Nullable PostingsEnum places) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    int[] all = new int[places == null ? 0 : (int) Math.min(MOST, Math.max(16, places.cost()))];
    int size = 0;
    while (places != null && places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(places.docID())) {
        all = size == all.length ? Arrays.copyOf(all, 2 * size) : all;
        all[size++] = places.docID();
      }
    }
    return size == all.length ? all : Arrays.copyOf(all, size);
  }

  /** Those of {@code documents}, ascending, that are among the places. */
  static int[] among(int[] documents, @Nullable PostingsEnum places) throws IOException {
    if (places == null) {
      return NOBODY;
    }
    int[] among = new int[(int) Math.min(documents.length, places.cost())];
    int size = 0;
    int place = -1;
    boolean skip = places.cost() / SKIP > documents.length;
    for (int i = 0; i < documents.length && size < among.length; i++) {
      if (skip && place < documents[i]) {
        place = places.advance(documents[i]);
      }
      while (place < documents[i]) {
        place = places.nextDoc();
      }
      if (place == documents[i]) {
        among[size++] = place;
      }
    }
    return size == among.length ? among : Arrays.copyOf(among, size);
  }

  private @Nullable PostingsEnum places(String field, String word) throws IOException {
    return places(leaf, field, word);
  }

  /** Where the term stands in the segment; null for nowhere. */
  static @Nullable PostingsEnum places(LeafReaderContext leaf, String field, String term)
      throws IOException {
    SegmentTerms terms = SegmentTerms.of(leaf, field);
    SegmentTerms.Term found = terms.find(new BytesRef(Queries.shortened(term)));
    return found == null ? null : terms.places(found);
  }
}
