package org.onrecord.language;

import java.util.List;
import org.onrecord.story.Span;

/**
 * Cuts English text into paragraphs, sentences and tokens, tags them and finds base noun phrases.
 *
 * <p>Holds the trained model; build one and keep it. Safe for use by several threads.
 */
public final class Language {
  private final TextCutter cutter = new TextCutter();
  private final Tagger tagger = new Tagger(TagModel.shipped());

  /** Loads the model that the library ships. */
  public Language() {}

  /** Analyses the part {@code body} of {@code string}. */
  public Text analyze(String string, Span body) {
    char[] text = string.toCharArray();
    TextCutter.Cuts cuts = cutter.cut(text, body);
    Tag[] tags = tagger.tag(text, cuts.starts, cuts.ends, cuts.sentenceFirst);
    return cuts.text(string, body, tags);
  }

  /**
   * The base noun phrases of a text, in text order; they do not overlap and do not cross sentences.
   */
  public List<NounPhrase> nounPhrases(Text text) {
    return NounPhrases.of(text);
  }
}
