package org.onrecord.lab.alter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences of a quotation, where nobody can doubt where they end. */
final class Sentences {
  private Sentences() {}

  /** Sentence by sentence its tokens; empty where a full stop may belong to an abbreviation. */
  static Optional<List<List<String>>> of(List<String> tokens) {
    List<List<String>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = Token.of(tokens.get(i));
      boolean last = i + 1 == tokens.size();
      if (token.core().indexOf('.') >= 0 && !token.core().matches("[\\d.,]+")) {
        return Optional.empty();
      }
      if (token.after().contains("\u2026") || token.after().contains("...")) {
        return Optional.empty();
      }
      if (token.endsSentence() && !last) {
        boolean sure =
            token.core().length() > 2
                && token.core().equals(token.key())
                && Character.isUpperCase(Token.of(tokens.get(i + 1)).core().concat("x").charAt(0));
        if (!sure) {
          return Optional.empty();
        }
      }
      if (token.endsSentence() || last) {
        sentences.add(tokens.subList(start, i + 1));
        start = i + 1;
      }
    }
    return Optional.of(sentences);
  }
}
