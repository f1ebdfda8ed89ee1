package org.onrecord.archive.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Which documents quote somebody who has a word of a speaker's name. */
final class NameCounts {
  /** From so many times as many places of a word on they are skipped over, not gone through. */
  private static final int SKIP = 16;

  private NameCounts() {}

  /**
   * For each of {@code documents} how many words of the name looked for the people quoted there
   * have in theirs; the surname counts twice.
   */
  static int[] of(LeafReaderContext leaf, Sought sought, DocumentCounts documents)
      throws IOException {
    int[] names = new int[documents.size()];
    Terms terms = leaf.reader().terms(Documents.NAME);
    if (terms == null || names.length == 0) {
      return names;
    }
    TermsEnum each = terms.iterator();
    for (String word : sought.speaker()) {
      if (each.seekExact(new BytesRef(word))) {
        boolean skip = each.docFreq() / SKIP > names.length;
        int weight = word.equals(sought.surname()) ? Sought.SURNAME : 1;
        count(each.postings(null, PostingsEnum.NONE), skip, weight, documents, names);
      }
    }
    return names;
  }

  private static void count(
      PostingsEnum places, boolean skip, int weight, DocumentCounts documents, int[] names)
      throws IOException {
    int place = places.nextDoc();
    for (int i = 0; i < names.length; i++) {
      int document = documents.document(i);
      if (skip && place < document) {
        place = places.advance(document);
      }
      while (place < document) {
        place = places.nextDoc();
      }
      names[i] += place == document ? weight : 0;
    }
  }
}
