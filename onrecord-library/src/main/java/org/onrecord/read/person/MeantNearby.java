package org.onrecord.read.person;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Whether "he" or "she" stands so near to a single name that it hardly means anything else. */
final class MeantNearby {
  private static final float MEANT = 4;

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
    String word = text.word(name.first());
    boolean written = Character.isLowerCase(word.charAt(word.length() - 1));
    return written && (after(name) || before(name) || opensNext(name)) ? MEANT : 0;
  }

  /** "Odell lost HIS post", "Odell's work and HER life", "They gave Odell HER post". */
  private boolean after(Name name) {
    boolean subject = isSubject(name);
    boolean near = subject || text.is(name.end(), Tag.POS) || isObject(name);
    int end = Math.min(text.sentenceEnd(text.sentenceOf(name.first())), name.end() + NEAR);
    for (int token = name.end(); near && token < end && !isOther(token); token++) {
      if (Pronouns.sex(text.lower(token)) != 0) {
        // "Marlow stripped HIM of his post" is done to another
        return !(subject && token == name.end() + 1 && text.is(token, "him"));
      }
    }
    return false;
  }

  /** "In HER reply, Odell said": before a verb and any other name. */
  private boolean before(Name name) {
    int start = text.sentenceStart(text.sentenceOf(name.first()));
    int token = name.outer() - 1;
    boolean near = isSubject(name) && token > start && text.is(token, ",");
    while (near && token >= Math.max(start, name.outer() - NEAR)) {
      if (Pronouns.sex(text.lower(token)) != 0) {
        return true;
      }
      if (text.tag(token).isFinite() || (token > start && isOther(token))) {
        return false;
      }
      token--;
    }
    return false;
  }

  private boolean isSubject(Name name) {
    return name.end() < text.size() && text.tag(name.end()).isFinite();
  }

  private boolean isObject(Name name) {
    int verb = name.outer() - 1;
    boolean alone = name.end() >= text.size() || !text.tag(name.end()).isNoun();
    return verb >= 0 && text.tag(verb).isVerb() && alone && !isDoneByOne(verb);
  }

  /** "HE left Marlow with his wife", "she had LEFT Marlow": the pronoun after is the subject's. */
  private boolean isDoneByOne(int verb) {
    for (int token = verb - 1; token >= Math.max(0, verb - 3); token--) {
      if (Pronouns.sex(text.lower(token)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Another name, or a mark that ends what is said of this one. */
  private boolean isOther(int token) {
    return text.isCapital(token) || text.is(token, "\"") || text.is(token, "\u201d");
  }

  /** "Odell resigned on Friday. HE gave no reason": the only name of the sentence before. */
  private boolean opensNext(Name name) {
    int sentence = text.sentenceOf(name.first());
    int start = text.sentenceStart(sentence);
    if (!isSubject(name) || sentence + 1 >= text.sentences() || name.outer() - start > NEAR) {
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
