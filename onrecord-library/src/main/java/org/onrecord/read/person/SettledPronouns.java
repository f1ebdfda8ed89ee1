package org.onrecord.read.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;

/** Tells whom a pronoun means where the shape of its sentence alone decides. */
final class SettledPronouns {
  /** Tokens between dashes at most, and from the second of them to the pronoun. */
  private static final int ASIDE = 70;

  private static final int ASIDE_END = 6;

  private final Text text;
  private final Discourse discourse;
  private final PronounSigns signs;

  SettledPronouns(Text text, Discourse discourse, PronounSigns signs) {
    this.text = text;
    this.discourse = discourse;
    this.signs = signs;
  }

  /** The one of {@code candidates} that is surely meant; null where none is. */
  @Nullable Figure by(List<Figure> candidates, int token) {
    Figure sure = justBefore(candidates, token);
    if (sure == null) {
      sure = beforeAside(candidates, token);
    }
    if (sure == null) {
      sure = ofMarriage(candidates, token);
    }
    return sure == null ? ofKin(candidates, token) : sure;
  }

  /** "their baby boy after HE died", "her husband when HE fell": the one of the noun. */
  private @Nullable Figure justBefore(List<Figure> candidates, int token) {
    boolean link =
        text.is(token - 1, "after") || text.is(token - 1, "when") || text.is(token - 1, "before");
    if (!signs.isSubject(token) || !link) {
      return null;
    }
    for (Figure figure : candidates) {
      Reference last = figure.lastReference();
      if (last.kind() == Mention.Kind.NOMINAL && last.end() == token - 1 && !last.subject()) {
        return figure;
      }
    }
    return null;
  }

  /**
   * "Odell himself"; "Odell - who has a son, Ned - defended HIS decision": the subject goes on
   * after what stands between dashes.
   */
  private @Nullable Figure beforeAside(List<Figure> candidates, int token) {
    int name = token - 1;
    if (!text.is(token, "himself") && !text.is(token, "herself")) {
      int start = text.sentenceStart(text.sentenceOf(token));
      int close = token - 1;
      while (close > Math.max(start, token - ASIDE_END) && !isDash(close)) {
        close--;
      }
      if (!isDash(close) || !text.tag(close + 1).isFinite()) {
        return null;
      }
      int open = close - 1;
      while (open > Math.max(start, close - ASIDE) && !isDash(open)) {
        open--;
      }
      name = isDash(open) ? open - 1 : -1;
    }
    Figure figure = discourse.named(name).orElse(null);
    return candidates.contains(figure) ? figure : null;
  }

  /**
   * "Odell has children Ned and Abel, 10, from HIS marriage", "by HIS ex-wife": the sentence's one
   * subject, or the one of the clause: "Odell - who has Ned and Abel, 10, from HIS marriage -".
   */
  private @Nullable Figure ofMarriage(List<Figure> candidates, int token) {
    boolean from = text.is(token - 1, "from") || text.is(token - 1, "by");
    if (!signs.isOwner(token) || !from || !isBond(token + 1)) {
      return null;
    }
    Figure subject = described(token);
    if (candidates.contains(subject)) {
      return subject;
    }
    subject = null;
    for (Figure figure : candidates) {
      int at = figure.latestSubject;
      if (at >= 0 && text.sentenceOf(at) == text.sentenceOf(token)) {
        if (subject != null) {
          return null;
        }
        subject = figure;
      }
    }
    return subject;
  }

  /** "Abel's mother, Ines, wept for HER son": the one subject who is known to have one. */
  private @Nullable Figure ofKin(List<Figure> candidates, int token) {
    int noun = signs.kinAfter(token);
    Figure found = null;
    for (Figure figure : noun < 0 ? List.<Figure>of() : candidates) {
      int subject = figure.latestSubject;
      boolean here = subject >= 0 && text.sentenceOf(subject) == text.sentenceOf(token);
      if (here && discourse.hasKin(figure, text.lower(noun))) {
        if (found != null) {
          return null;
        }
        found = figure;
      }
    }
    return found;
  }

  /** Of whom the clause with "who" tells in which the token stands; null where it is in none. */
  private @Nullable Figure described(int token) {
    int start = text.sentenceStart(text.sentenceOf(token));
    for (int who = token - 1; who > start + 1; who--) {
      if (text.is(who, "who")) {
        boolean apart = text.is(who - 1, ",") || isDash(who - 1);
        return discourse.named(apart ? who - 2 : who - 1).orElse(null);
      }
    }
    return null;
  }

  /** "previous MARRIAGE", "RELATIONSHIP", "EX-WIFE". */
  private boolean isBond(int token) {
    for (int i = token; i < Math.min(token + 3, text.size()); i++) {
      if (text.is(i, "marriage")
          || text.is(i, "relationship")
          || KinGroups.group(text.lower(i).replaceFirst("^ex-", "")).equals("<spouse>")) {
        return true;
      }
    }
    return false;
  }

  private boolean isDash(int token) {
    return text.is(token, "-") || text.is(token, "\u2013") || text.is(token, "\u2014");
  }
}
