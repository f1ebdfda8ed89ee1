package org.onrecord.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Looks shingle hashes up one by one: faster than a query of a thousand clauses, and unbounded. */
final class ShingleSearch {
  private ShingleSearch() {}

  static List<Hit> hits(IndexReader reader, int[] shingles) throws IOException {
    int[] different = Arrays.stream(shingles).distinct().toArray();
    List<Hit> hits = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      HitCollector.Places places = HitCollector.Places.of(leaf);
      for (Map.Entry<Integer, Integer> found : counts(leaf, different).entrySet()) {
        hits.add(places.at(found.getKey(), found.getValue()));
      }
    }
    return hits;
  }

  private static Map<Integer, Integer> counts(LeafReaderContext leaf, int[] shingles)
      throws IOException {
    // Sorted: the places are asked for ascending documents.
    Map<Integer, Integer> counts = new TreeMap<>();
    Terms terms = leaf.reader().terms(Documents.SHINGLES);
    if (terms == null) {
      return counts;
    }
    TermsEnum each = terms.iterator();
    Bits live = leaf.reader().getLiveDocs();
    for (int shingle : shingles) {
      if (each.seekExact(ShingleStream.bytes(shingle))) {
        PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (live == null || live.get(doc)) {
            counts.merge(doc, 1, Integer::sum);
          }
        }
      }
    }
    return counts;
  }
}
