package org.onrecord.archive.index;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.onrecord.archive.words.Word;

/**
 * Finds where a name stands by pairs of words: each word with a capital is indexed with the word
 * before it, so that "Mara Stent" and "née Stent" are one look-up each however often Stent stands.
 */
final class PairSearch {
  private PairSearch() {}

  /** Each word with a capital after the word before it, in compared form: "née stent". */
  static List<String> pairs(String text, List<Word> words) {
    return IntStream.range(1, words.size())
        .filter(i -> Character.isUpperCase(text.codePointAt(words.get(i).span().start())))
        .mapToObj(i -> words.get(i - 1).form() + " " + words.get(i).form())
        .distinct()
        .toList();
  }

  /** The sequence numbers of the versions with one of the pairs. */
  static SortedSet<Long> versions(IndexReader reader, List<String> pairs) throws IOException {
    SortedSet<Long> versions = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Documents.PAIRS);
      if (terms != null) {
        collect(leaf, terms.iterator(), pairs, versions);
      }
    }
    return versions;
  }

  private static void collect(
      LeafReaderContext leaf, TermsEnum terms, List<String> pairs, SortedSet<Long> versions)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    for (String pair : pairs) {
      if (terms.seekExact(new BytesRef(Queries.shortened(pair)))) {
        NumericDocValues sequences = DocValues.getNumeric(leaf.reader(), Documents.SEQUENCE);
        PostingsEnum found = terms.postings(null, PostingsEnum.NONE);
        for (int document = found.nextDoc();
            document != DocIdSetIterator.NO_MORE_DOCS;
            document = found.nextDoc()) {
          if ((live == null || live.get(document)) && sequences.advanceExact(document)) {
            versions.add(sequences.longValue());
          }
        }
      }
    }
  }
}
