package org.onrecord.read.person;

import java.util.Optional;
import org.onrecord.language.Text;

/** Finds whom the sentence before is about. */
final class SubjectBefore {
  private final Text text;
  private final Discourse discourse;

  SubjectBefore(Text text, Discourse discourse) {
    this.text = text;
    this.discourse = discourse;
  }

  /**
   * The one subject of the sentence before, if nothing is said against its being of that sex; for
   * words after a quotation the sentence before that.
   */
  Optional<Figure> before(int first, int sex) {
    Figure before = null;
    int subjects = 0;
    for (Figure figure : discourse.recent()) {
      if (isBefore(figure, first)) {
        subjects++;
        before = !figure.unnamed && figure.mayBe(sex) ? figure : null;
      }
    }
    return Optional.ofNullable(subjects == 1 ? before : null);
  }

  boolean isBefore(Figure figure, int first) {
    int subject = figure.latestSubject;
    return subject >= 0
        && text.sentenceOf(subject) < text.sentenceOf(first)
        && text.paragraphOf(first) - text.paragraphOf(subject) <= 1
        && discourse.sentencesBetween(subject, first) <= 1;
  }
}
