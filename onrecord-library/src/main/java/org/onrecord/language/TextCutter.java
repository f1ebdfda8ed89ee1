package org.onrecord.language;

import java.util.Arrays;
import org.onrecord.story.Span;

/**
 * Cuts English text into paragraphs, sentences and tokens, without tags: all that quotation marks
 * are paired by, and quicker by far than {@link Language}, whose model it does not load.
 *
 * <p>Safe for use by several threads.
 */
public final class TextCutter {
  private final Abbreviations abbreviations = new Abbreviations();
  private final Sentences sentences = new Sentences(abbreviations);

  /** The part {@code body} of {@code string}; every tag is {@link Tag#X}. */
  public Text cut(String string, Span body) {
    char[] text = string.toCharArray();
    Cuts cuts = cut(text, body);
    Tag[] tags = new Tag[cuts.starts.length];
    Arrays.fill(tags, Tag.X);
    return cuts.text(string, body, tags);
  }

  Cuts cut(char[] text, Span body) {
    TokenList tokens = new TokenList(body.length());
    IntList sentenceFirst = new IntList();
    IntList paragraphFirst = new IntList();
    for (Span paragraph : Paragraphs.of(text, body.start(), body.end())) {
      int first = tokens.size();
      new Tokenizer(abbreviations, text, paragraph.end(), tokens).cut(paragraph.start());
      paragraphFirst.add(first);
      sentences.find(text, tokens, first, tokens.size(), sentenceFirst);
    }
    return new Cuts(
        tokens.starts(), tokens.ends(), sentenceFirst.toArray(), paragraphFirst.toArray());
  }

  /** Where tokens begin and end, and which of them begin sentences and paragraphs. */
  static final class Cuts {
    final int[] starts;
    final int[] ends;
    final int[] sentenceFirst;
    private final int[] paragraphFirst;

    private Cuts(int[] starts, int[] ends, int[] sentenceFirst, int[] paragraphFirst) {
      this.starts = starts;
      this.ends = ends;
      this.sentenceFirst = sentenceFirst;
      this.paragraphFirst = paragraphFirst;
    }

    Text text(String string, Span body, Tag[] tags) {
      return new Text(string, body, starts, ends, tags, sentenceFirst, paragraphFirst);
    }
  }
}
