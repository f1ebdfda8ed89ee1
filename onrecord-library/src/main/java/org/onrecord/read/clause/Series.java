package org.onrecord.read.clause;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/**
 * People named one after the other and joined by "and", read from the last of them back: "Ivo, Ann
 * and Maud Pell", "Ivo Pell, 47, his wife Maud, 45, and their son Tom".
 */
final class Series {
  private static final int MOST = 8;

  /** Longest title or trade before a name, in tokens. */
  private static final int TITLE = 7;

  private final PeopleInText people;
  private final Text text;
  private final Participants participants;

  Series(PeopleInText people, Participants participants) {
    this.people = people;
    this.text = people.text();
    this.participants = participants;
  }

  /** {@code last} with those whom "and" and commas join to it from the left. */
  Group endingWith(Group last) {
    int and = beforeTitle(last.first(), true);
    if (!participants.isAnd(and)) {
      return last;
    }
    if (text.is(and - 1, "he") || text.is(and - 1, "she")) {
      // "[She] and Ivo Pell"
      Group one = people.referents(and - 1);
      return one.persons().size() == 1 ? one.with(last) : last;
    }
    int end = nameEnd(and);
    if (end < 0) {
      return described(and).with(last);
    }
    Group found = people.named(end - 1).with(last);
    for (int i = 0; i < MOST; i++) {
      int comma = beforeTitle(found.first(), false);
      int before = text.is(comma, ",") ? nameEnd(comma) : -1;
      if (before < 0) {
        break;
      }
      found = people.named(before - 1).with(found);
    }
    return found;
  }

  /**
   * The token before a name and what stands before it: "and |singer [Maud]", "and |his wife,
   * [Maud]"; behind a comma only "his wife [Maud]" and the like, as titles open there.
   */
  private int beforeTitle(int first, boolean and) {
    int token = overTitle(first - 1, first);
    if (and && participants.isAnd(token) && !text.is(first - 1, Tag.POS)) {
      return token;
    }
    if (isPossessive(token) && token < first - 1) {
      return token - 1;
    }
    // "and his wife of 40 years, [Maud]"
    int comma = text.is(token, ",") ? token : -1;
    int head = overTitle(comma - 1, first);
    if (and && comma > 0 && text.is(head, "of")) {
      head = overTitle(head - 1, first);
    }
    boolean apposed = and && comma > 0 && head < comma - 1 && isPossessive(head);
    return apposed ? head - 1 : first - 1;
  }

  private int overTitle(int from, int first) {
    int token = from;
    while (token > Math.max(0, first - TITLE)
        && participants.isTitleWord(token)
        && !participants.isAnd(token)
        && !people.isName(token)) {
      token--;
    }
    return token;
  }

  private boolean isPossessive(int token) {
    return text.is(token, Tag.PRP$);
  }

  /**
   * "[The Harwick Days star], 34, |and Ivo Pell": one called by a noun at the head of a sentence.
   */
  private Group described(int and) {
    int start = text.sentenceStart(text.sentenceOf(and));
    if (and - start > TITLE + 5 || !text.is(start, "the")) {
      return Group.NOBODY;
    }
    int last = text.is(and - 1, ",") ? and - 1 : and;
    for (int end = last; end > last - 5 && end > start; end--) {
      Group one = people.referents(end - 1);
      boolean whole = one.persons().size() == 1 && one.first() == start;
      if (whole && (end == last || participants.afterAge(end) == last)) {
        return one;
      }
    }
    return Group.NOBODY;
  }

  /** Where the name ends that stands before {@code token}, an age and a comma passed over. */
  private int nameEnd(int token) {
    int last = text.is(token - 1, ",") ? token - 1 : token;
    if (people.endsName(token)) {
      return token;
    }
    for (int back = last - 2; back >= 0 && back > last - 6; back--) {
      boolean beside = participants.afterAge(back) == last || participants.afterHome(back) == last;
      if (people.endsName(back) && beside) {
        return back;
      }
    }
    return -1;
  }
}
