package org.onrecord.archive.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words that are cut already, as Lucene takes them in. */
final class WordStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final List<String> words;
  private int next;

  WordStream(List<String> words) {
    this.words = words;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (next == words.size()) {
      return false;
    }
    String word = words.get(next++);
    // Lucene refuses terms over 32,766 bytes; a word of that length is not one.
    term.append(word, 0, Math.min(word.length(), LONGEST));
    return true;
  }

  /** Characters of a word that are indexed. */
  static final int LONGEST = 200;

  @Override
  public void reset() {
    next = 0;
  }
}
