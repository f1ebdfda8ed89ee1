package org.onrecord.archive.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one field of a segment: each is looked up once, for how often it stands there and
 * later, where it is worth it, for where.
 */
final class SegmentTerms {
  /**
   * A term that stands in the segment.
   *
   * @param state where it is in the segment's list
   * @param documents how many it stands in
   */
  record Term(BytesRef bytes, TermState state, int documents) {}

  private final TermsEnum terms;

  private SegmentTerms(TermsEnum terms) {
    this.terms = terms;
  }

  static SegmentTerms of(LeafReaderContext leaf, String field) throws IOException {
    Terms terms = leaf.reader().terms(field);
    return new SegmentTerms(terms == null ? TermsEnum.EMPTY : terms.iterator());
  }

  /** The term; null where it stands nowhere. */
  @Nullable Term find(BytesRef bytes) throws IOException {
    return terms.seekExact(bytes) ? new Term(bytes, terms.termState(), terms.docFreq()) : null;
  }

  /** The documents a term stands in. */
  PostingsEnum places(Term term) throws IOException {
    terms.seekExact(term.bytes(), term.state());
    return terms.postings(null, PostingsEnum.NONE);
  }
}
