package org.onrecord.read.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;

/** Who spoke last, where "she said" or the first "she" of a paragraph surely means the same. */
final class SpokeLast {
  /** Tokens after a speaker within which "asked" stands. */
  private static final int ASKS = 8;

  private final Text text;
  private final Discourse discourse;
  private final PronounSigns signs;

  SpokeLast(Text text, Discourse discourse, PronounSigns signs) {
    this.text = text;
    this.discourse = discourse;
    this.signs = signs;
  }

  /**
   * "Odell said Marsh was late. "He slept," HE said", "Odell said Marsh was late. HE added that":
   * who said something in the sentence before, or is its one subject before words in marks.
   */
  @Nullable Figure goesOn(List<Figure> candidates, int token) {
    int start = text.sentenceStart(text.sentenceOf(token));
    boolean voice = discourse.isQuoted(start) && discourse.isVoice(token);
    boolean speaks = token == start && discourse.isSpeechBeside(token, token + 1);
    if (!signs.isSubject(token) || (!voice && !speaks)) {
      return null;
    }
    int before = text.sentenceOf(token) - 1;
    while (before >= 0
        && discourse.isQuoted(text.sentenceStart(before))
        && discourse.isQuoted(text.sentenceEnd(before) - 1)) {
      before--;
    }
    if (before < 0 || text.paragraphOf(text.sentenceStart(before)) != text.paragraphOf(token)) {
      return null;
    }
    Figure first = null;
    Figure subject = null;
    int subjects = 0;
    for (Figure figure : candidates) {
      if (figure.spoke >= 0
          && text.sentenceOf(figure.spoke) == before
          && (first == null || figure.spoke < first.spoke)) {
        first = figure;
      }
      if (figure.latestSubject >= 0
          && text.sentenceOf(figure.latestSubject) == before
          && !discourse.isQuoted(figure.latestSubject)) {
        subject = figure;
        subjects++;
      }
    }
    if (first != null) {
      return asks(first.spoke) ? null : first;
    }
    return subject == null || !voice || subjects > 1 || subject.unnamed ? null : subject;
  }

  /** "Odell ASKED Marsh": another answers. */
  private boolean asks(int subject) {
    int end = Math.min(text.sentenceEnd(text.sentenceOf(subject)), subject + ASKS);
    for (int verb = Math.max(0, subject - 2); verb < end; verb++) {
      if (text.is(verb, "asked") || text.is(verb, "asks")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Ines Odell wrote: "She is home." [...] "We did not sleep," SHE said": who spoke last outside
   * the marks, if nobody else who may be meant was named outside them since.
   */
  @Nullable Figure of(List<Figure> candidates, int token, boolean opens) {
    boolean voice = signs.isSubject(token) && discourse.isVoice(token);
    if (!voice && !opens) {
      return null;
    }
    Figure last = null;
    int latest = -1;
    for (Figure figure : candidates) {
      int told = figure.lastTold();
      if (told > latest) {
        latest = told;
        last = figure;
      }
    }
    boolean speaks = last != null && !last.unnamed && last.spoke == latest;
    int paragraphs = speaks ? text.paragraphOf(token) - text.paragraphOf(latest) : -1;
    if (!voice) {
      // "It is hers," Odell said. [...] SHE is a singer, one named before she spoke
      return last != null && paragraphs == 1 && !signs.hasOnlySpoken(last, token) ? last : null;
    }
    return paragraphs >= 0 && paragraphs <= 1 ? last : onlySubject(candidates, token);
  }

  /**
   * "Odell - who has a son, Ned, with Ines Marsh - defended it. [...] "It is work," HE said": of
   * those named in the sentence before, the one who is its subject.
   */
  private @Nullable Figure onlySubject(List<Figure> candidates, int token) {
    Figure subject = null;
    for (Figure figure : candidates) {
      if (figure.latestSubject < 0 || discourse.isQuoted(figure.latestSubject)) {
        continue;
      }
      int sentences = text.sentenceOf(token) - text.sentenceOf(figure.latestSubject);
      boolean before =
          sentences > 0
              && text.paragraphOf(token) - text.paragraphOf(figure.latestSubject) <= 1
              && discourse.sentencesBetween(figure.latestSubject, token) <= 1;
      if (before && (subject != null || figure.unnamed)) {
        return null;
      }
      subject = before ? figure : subject;
    }
    return subject;
  }
}
