package org.onrecord.read.event;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;

/**
 * Who "the suspect" and "the gunman" are in a story that names one only: "Police identified the
 * suspect as Ivo Pell", "the gunman, Ivo Pell,", "a suspect named Ivo Pell".
 */
final class NamedSuspect {
  /** From the noun to the name that it stands for, in tokens. */
  private static final int REACH = 7;

  private final EventText story;
  private final Text text;
  private boolean read;
  private Group suspect = Group.NOBODY;

  NamedSuspect(EventText story) {
    this.story = story;
    this.text = story.text;
  }

  /**
   * Whom the subject of the verb from {@code token} to before {@code end}, or its object, means.
   */
  Group of(int token, int end) {
    int before = token - 1;
    while (before > 0 && (story.participants.isBe(before) || isHave(before))) {
      before--;
    }
    boolean subject = isSuspect(before);
    int object = end;
    while (object < end + 4 && (text.is(object, Tag.DT) || text.tag(object).isAdjective())) {
      object++;
    }
    if (!subject && (object == end || !isSuspect(object))) {
      return Group.NOBODY;
    }
    Group named = suspect();
    int at = subject ? before : object;
    return named.isEmpty() ? named : new Group(named.persons(), at, at + 1);
  }

  private boolean isHave(int token) {
    return text.is(token, "has") || text.is(token, "have") || text.is(token, "had");
  }

  private boolean isSuspect(int token) {
    return switch (token < 0 || token >= text.size() ? "" : text.lower(token)) {
      case "suspect",
          "gunman",
          "shooter",
          "attacker",
          "assailant",
          "accused",
          "defendant",
          "perpetrator" ->
          text.tag(token).isNoun();
      default -> false;
    };
  }

  /** The one whom the story so calls; nobody where it so calls two. */
  private Group suspect() {
    for (int token = 0; token < text.size() && !read; token++) {
      Group named = isSuspect(token) ? named(token) : Group.NOBODY;
      if (!named.isEmpty() && !suspect.isEmpty() && !named.persons().equals(suspect.persons())) {
        suspect = Group.NOBODY;
        read = true;
      }
      suspect = read || named.isEmpty() ? suspect : named;
    }
    read = true;
    return suspect;
  }

  /** "the suspect|, Ivo Pell,", "the suspect |as 21-year-old Ivo Pell", "a suspect |named Ivo". */
  private Group named(int noun) {
    int next = noun + 1;
    if (text.is(next, ",") || text.is(next, "named")) {
      return story.participants.one(next + 1, story::stops);
    }
    if (story.people.startsName(next)) {
      return story.people.named(next);
    }
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(noun)), noun + REACH);
    boolean naming = isNaming(noun - 1) || isNaming(noun - 2) || isNaming(noun - 3);
    for (int token = next; token < limit; token++) {
      naming = naming || isNaming(token);
      if (text.is(token, "as")) {
        return naming ? story.participants.one(token + 1, story::stops) : Group.NOBODY;
      }
      if (text.is(token, ",") || story.people.isName(token)) {
        return Group.NOBODY;
      }
    }
    return Group.NOBODY;
  }

  private boolean isNaming(int token) {
    return text.is(token, "identified") || text.is(token, "named");
  }
}
