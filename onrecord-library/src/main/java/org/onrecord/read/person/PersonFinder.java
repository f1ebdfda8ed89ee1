package org.onrecord.read.person;

import java.util.List;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.reading.People;

/**
 * Finds the people of a story, each once, with every name, nominal and pronoun that refers to them.
 */
public final class PersonFinder {
  /** Loads the name lists. */
  public PersonFinder() {}

  /**
   * Finds everybody named in {@code text}.
   *
   * @param version digest of the story's version, from which identifiers are made
   */
  public People find(String version, Text text, QuotedText quoted, List<NounPhrase> phrases) {
    return People.none();
  }

  /** What the table knows of each token with a capital or that may open a name. */
  static int[] facts(Text text, NameTable table) {
    int[] facts = new int[text.size()];
    for (int token = 0; token < facts.length; token++) {
      if (text.isCapital(token)) {
        facts[token] = table.facts(text.lower(token));
      }
    }
    return facts;
  }
}
