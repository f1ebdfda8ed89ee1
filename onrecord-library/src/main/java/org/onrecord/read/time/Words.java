package org.onrecord.read.time;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;

/** A text with what its tokens can be in time expressions. */
final class Words {
  private final Text text;
  private final @Nullable TimeWord[] words;

  Words(Text text, @Nullable TimeWord[] words) {
    this.text = text;
    this.words = words;
  }

  Text text() {
    return text;
  }

  /** What the token can be; null for a word of no use here and outside the text. */
  @Nullable TimeWord at(int token) {
    return token >= 0 && token < words.length ? words[token] : null;
  }

  /** True when the token can be of that kind. */
  boolean is(int token, Kind kind) {
    TimeWord word = at(token);
    return word != null && word.is(kind);
  }
}
