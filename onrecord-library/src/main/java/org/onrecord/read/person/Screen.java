package org.onrecord.read.person;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;

/** Whether one text, or a sentence of it, speaks of films, series and stages. */
final class Screen {
  private final Text text;

  /** Whether the whole story is about a stage or a screen; null until it is asked for. */
  private @Nullable Boolean story;

  Screen(Text text) {
    this.text = text;
  }

  /** Whether the sentence speaks of a film, a series or a stage. */
  boolean isOnScreen(Name name) {
    int sentence = text.sentenceOf(name.first());
    int start = Math.max(text.sentenceStart(sentence), name.first() - SCENE);
    int end = Math.min(text.sentenceEnd(sentence), name.end() + SCENE);
    for (int token = start; token < end; token++) {
      if (isScreenWord(token)) {
        return true;
      }
    }
    return false;
  }

  /** Different words of stage and screen that make a story one about them. */
  private static final int SCREEN = 4;

  /** Tokens of a story that are looked at for them. */
  private static final int BEGINNING = 600;

  /** Whether the story is about a stage or a screen. */
  boolean isStory() {
    if (story == null) {
      Set<String> found = new HashSet<>();
      for (int token = 0; token < Math.min(text.size(), BEGINNING); token++) {
        if (found.size() < SCREEN && isScreenWord(token)) {
          found.add(text.lower(token));
        }
      }
      story = found.size() >= SCREEN;
    }
    return story;
  }

  private boolean isScreenWord(int token) {
    switch (text.lower(token)) {
      case "film", "films", "movie", "series", "drama", "soap", "sitcom", "show", "musical" -> {
        return true;
      }
      case "actor", "actress", "stage", "episode", "episodes", "sequel", "remake", "character" -> {
        return true;
      }
      case "cosplay", "cosplayer", "cosplayers", "anime", "manga", "comics", "costumes" -> {
        return true;
      }
      case "starred", "stars", "starring", "cast", "role", "panto", "pantomime", "comedy" -> {
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  /** Words around a name that may tell of a film. */
  private static final int SCENE = 20;
}
