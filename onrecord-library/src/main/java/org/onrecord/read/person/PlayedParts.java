package org.onrecord.read.person;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Signs that a name is a part's which somebody plays, or that of somebody whom a work tells of. */
final class PlayedParts {
  private final Text text;
  private final PersonWords words;
  private final Screen screen;

  PlayedParts(Text text, PersonWords words, Screen screen) {
    this.text = text;
    this.words = words;
    this.screen = screen;
  }

  /** Whether the words around the name say so. */
  boolean isPart(Name name) {
    return isPlayedAs(name) || isWithActor(name) || isFollowed(name) || isCostume(name);
  }

  /** "plays barmaid INES ODELL in the soap", "has played Kit's wild daughter ABEL since 2009" */
  private boolean isPlayedAs(Name name) {
    int token = name.outer() - 1;
    int start = Math.max(text.sentenceStart(text.sentenceOf(name.first())), token - PHRASE);
    while (token > start && (isDescribing(token) || text.is(token, Tag.DT) || isOwner(token))) {
      token -= isOwner(token) ? 2 : 1;
    }
    if (token == name.outer() - 1 || token < start || text.is(name.end(), Tag.POS)) {
      return false;
    }
    boolean plays =
        switch (text.lower(token)) {
          case "play", "plays", "played", "playing", "portrays", "portrayed", "portraying" -> true;
          default -> false;
        };
    return plays && (screen.isOnScreen(name) || screen.isStory());
  }

  /** "dressed as Captain ODELL, Sailor INES and Wonder MARSH.": whom people dress up as. */
  private boolean isCostume(Name name) {
    int next = name.end();
    boolean over = next >= text.size() || text.is(next, Tag.PUNCT) || text.is(next, "and");
    int token = name.outer() - 1;
    int start = Math.max(text.sentenceStart(text.sentenceOf(name.first())), token - COSTUMES);
    while (token > start && isInList(token)) {
      token--;
    }
    boolean as =
        token > start
            && text.is(token, "as")
            && switch (text.lower(token - 1)) {
              case "dressed", "dressing", "costumed", "cosplaying", "cosplayed", "up" -> true;
              default -> false;
            };
    return as && over && (name.hasTitle() || screen.isStory());
  }

  private boolean isInList(int token) {
    return text.is(token, ",")
        || text.is(token, "and")
        || text.is(token, "or")
        || isNameWord(token);
  }

  /** Words from "dressed as" to the last of the list at most. */
  private static final int COSTUMES = 14;

  /** The "'s" of "Kit's". */
  private boolean isOwner(int token) {
    return token > 0 && text.is(token, Tag.POS) && text.isCapital(token - 1);
  }

  /** Words from "plays" to the name at most. */
  private static final int PHRASE = 6;

  /** "his wife, INES ODELL (Abel Marsh), is": who acts stands in brackets. */
  private boolean isWithActor(Name name) {
    int open = name.end();
    int first = open + 1;
    int close = first;
    while (close < Math.min(text.size(), first + 4) && isNameWord(close)) {
      close++;
    }
    if (!text.is(open, "(") || !text.is(close, ")") || close - first < 2) {
      return false;
    }
    int start = text.sentenceStart(text.sentenceOf(name.first()));
    for (int token = Math.max(start, name.outer() - BEFORE); token < name.outer(); token++) {
      switch (text.lower(token)) {
        case "starring", "stars", "cast", "includes", "include", "including", "features" -> {
          return false;
        }
        case "actor", "actors", "actress", "director", "directed", "with", "by", "winner" -> {
          return false;
        }
        default -> {}
      }
    }
    return screen.isStory();
  }

  /**
   * "The novel follows INES ODELL, a nurse who": whom a work tells of, brought in by what she is.
   */
  private boolean isFollowed(Name name) {
    int verb = name.outer() - 1;
    boolean follows = text.is(verb, "follows") || text.is(verb, "following");
    boolean some = text.is(name.end() + 1, "a") || text.is(name.end() + 1, "an");
    if (!follows || !text.is(name.end(), ",") || !some) {
      return false;
    }
    for (int token = verb - 1; token >= Math.max(0, verb - 3); token--) {
      switch (text.lower(token)) {
        case "film", "novel", "series", "drama", "play", "comedy", "thriller", "musical" -> {
          return true;
        }
        case "game", "book", "sitcom", "plot", "movie" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Words before a name that may say who is cast. */
  private static final int BEFORE = 20;

  private boolean isDescribing(int token) {
    return !text.isCapital(token)
        && (text.tag(token).isAdjective()
            || text.tag(token).isNoun()
            || text.is(token, Tag.VBG)
            || words.isNoun(text.lower(token)));
  }

  private boolean isNameWord(int token) {
    return text.isCapital(token) && !text.is(token, Tag.PUNCT);
  }
}
