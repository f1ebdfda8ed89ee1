package org.onrecord.read.event;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;
import org.onrecord.read.event.AgeMentions.Place;

/** Who the story says has died. */
final class AgeDeaths {
  private final WordList words;
  private final Text text;
  private final AgeMentions mentions;
  private final Set<String> dead = new HashSet<>();

  AgeDeaths(WordList words, Text text, AgeMentions mentions) {
    this.words = words;
    this.text = text;
    this.mentions = mentions;
    for (int token = 0; token < text.size(); token++) {
      Place place = whoDies(token);
      if (place != null) {
        dead.add(place.person().id());
      }
    }
  }

  /** True when the story says somewhere that the person died. */
  boolean includes(String person) {
    return dead.contains(person);
  }

  /** The token of a word between the two that says the person died; -1 if there is none. */
  int tellingOf(String person, int first, int end) {
    for (int token = Math.max(first, 0); token < Math.min(end, text.size()); token++) {
      Place place = whoDies(token);
      if (place != null && place.person().id().equals(person)) {
        return token;
      }
    }
    return -1;
  }

  private @Nullable Place whoDies(int token) {
    if (isDying(token)) {
      return mentions.subjectBefore(token + 1);
    }
    if (!words.value(text.lower(token)).equals("DEATH")) {
      return null;
    }
    if (text.is(token + 1, "of")) {
      return mentions.startingAt(token + 2);
    }
    Place before = mentions.endingAt(text.is(token - 1, "'s") ? token - 1 : token);
    return before != null && mentions.isPossessor(before) ? before : null;
  }

  private boolean isDying(int token) {
    String kind = words.value(text.lower(token));
    return switch (kind) {
      case "DIE" -> !text.is(token, "dead") || isPassive(token);
      case "KILLED" -> isPassive(token);
      default -> text.is(token, "passed") && text.is(token + 1, "away");
    };
  }

  private boolean isPassive(int token) {
    for (int back = token - 1; back >= Math.max(0, token - 3); back--) {
      switch (text.lower(back)) {
        case "was", "were", "been", "is", "found", "shot", "pronounced" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
