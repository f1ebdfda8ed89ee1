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
    return token >= 0 && token < text.size() && words.isChild(text.lower(token));
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

  /** "their first child", "a baby daughter": one just born, not "his son to the stage". */
  boolean isNewborn(int from) {
    boolean news = false;
    for (int token = from; token < from + 6 && token < text.size(); token++) {
      switch (text.lower(token)) {
        case "a", "first", "second", "third", "fourth", "fifth", "baby", "newborn", "twins" ->
            news = true;
        default -> {}
      }
      if (isChildNoun(token) && !isChildNoun(token + 1)) {
        return news;
      }
      if (text.is(token, Tag.PUNCT)) {
        return false;
      }
    }
    return false;
  }

  /** "welcomed [daughter Una] in May", not "welcomed daughter Una to the stage". */
  boolean isNamed(int noun) {
    if (!isChildNoun(noun) || !story.people.startsName(noun + 1)) {
      return false;
    }
    int end = story.people.named(noun + 1).end();
    return switch (end < text.size() ? text.lower(end) : "") {
      case "to", "back", "into", "home", "at", "on" -> false;
      default -> true;
    };
  }

  /** Who is named behind a child's noun: "her second child, a boy named [Ivo]". */
  Group named(int from) {
    boolean child = false;
    for (int token = from; token < from + 14 && token < text.size(); token++) {
      child = child || isChildNoun(token);
      if (story.people.startsName(token)) {
        return child ? withOther(story.participants.list(token, story::stops)) : Group.NOBODY;
      }
      if (text.is(token, "with")
          || text.is(token, "by")
          || text.tag(token).isFinite()
          || text.sentenceOf(token) != text.sentenceOf(from - 1)) {
        return Group.NOBODY;
      }
    }
    return Group.NOBODY;
  }

  /** "a boy, Ivo, [and a girl, Una]": both. */
  private Group withOther(Group one) {
    int and = text.is(one.end(), ",") ? one.end() + 1 : one.end();
    boolean other = text.is(and, "and") && text.is(and + 1, "a") && isChildNoun(and + 2);
    int name = text.is(and + 3, ",") ? and + 4 : and + 3;
    return other && story.people.startsName(name) ? one.with(story.people.named(name)) : one;
  }

  private static Group at(Group group, int token) {
    return group.isEmpty() ? group : new Group(group.persons(), token, token + 1);
  }
}
