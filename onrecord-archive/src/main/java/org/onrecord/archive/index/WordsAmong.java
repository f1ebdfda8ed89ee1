package org.onrecord.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Of some documents those that can have a run of words, told by which of the words stand there.
 *
 * <p>Of every three words in a row one is the first, the fourth, the seventh, or the second, the
 * fifth, the eighth, and so on: that row of words which stands in the fewest documents is asked for
 * first, as a document without any of them has no three in a row. Then the others, the rarest
 * first, until nothing is left: "the" and "of" stand in every other document, and are hardly ever
 * asked for.
 */
final class WordsAmong {
  /** Most words of which all but one are enough: a word changed may leave no run of three. */
  static final int FEW = 8;

  /** Most words looked for at once. */
  private static final int MOST = Long.SIZE;

  /** So few documents are given as they are: to look at them costs less than to go on. */
  private static final int ENOUGH = 2;

  /**
   * A word looked for.
   *
   * @param place which of the words
   * @param term it in the segment; null where it stands nowhere
   */
  private record Word(int place, SegmentTerms.@Nullable Term term) {
    /** How many documents it stands in. */
    int documents() {
      return term == null ? 0 : term.documents();
    }
  }

  private final SegmentTerms terms;
  private final List<Word> words = new ArrayList<>();
  private final int run;

  /** Documents in which the words may still be. */
  private int[] documents;

  /** Of each which words are not there. */
  private long[] absent;

  private WordsAmong(LeafReaderContext leaf, List<String> words, int run, int[] documents)
      throws IOException {
    this.terms = SegmentTerms.of(leaf, Documents.WORDS);
    this.run = run;
    this.documents = documents;
    this.absent = new long[documents.length];
    for (int place = 0; place < words.size(); place++) {
      BytesRef word = new BytesRef(Queries.shortened(words.get(place)));
      this.words.add(new Word(place, terms.find(word)));
    }
  }

  /**
   * Those of {@code documents}, ascending, with every word of some {@code run} of {@code words}, in
   * any order, or with all but one of at most {@value #FEW}; where few are left, maybe others.
   */
  static int[] of(LeafReaderContext leaf, List<String> words, int run, int[] documents)
      throws IOException {
    IntStream found = IntStream.empty();
    for (int from = 0; from == 0 || from + run <= words.size(); from += MOST - run + 1) {
      List<String> some = words.subList(from, Math.min(words.size(), from + MOST));
      found = IntStream.concat(found, Arrays.stream(among(leaf, some, run, documents)));
    }
    return found.sorted().distinct().toArray();
  }

  private static int[] among(LeafReaderContext leaf, List<String> words, int run, int[] documents)
      throws IOException {
    if (documents.length <= ENOUGH) {
      return documents;
    }
    WordsAmong among = new WordsAmong(leaf, words, run, documents);
    for (Word word : among.order()) {
      if (among.documents.length <= ENOUGH) {
        break;
      }
      among.ask(word);
    }
    return among.documents;
  }

  /** The words in the order in which they are asked for. */
  private List<Word> order() {
    int row = rarestRow();
    List<Word> order = new ArrayList<>(words);
    order.sort(
        Comparator.comparing((Word word) -> word.place() % run != row)
            .thenComparing(Word::documents));
    return order;
  }

  /** The first word of the row that stands in the fewest documents. */
  private int rarestRow() {
    int rarest = 0;
    long least = Long.MAX_VALUE;
    for (int first = 0; first < run; first++) {
      long all = 0;
      for (int place = first; place < words.size(); place += run) {
        all += words.get(place).documents();
      }
      rarest = all < least ? first : rarest;
      least = Math.min(least, all);
    }
    return rarest;
  }

  /** Leaves out the documents that cannot have enough of the words without this one. */
  private void ask(Word word) throws IOException {
    SegmentTerms.Term term = word.term();
    int[] with = SpeakerSearch.among(documents, term == null ? null : terms.places(term));
    int[] left = new int[documents.length];
    int kept = 0;
    for (int i = 0, next = 0; i < documents.length; i++) {
      boolean there = next < with.length && with[next] == documents[i];
      next += there ? 1 : 0;
      long without = absent[i] | (there ? 0 : 1L << word.place());
      if (mayHave(without)) {
        left[kept] = documents[i];
        absent[kept] = without;
        kept++;
      }
    }
    documents = Arrays.copyOf(left, kept);
  }

  /** Whether enough of the words are left where these are not. */
  private boolean mayHave(long without) {
    if (words.size() <= FEW && Long.bitCount(without) <= 1) {
      return true;
    }
    long there = ~without & (-1L >>> (MOST - words.size()));
    long begins = there;
    for (int i = 1; i < run; i++) {
      begins &= there >>> i;
    }
    return begins != 0;
  }
}
