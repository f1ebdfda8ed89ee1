package org.onrecord.read.person;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;

/** Whom a pronoun cannot mean by the grammar of its sentence. */
final class OthersMeant {
  /** Tokens after "he told" in which it is looked for whom. */
  private static final int TOLD = 6;

  /** Tokens from "who" to the object of its clause. */
  private static final int RELATIVE = 10;

  /** Longest "Born in Hull, the son of Abel Odell, a docker," in tokens. */
  private static final int OPENING = 50;

  private final Text text;
  private final Discourse discourse;
  private final PronounSigns signs;

  OthersMeant(Text text, Discourse discourse, PronounSigns signs) {
    this.text = text;
    this.discourse = discourse;
    this.signs = signs;
  }

  /**
   * Whether the pronoun at {@code token} means another than the figure.
   *
   * @param end what {@link #clauseEnd} says of the pronoun
   */
  boolean excludes(Figure figure, int token, int end) {
    return isSubjectOfSameClause(figure, token)
        || isInOwnRelative(figure, token)
        || isDescribedBy(figure, token)
        || isAddressed(figure, token)
        || isToldByIt(figure, token)
        || isAsker(figure, token)
        || isNamedByIt(figure, token, end);
  }

  /** Where the sentence ends that begins with "HE said"; else the token itself. */
  int clauseEnd(int token) {
    int sentence = text.sentenceOf(token);
    boolean opens = text.sentenceStart(sentence) == token && signs.isSubject(token);
    int verb = token + 1;
    int end = text.sentenceEnd(sentence);
    while (opens && verb < end && text.tag(verb).isAdverb()) {
      verb++;
    }
    if (!opens || verb >= end || !text.tag(verb).isFinite() || isCopula(verb)) {
      return token;
    }
    return end;
  }

  /**
   * Where the sentence begins that tells of the birth of whoever is meant; else behind all tokens.
   * Who is named there for the first time is a parent.
   */
  int birth(int token) {
    return opensWithBirth(token) ? text.sentenceStart(text.sentenceOf(token)) : Integer.MAX_VALUE;
  }

  /**
   * "Born in Hull, the son of Abel Odell, a docker, HE left school", "The son of Abel Odell, HE":
   * no parent who is named there for the first time.
   */
  private boolean opensWithBirth(int token) {
    if (!text.is(token - 1, ",") || !signs.isSubject(token)) {
      return false;
    }
    int start = text.sentenceStart(text.sentenceOf(token));
    boolean child =
        text.is(start, "the")
            && switch (text.lower(start + 1)) {
              case "son", "daughter", "youngest", "eldest", "only", "second", "third" -> true;
              default -> false;
            };
    if (token - start > OPENING || !child && !text.is(start, "born")) {
      return false;
    }
    for (int before = start + 1; before < token; before++) {
      if (text.tag(before).isFinite() && !text.is(before, "born")) {
        return false;
      }
    }
    return true;
  }

  private boolean isCopula(int verb) {
    return switch (text.lower(verb)) {
      case "is", "was", "became", "'s", "\u2019s", "has", "had", "remains" -> true;
      default -> false;
    };
  }

  /** "SHE said Odell was late": another than the one named in what depends on it. */
  private boolean isNamedByIt(Figure figure, int token, int end) {
    if (end == token) {
      return false;
    }
    for (Name name : figure.names) {
      int first = name.first();
      if (first >= end) {
        return false;
      }
      if (first > token && !discourse.isQuoted(first)) {
        return true;
      }
    }
    return false;
  }

  /** "Asked by Odell about it, HE said": another than who asked. */
  private boolean isAsker(Figure figure, int token) {
    int start = text.sentenceStart(text.sentenceOf(token));
    int by = start + 1;
    return by + 1 < token
        && signs.isSubject(token)
        && text.is(by, "by")
        && text.lower(start).endsWith("ed")
        && discourse.named(by + 1).orElse(null) == figure;
  }

  /** "Speaking to Abel Odell, HE said": another than the one he spoke to. */
  private boolean isAddressed(Figure figure, int token) {
    Reference last = figure.lastReference();
    int to = last.first() - 1;
    boolean spoken =
        to > 0 && text.is(to, "to") && (text.is(to - 1, "speaking") || text.is(to - 1, "talking"));
    return spoken && text.sentenceOf(to) == text.sentenceOf(token);
  }

  /** "HE told Odell", "SHE said of Odell": another than the one told or spoken of. */
  private boolean isToldByIt(Figure figure, int token) {
    boolean speaks = discourse.isVoice(token) && discourse.isSpeechBeside(token, token + 1);
    if (!speaks) {
      return false;
    }
    int end = Math.min(text.sentenceEnd(text.sentenceOf(token)), token + TOLD);
    for (int next = token + 2; next < end && !discourse.isQuoted(next); next++) {
      Figure named = discourse.named(next).orElse(null);
      if (named != null) {
        return named == figure;
      }
      if (text.is(next, ",") || text.tag(next).isFinite()) {
        return false;
      }
    }
    return false;
  }

  /** "Odell told HIM": somebody else; "Odell said they saw HIM" may be Odell. */
  private boolean isSubjectOfSameClause(Figure figure, int token) {
    int subject = figure.latestSubject;
    boolean close =
        subject >= 0
            && isObject(token)
            && token - subject < 8
            && text.sentenceOf(subject) == text.sentenceOf(token);
    return close && !isClauseBetween(subject, token);
  }

  /** "Odell, who hired HIM", "Odell, whom HE hired": somebody else. */
  private boolean isInOwnRelative(Figure figure, int token) {
    boolean subject = signs.isSubject(token);
    if (!subject && !isObject(token)) {
      return false;
    }
    int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - RELATIVE);
    for (int who = token - 1; who > start; who--) {
      if (text.is(who, subject ? "whom" : "who")) {
        Reference last = figure.lastReference();
        boolean beside = last.end() == who || (last.end() == who - 1 && text.is(who - 1, ","));
        return beside && (!subject || who == token - 1);
      }
      if (text.is(who, ",") || text.is(who, Tag.CC) || (subject && who < token - 1)) {
        return false;
      }
    }
    return false;
  }

  /** "Ines Odell, the daughter SHE gave up": somebody else's daughter. */
  private boolean isDescribedBy(Figure figure, int token) {
    int first = token - 1;
    if (!signs.isSubject(token) || first < 1 || !text.tag(first).isNoun()) {
      return false;
    }
    Reference last = figure.lastReference();
    if (last.kind() == Mention.Kind.NOMINAL && last.end() == token) {
      return true;
    }
    int start = text.sentenceStart(text.sentenceOf(token));
    while (first > start
        && !text.is(first, Tag.DT)
        && (text.tag(first).isNoun() || text.tag(first).isAdjective())) {
      first--;
    }
    return text.is(first, Tag.DT) && text.is(first - 1, ",") && last.end() == first - 1;
  }

  private boolean isObject(int token) {
    return text.is(token, "him") || (text.is(token, "her") && !text.is(token, Tag.PRP$));
  }

  /** Whether another verb's clause begins between the subject and the pronoun. */
  private boolean isClauseBetween(int subject, int token) {
    int finite = 0;
    for (int between = subject + 1; between < token; between++) {
      finite += text.tag(between).isFinite() ? 1 : 0;
      if (text.is(between, "that") || text.is(between, "who") || text.is(between, ";")) {
        return true;
      }
    }
    return finite > 1;
  }
}
