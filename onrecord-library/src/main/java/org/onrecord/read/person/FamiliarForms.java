package org.onrecord.read.person;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds whom a familiar form of a given name stands for. */
final class FamiliarForms {
  private final PersonWords words;

  FamiliarForms(PersonWords words) {
    this.words = words;
  }

  /**
   * The only figure whose given name the word is a familiar form of: "Jen" of Jennifer Marsh, and
   * "Jennifer" of Jen Marsh.
   */
  @Nullable Figure of(String word, List<Figure> near, Function<String, List<Figure>> with) {
    Figure found = null;
    for (Figure figure : near) {
      for (String given : figure.givens()) {
        if (words.fullForms(given).contains(word)) {
          if (found != null && found != figure) {
            return null;
          }
          found = figure;
        }
      }
    }
    for (String full : words.fullForms(word)) {
      for (Figure figure : with.apply(full)) {
        if (figure.givens().contains(full)) {
          if (found != null && found != figure) {
            return null;
          }
          found = figure;
        }
      }
    }
    return found == null ? sharing(word, near) : found;
  }

  /** "Kate" of Katie Odell: both are short for Katherine. */
  private @Nullable Figure sharing(String word, List<Figure> near) {
    List<String> full = words.fullForms(word);
    Figure found = null;
    for (Figure figure : full.isEmpty() ? List.<Figure>of() : near) {
      for (String given : figure.givens()) {
        if (!Collections.disjoint(full, words.fullForms(given))) {
          if (found != null && found != figure) {
            return null;
          }
          found = figure;
        }
      }
    }
    return found;
  }
}
