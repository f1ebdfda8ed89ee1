package org.onrecord.read.kinship;

import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;

/** Whose "younger son" is, after "Ivo's eldest son, Tom". */
final class ElderChild {
  private final Text text;
  private Group last = Group.NOBODY;
  private Group parents = Group.NOBODY;

  ElderChild(Text text) {
    this.text = text;
  }

  /** Keeps whose child was named last. */
  void remember(KinPhrase phrase, Group found) {
    if (phrase.is() == KinWord.Is.CHILD && found.persons().size() == 1) {
      last = found;
      parents = phrase.owners();
    }
  }

  /**
   * "Ivo's eldest son, Tom, is a baker. [His] younger son, Rex": not Tom's, as one son is younger
   * than another only of one father. Else the phrase's own.
   */
  Group parents(KinPhrase phrase) {
    boolean near =
        !last.isEmpty()
            && last.persons().equals(phrase.owners().persons())
            && text.sentenceOf(phrase.first()) - text.sentenceOf(last.first()) <= 1;
    boolean another = false;
    for (int token = phrase.first() + 1; near && token < phrase.noun(); token++) {
      switch (text.lower(token)) {
        case "younger", "youngest", "elder", "older", "eldest", "other", "second", "third" ->
            another = true;
        default -> {}
      }
    }
    boolean child = phrase.is() == KinWord.Is.CHILD && !text.is(phrase.first(), "their");
    return another && child
        ? new Group(parents.persons(), phrase.first(), phrase.first() + 1)
        : phrase.owners();
  }
}
