package org.onrecord.read.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a son from a father of one name: "Abel Odell Jr.", "the elder Odell". */
final class Generations {
  private final NameForms forms;
  private final AsKin asKin;

  /** Who has been found so far; grows. */
  private final List<Figure> figures;

  Generations(NameForms forms, AsKin asKin, List<Figure> figures) {
    this.forms = forms;
    this.asKin = asKin;
    this.figures = figures;
  }

  /** "the elder Odell": a story says so because "Odell" alone means the other. */
  boolean isMarked(Name name) {
    return name.size() == 1 && !forms.generation(name).isEmpty();
  }

  /**
   * "Abel Odell Sr." is not "Abel Odell III", nor "his father, Abel Sr.," any Abel, nor "the elder
   * Odell" another than the one elder of the story.
   */
  boolean isOther(Name name, Figure figure) {
    String generation = forms.generation(name);
    boolean told = !figure.generation.isEmpty() || asKin.isNoun(name);
    return !generation.isEmpty()
        && !generation.equals(figure.generation)
        && (name.size() == 1 ? of(name) != null : told);
  }

  /** "his father, Abe Sr. [...] The elder Odell": the only one of the generation. */
  @Nullable Figure of(Name name) {
    String generation = forms.generation(name);
    Figure only = null;
    for (Figure figure : figures) {
      if (!generation.isEmpty() && figure.generation.equals(generation)) {
        if (only != null) {
          return null;
        }
        only = figure;
      }
    }
    return only;
  }
}
