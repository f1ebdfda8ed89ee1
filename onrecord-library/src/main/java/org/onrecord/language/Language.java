package org.onrecord.language;

import java.util.List;
import org.onrecord.story.Span;

/**
 * Cuts English text into paragraphs, sentences and tokens, tags them and finds base noun phrases.
 *
 * <p>Holds the trained model; build one and keep it. Safe for use by several threads.
 */
public final class Language {
  private final Abbreviations abbreviations = new Abbreviations();
  private final Sentences sentences = new Sentences(abbreviations);
  private final Tagger tagger = new Tagger(TagModel.shipped());

  /** Loads the model that the library ships. */
  public Language() {}

  /** Analyses the part {@code body} of {@code string}. */
  public Text analyze(String string, Span body) {
    char[] text = string.toCharArray();
    TokenList tokens = new TokenList(body.length());
    IntList sentenceFirst = new IntList();
    IntList paragraphFirst = new IntList();
    for (Span paragraph : Paragraphs.of(text, body.start(), body.end())) {
      int first = tokens.size();
      new Tokenizer(abbreviations, text, paragraph.end(), tokens).cut(paragraph.start());
      paragraphFirst.add(first);
      sentences.find(text, tokens, first, tokens.size(), sentenceFirst);
    }
    int[] firsts = sentenceFirst.toArray();
    int[] starts = tokens.starts();
    int[] ends = tokens.ends();
    Tag[] tags = tagger.tag(text, starts, ends, firsts);
    return new Text(string, body, starts, ends, tags, firsts, paragraphFirst.toArray());
  }

  /**
   * The base noun phrases of a text, in text order; they do not overlap and do not cross sentences.
   */
  public List<NounPhrase> nounPhrases(Text text) {
    return NounPhrases.of(text);
  }
}
