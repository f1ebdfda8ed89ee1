package org.onrecord.read.kinship;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.read.clause.Participants;

/** Whose kin the people of an obituary's list are: "She leaves a son, Tom; and a sister, Ada". */
final class Bereaved {
  private static final int REACH = 80;

  private final KinText kin;
  private final Text text;
  private final Participants participants;
  private final Ties ties;

  Bereaved(KinText kin, Ties ties) {
    this.kin = kin;
    this.text = kin.text;
    this.participants = kin.participants;
    this.ties = ties;
  }

  /**
   * Whom the phrase's people outlive: "She leaves a son, Tom, and his wife, Una; [a sister], Ada"
   * is a list of her kin to its end.
   */
  Group bereaved(KinPhrase phrase) {
    int start =
        Math.max(text.sentenceStart(text.sentenceOf(phrase.noun())), phrase.first() - REACH);
    boolean listed = false;
    for (int token = phrase.first() - 1; token >= start; token--) {
      if (text.is(token, "survivors") && isVerbOfList(token + 1)) {
        return kin.obituarySubject();
      }
      boolean survived = text.is(token, "survived") && text.is(token + 1, "by");
      boolean preceded = text.is(token, "predeceased") && text.is(token + 1, "by");
      if (survived || preceded || text.is(token, "leaves")) {
        return isDetermined(phrase) ? kin.marrying(token, kin.subject(token)) : Group.NOBODY;
      }
      // "his wife, Maud, whom he married in 1993; [a son], Tom": in the item before.
      listed = listed || text.is(token, ";");
      boolean verb = text.tag(token).isFinite() && !isVerbOfList(token) && !listed;
      if (verb || text.is(token, ":")) {
        return Group.NOBODY;
      }
    }
    return listed ? Group.NOBODY : died(phrase, start);
  }

  /**
   * "is survived by a son, Tom; [their children], Una and Rex; [her companion], Ivo": a list of the
   * bereaved goes on behind each semicolon; "their" are also the spouse's.
   */
  Group ofSemicolon(KinPhrase phrase) {
    int before = participants.isAnd(phrase.first() - 1) ? phrase.first() - 2 : phrase.first() - 1;
    boolean their = text.is(phrase.first(), "their");
    boolean hers = text.is(phrase.first(), "his") || text.is(phrase.first(), "her");
    if (their && text.is(before, "by") && text.is(before - 1, "survived")) {
      // "He is survived by [their children]": his and those of his late wife.
      Group one = kin.marrying(before - 1, kin.subject(before - 1));
      return one.persons().size() == 1 ? ties.withSpouse(one) : Group.NOBODY;
    }
    if (their && text.is(before, ",") && kin.people.endsName(before)) {
      // "survived by Maud, [their son], Tom"
      int by = kin.people.named(before - 1).first() - 1;
      boolean named = text.is(by, "by") && text.is(by - 1, "survived");
      Group one = named ? kin.marrying(by - 1, kin.subject(by - 1)) : Group.NOBODY;
      return one.persons().size() == 1 ? one.with(kin.people.named(before - 1)) : Group.NOBODY;
    }
    if (!text.is(before, ";") || !their && !hers) {
      return Group.NOBODY;
    }
    int start = Math.max(text.sentenceStart(text.sentenceOf(before)), before - REACH);
    for (int token = before; token >= start; token--) {
      boolean survivors = text.is(token, "survivors") && isVerbOfList(token + 1);
      boolean by = text.is(token, "survived") && text.is(token + 1, "by");
      if (survivors || by || text.is(token, "leaves")) {
        Group one = survivors ? kin.obituarySubject() : kin.marrying(token, kin.subject(token));
        boolean single = one.persons().size() == 1;
        return single ? their ? ties.withSpouse(one) : one : Group.NOBODY;
      }
    }
    return Group.NOBODY;
  }

  private boolean isVerbOfList(int token) {
    return text.is(token, "include") || text.is(token, "are") || text.is(token, "including");
  }

  private boolean isDetermined(KinPhrase phrase) {
    int first = phrase.first();
    return text.is(first, Tag.DT) || text.is(first, Tag.CD) || text.is(first - 1, ";");
  }

  /** "[An infant daughter], Rose, died in 1949": in an obituary, a child of the one it is about. */
  private Group died(KinPhrase phrase, int start) {
    boolean opens = phrase.first() == start || phrase.first() == start + 1;
    boolean counted = text.is(start, "a") || text.is(start, "an") || text.is(start, "another");
    if (!opens || !(counted || text.is(start, Tag.CD)) || !text.is(phrase.noun() + 1, ",")) {
      return Group.NOBODY;
    }
    int end = text.sentenceEnd(text.sentenceOf(start));
    for (int token = phrase.noun() + 1; token < end; token++) {
      if (text.tag(token).isFinite()) {
        int verb = participants.isBe(token) ? token + 1 : token;
        boolean told =
            switch (text.lower(verb)) {
              case "died", "killed", "survives", "survive", "predeceased", "drowned" -> true;
              default -> false;
            };
        return told ? kin.obituarySubject() : Group.NOBODY;
      }
    }
    return Group.NOBODY;
  }
}
