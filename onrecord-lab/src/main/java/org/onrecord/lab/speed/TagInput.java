package org.onrecord.lab.speed;

import org.onrecord.language.Tag;
import org.onrecord.language.Tagger;
import org.onrecord.language.Text;

/** The tokens and sentences of a text, as the tagger takes them. */
final class TagInput {
  private final char[] text;
  private final int[] starts;
  private final int[] ends;
  private final int[] sentences;

  TagInput(Text tokens) {
    text = tokens.string().toCharArray();
    starts = new int[tokens.size()];
    ends = new int[tokens.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = tokens.start(i);
      ends[i] = tokens.end(i);
    }
    sentences = new int[tokens.sentences()];
    for (int i = 0; i < sentences.length; i++) {
      sentences[i] = tokens.sentenceStart(i);
    }
  }

  Tag[] tag(Tagger tagger) {
    return tagger.tag(text, starts, ends, sentences);
  }
}
