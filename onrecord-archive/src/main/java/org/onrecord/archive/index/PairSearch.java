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
import org.jspecify.annotations.Nullable;
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

  /** The sequence numbers of the versions with a passage that has the pair and the word. */
  static SortedSet<Long> versions(IndexReader reader, String pair, String word) throws IOException {
    boolean isInPair = pair.startsWith(word + " ");
    SortedSet<Long> versions = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum pairs = places(leaf, Documents.PAIRS, pair);
      PostingsEnum words = isInPair || pairs == null ? pairs : places(leaf, Documents.WORDS, word);
      if (pairs != null && words != null) {
        collect(leaf, pairs, words, versions);
      }
    }
    return versions;
  }

  private static @Nullable PostingsEnum places(LeafReaderContext leaf, String field, String term)
      throws IOException {
    Terms terms = leaf.reader().terms(field);
    if (terms == null) {
      return null;
    }
    TermsEnum each = terms.iterator();
    boolean found = each.seekExact(new BytesRef(Queries.shortened(term)));
    return found ? each.postings(null, PostingsEnum.NONE) : null;
  }

  /** Where both stand; they may be the same. */
  private static void collect(
      LeafReaderContext leaf, PostingsEnum pairs, PostingsEnum words, SortedSet<Long> versions)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    NumericDocValues sequences = DocValues.getNumeric(leaf.reader(), Documents.SEQUENCE);
    for (int document = pairs.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = pairs.nextDoc()) {
      int there = words.docID() < document ? words.advance(document) : words.docID();
      if (there == document
          && (live == null || live.get(document))
          && sequences.advanceExact(document)) {
        versions.add(sequences.longValue());
      }
    }
  }
}
