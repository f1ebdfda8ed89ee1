package org.onrecord.read.event;

import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;

/**
 * Who is named behind a description of them: "her finance minister, Ivo Pell,", "his wife, Maud,
 * 34, and her mother, Una Lind,".
 */
final class Described {
  /** Longest description, in tokens. */
  private static final int LONGEST = 7;

  /** Most people that "and" joins. */
  private static final int MOST = 4;

  private static final Set<String> NEAR =
      Set.of(
          "friend", "neighbour", "neighbor", "colleague", "victim", "rival", "boss", "predecessor");

  private final EventText story;
  private final Text text;
  private final EventWords words;

  Described(EventText story, EventWords words) {
    this.story = story;
    this.text = story.text;
    this.words = words;
  }

  /** Those described from the token on; nobody where no name follows. */
  Group at(int from) {
    Group found = Group.NOBODY;
    int token = from;
    for (int i = 0; i < MOST; i++) {
      Group one = one(token);
      if (one.isEmpty()) {
        break;
      }
      found = found.with(one);
      int end = story.participants.afterAge(one.end());
      int and = text.is(end, ",") ? end + 1 : end;
      if (!story.participants.isAnd(and)) {
        break;
      }
      token = and + 1;
    }
    return found;
  }

  private Group one(int from) {
    if (!text.is(from, Tag.PRP$) && !text.is(from, "the")) {
      return Group.NOBODY;
    }
    int token = from + 1;
    int head = -1;
    while (token < from + LONGEST
        && (text.tag(token).isNoun() || text.tag(token).isAdjective() || isOf(token, head, from))
        && !story.people.isName(token)) {
      // "the [commissioner] for works, Ivo Pell"
      boolean of = text.is(token, "of") || text.is(token, "for");
      head = of && head < 0 ? token - 1 : head;
      token++;
    }
    boolean close = text.is(from, Tag.PRP$) && token > from + 1 && story.people.startsName(token);
    if (close) {
      return people(token);
    }
    boolean apposed =
        token > from + 1
            && text.is(token, ",")
            && isPerson(text.lower(head < 0 ? token - 1 : head));
    int name = apposed ? story.participants.nameAfterTitle(token + 1, story::stops) : -1;
    return name >= 0 ? people(name) : Group.NOBODY;
  }

  private boolean isOf(int token, int head, int from) {
    return head < 0 && token > from + 1 && (text.is(token, "of") || text.is(token, "for"));
  }

  private Group people(int name) {
    Group named = story.people.named(name);
    return text.is(named.end(), Tag.POS) ? Group.NOBODY : named;
  }

  private boolean isPerson(String noun) {
    return words.isOccupation(noun) || words.isKin(noun) || NEAR.contains(noun);
  }
}
