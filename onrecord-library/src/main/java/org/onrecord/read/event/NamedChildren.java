package org.onrecord.read.event;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;

/**
 * Which child "he" is in "a tribute to their baby boy after he died": the one that the story has
 * just named as somebody's son or daughter.
 */
final class NamedChildren {
  private static final int MEMORY = 120;

  private final EventText story;
  private final Text text;
  private final EventWords words;

  NamedChildren(EventText story, EventWords words) {
    this.story = story;
    this.text = story.text;
    this.words = words;
  }

  /** True where a pronoun stands at {@code pronoun} right behind "their son after". */
  boolean isChild(int pronoun) {
    boolean person = text.is(pronoun, "he") || text.is(pronoun, "she");
    if (!person || !isSubordinator(pronoun - 1) || !isChildNoun(pronoun - 2)) {
      return false;
    }
    for (int token = pronoun - 3; token >= 0 && token > pronoun - 7; token--) {
      if (story.stops(token) || text.is(token, Tag.POS)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSubordinator(int token) {
    return text.is(token, "after") || text.is(token, "when") || text.is(token, "before");
  }

  private boolean isChildNoun(int token) {
    return token >= 0 && words.isChild(text.lower(token));
  }

  /** The child that the phrase before the pronoun stands for; nobody where the story names two. */
  Group at(int pronoun) {
    Group known = story.people.referents(pronoun - 2);
    if (!known.isEmpty()) {
      return at(known, pronoun);
    }
    Group found = Group.NOBODY;
    for (int token = pronoun - 3; token >= 0 && token > pronoun - MEMORY; token--) {
      if (story.people.startsName(token) && isChildNoun(token - 1)) {
        Group child = story.people.named(token);
        if (!found.isEmpty() && !found.persons().equals(child.persons())) {
          return Group.NOBODY;
        }
        found = child;
      }
    }
    return at(found, pronoun);
  }

  private static Group at(Group group, int token) {
    return group.isEmpty() ? group : new Group(group.persons(), token, token + 1);
  }
}
