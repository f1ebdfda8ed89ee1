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
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.onrecord.archive.words.Word;

/**
 * Finds where a name stands by pairs of words: each word with a capital is indexed with the word
 * before it, so that "Mara Stent" and "née Stent" are one look-up each however often Stent stands.
 */
final class PairSearch {
  /** Before a former surname. */
  static final String FORMER = "n\u00e9e";

  private PairSearch() {}

  /**
   * Each word with a capital after the word before it, in compared form: "mara stent". What comes
   * before a former surname is one and the same: "n\u00e9e stent" for "born Stent" and "maiden name
   * was Stent" too.
   */
  static List<String> pairs(String text, List<Word> words) {
    return IntStream.range(1, words.size())
        .filter(i -> Character.isUpperCase(text.codePointAt(words.get(i).span().start())))
        .mapToObj(
            i -> (isFormer(words, i) ? FORMER : words.get(i - 1).form()) + " " + form(words, i))
        .distinct()
        .toList();
  }

  private static String form(List<Word> words, int number) {
    return words.get(number).form();
  }

  private static boolean isFormer(List<Word> words, int number) {
    String before = form(words, number - 1);
    boolean was = before.equals("was") || before.equals("is");
    return was
        ? number > 1 && form(words, number - 2).equals("name")
        : before.equals(FORMER) || before.equals("nee") || before.equals("born");
  }

  /** The sequence numbers of the versions with a passage that has the pair and the word. */
  static SortedSet<Long> versions(IndexReader reader, String pair, String word) throws IOException {
    boolean isInPair = pair.startsWith(word + " ");
    SortedSet<Long> versions = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum pairs = SpeakerSearch.places(leaf, Documents.PAIRS, pair);
      PostingsEnum words =
          isInPair || pairs == null ? pairs : SpeakerSearch.places(leaf, Documents.WORDS, word);
      if (pairs != null && words != null) {
        collect(leaf, pairs, words, versions);
      }
    }
    return versions;
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
