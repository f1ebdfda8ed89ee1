package org.onrecord.archive.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Looks shingle hashes up one by one: faster than a query of a thousand clauses, and unbounded. */
final class ShingleSearch {
  private ShingleSearch() {}

  /** How many of {@code shingles} each document of a segment has. */
  static DocumentCounts counts(LeafReaderContext leaf, int[] shingles) throws IOException {
    DocumentCounts counts = new DocumentCounts();
    Terms terms = leaf.reader().terms(Documents.SHINGLES);
    if (terms == null) {
      return counts;
    }
    TermsEnum each = terms.iterator();
    Bits live = leaf.reader().getLiveDocs();
    PostingsEnum postings = null;
    for (int number = 0; number < shingles.length; number++) {
      // Of more than 64 shingles several have one bit.
      long bit = 1L << (long) number * Math.min(shingles.length, Long.SIZE) / shingles.length;
      if (each.seekExact(ShingleStream.bytes(shingles[number]))) {
        postings = each.postings(postings, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (live == null || live.get(doc)) {
            counts.add(doc, bit);
          }
        }
      }
    }
    return counts;
  }

  /** How many of the words each of {@code documents}, ascending, has in a speaker's name. */
  static int[] names(LeafReaderContext leaf, Iterable<String> words, int[] documents)
      throws IOException {
    int[] names = new int[documents.length];
    Terms terms = leaf.reader().terms(Documents.NAME);
    if (terms == null) {
      return names;
    }
    TermsEnum each = terms.iterator();
    for (String word : words) {
      if (each.seekExact(new BytesRef(word))) {
        PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
        int doc = -1;
        for (int i = 0; i < documents.length; i++) {
          doc = doc < documents[i] ? postings.advance(documents[i]) : doc;
          names[i] += doc == documents[i] ? 1 : 0;
        }
      }
    }
    return names;
  }
}
