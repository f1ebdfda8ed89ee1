package org.onrecord.read.person;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Who came into a story as somebody's kin: "her MOTHER, Ottilie Marsh". */
final class AsKin {
  private final Text text;
  private final PersonWords words;

  AsKin(Text text, PersonWords words) {
    this.text = text;
    this.words = words;
  }

  /** "her MOTHER, Ottilie Marsh". */
  boolean isNoun(Name name) {
    int before = name.outer() - 1;
    if (before > 0 && text.is(before, ",")) {
      before--;
    }
    int next = name.end();
    // "her husband, the painter Abel Odell"
    for (int step = 0; step < 2 && before > 1 && isTrade(before); step++) {
      int comma = text.is(before - 1, "the") ? before - 2 : before - 1;
      if (comma > 0 && text.is(comma, ",") && words.isKin(text.lower(comma - 1))) {
        return true;
      }
      before--;
    }
    before = name.outer() - 1;
    before -= before > 0 && text.is(before, ",") ? 1 : 0;
    // "Sasha Odell, HER SISTER,"
    boolean after = text.is(next, ",") && text.is(next + 1, Tag.PRP$) && next + 2 < text.size();
    return (before > 0 && words.isKin(text.lower(before)))
        || (after && words.isKin(text.lower(next + 2)));
  }

  /**
   * "Her husband, Abel Odell, owns a mill. ¶ Odell left": who came in as somebody's kin a paragraph
   * before, or is dead, does not take the surname from who bore it first.
   */
  boolean isAside(Figure kin, Name name, Figure first) {
    if (kin.latest < 0 || name.size() > 1 || name.hasTitle() || speaks(kin.latest)) {
      return false;
    }
    return text.paragraphOf(kin.latest) != text.paragraphOf(name.first())
            && kin != first
            && kin.named < 2
        || isDead(kin.latest);
  }

  /**
   * "Ines Odell has died. She was born to Abel Odell, a docker. Odell sang": the surname stays with
   * who had it before, while the parent is named but there.
   */
  boolean isForBirth(Figure parent, Figure other) {
    return parent.named < 2
        && other.latest >= 0
        && !other.minor
        && other.isFull()
        && text.sentenceOf(other.opened) < text.sentenceOf(parent.opened);
  }

  /** Somebody says something in the token's sentence. */
  private boolean speaks(int token) {
    int sentence = text.sentenceOf(token);
    for (int i = text.sentenceStart(sentence); i < text.sentenceEnd(sentence); i++) {
      if (words.isSpeechVerb(text.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Abel Odell, DIED in May", "Abel Odell, a painter, WAS SHOT": told right behind the name. */
  private boolean isDead(int first) {
    int end = Math.min(text.sentenceEnd(text.sentenceOf(first)), first + 8);
    for (int token = first; token < end; token++) {
      boolean was = text.is(token - 1, "was") || text.is(token - 1, "were");
      switch (text.lower(token)) {
        case "died" -> {
          return true;
        }
        case "killed", "shot", "murdered" -> {
          return was;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isTrade(int token) {
    return !text.isCapital(token) && (text.tag(token).isNoun() || text.tag(token).isAdjective());
  }
}
