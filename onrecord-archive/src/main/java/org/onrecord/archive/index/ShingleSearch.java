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
    for (int shingle : shingles) {
      if (each.seekExact(ShingleStream.bytes(shingle))) {
        postings = each.postings(postings, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (live == null || live.get(doc)) {
            counts.add(doc);
          }
        }
      }
    }
    return counts;
  }

  /** Which of {@code documents}, ascending, have any of the words in a speaker's name. */
  static boolean[] named(LeafReaderContext leaf, Iterable<String> words, int[] documents)
      throws IOException {
    boolean[] named = new boolean[documents.length];
    Terms terms = leaf.reader().terms(Documents.NAME);
    if (terms == null) {
      return named;
    }
    TermsEnum each = terms.iterator();
    for (String word : words) {
      if (each.seekExact(new BytesRef(word))) {
        PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
        int doc = -1;
        for (int i = 0; i < documents.length; i++) {
          doc = doc < documents[i] ? postings.advance(documents[i]) : doc;
          named[i] |= doc == documents[i];
        }
      }
    }
    return named;
  }
}
