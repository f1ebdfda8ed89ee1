package org.onrecord.archive.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words that are cut already, as Lucene takes them in; used again for one field after the other.
 */
final class WordStream extends TokenStream {
  /** Characters of a word that are indexed. */
  static final int LONGEST = 200;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private List<String> words = List.of();
  private int next;

  /** Begins anew with {@code words}. */
  void set(List<String> words) {
    this.words = words;
  }

  @Override
  public boolean incrementToken() {
    // Nothing but the term changes in a stream: the rest was cleared when it began.
    if (next == words.size()) {
      return false;
    }
    String word = words.get(next++);
    // Lucene refuses terms over 32,766 bytes; a word of that length is not one.
    term.setEmpty().append(word, 0, Math.min(word.length(), LONGEST));
    return true;
  }

  @Override
  public void reset() {
    clearAttributes();
    next = 0;
  }
}
