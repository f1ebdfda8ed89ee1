package org.onrecord.read.person;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Whether "he" or "she" stands so near to a single name that it hardly means anything else. */
final class MeantNearby {
  private static final float INSIDE = Float.parseFloat(System.getProperty("inside", "1"));
  private static final float NEXT = Float.parseFloat(System.getProperty("next", "1"));

  /** Words between a name and the pronoun of the same sentence. */
  private static final int NEAR = 14;

  /** Words of the next sentence before its pronoun. */
  private static final int OPENING = 3;

  private final Text text;

  MeantNearby(Text text) {
    this.text = text;
  }

  /** What the pronouns around a name that is one word speak for a person. */
  float of(Name name) {
    return inside(name) ? INSIDE : opensNext(name) ? NEXT : 0;
  }

  /** "Odell lost HIS post", "In HER reply, Odell said": no other name in the sentence's part. */
  private boolean inside(Name name) {
    int sentence = text.sentenceOf(name.first());
    int end = Math.min(text.sentenceEnd(sentence), name.end() + NEAR);
    for (int token = name.end(); token < end && !text.isCapital(token); token++) {
      if (Pronouns.sex(text.lower(token)) != 0) {
        return true;
      }
    }
    int start = Math.max(text.sentenceStart(sentence), name.outer() - NEAR);
    boolean subject = name.end() < end && text.tag(name.end()).isFinite();
    for (int token = name.outer() - 1; subject && token >= start; token--) {
      boolean opens = token == text.sentenceStart(sentence);
      if (Pronouns.sex(text.lower(token)) != 0) {
        return true;
      }
      if (text.isCapital(token) && !opens) {
        return false;
      }
    }
    return false;
  }

  /** "Odell resigned on Friday. HE gave no reason": the only name of the sentence before. */
  private boolean opensNext(Name name) {
    int sentence = text.sentenceOf(name.first());
    int start = text.sentenceStart(sentence);
    boolean subject = name.end() < text.size() && text.tag(name.end()).isFinite();
    if (!subject || sentence + 1 >= text.sentences() || name.outer() - start > NEAR) {
      return false;
    }
    for (int token = start + 1; token < name.outer(); token++) {
      if (text.isCapital(token)) {
        return false;
      }
    }
    for (int token = name.end(); token < text.sentenceEnd(sentence); token++) {
      if (text.isCapital(token) && text.is(token, Tag.NNP)) {
        return false;
      }
    }
    int next = text.sentenceStart(sentence + 1);
    int end = Math.min(text.sentenceEnd(sentence + 1), next + OPENING);
    for (int token = next; token < end; token++) {
      if (Pronouns.sex(text.lower(token)) != 0) {
        return true;
      }
    }
    return false;
  }
}
