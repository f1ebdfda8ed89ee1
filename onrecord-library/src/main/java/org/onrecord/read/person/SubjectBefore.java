package org.onrecord.read.person;

import org.onrecord.language.Text;

/** Finds whom the sentence before is about. */
final class SubjectBefore {
  private final Text text;
  private final Discourse discourse;

  SubjectBefore(Text text, Discourse discourse) {
    this.text = text;
    this.discourse = discourse;
  }

  /** Whether the figure is a subject of the sentence before, outside quotation marks. */
  boolean isBefore(Figure figure, int first) {
    int subject = figure.latestSubject;
    return subject >= 0
        && text.sentenceOf(subject) < text.sentenceOf(first)
        && text.paragraphOf(first) - text.paragraphOf(subject) <= 1
        && discourse.sentencesBetween(subject, first) <= 1;
  }
}
