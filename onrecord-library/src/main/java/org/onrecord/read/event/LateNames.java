package org.onrecord.read.event;

import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.reading.Event;

/** Reads that somebody has died from "the late Ivo Pell" and "her late father, Ivo". */
final class LateNames {
  private final EventText story;
  private final Text text;
  private final EventWords words;

  LateNames(EventText story, EventWords words) {
    this.story = story;
    this.text = story.text;
    this.words = words;
  }

  /** The death that "late" tells at {@code token}, if it stands before a name. */
  Optional<Happening> at(int token) {
    boolean the = text.is(token - 1, "the");
    boolean whose = story.stops(token - 1) || text.is(token - 1, Tag.POS);
    if (!the && !whose || isGame(token + 1)) {
      return Optional.empty();
    }
    Group who = story.participants.one(token + 1, story::stops);
    if (who.isEmpty()) {
      int noun = text.tag(token + 1).isAdjective() ? token + 2 : token + 1;
      boolean kin = noun < text.size() && words.isKin(text.lower(noun));
      boolean apposed = kin && text.is(noun + 1, ",") && story.people.startsName(noun + 2);
      who = apposed ? story.people.named(noun + 2) : Group.NOBODY;
    }
    // "the late Pell penalty", "the late Pell years": no death.
    boolean noun = text.tag(who.end()).isNoun() && !text.isCapital(who.end());
    if (who.isEmpty() || noun) {
      return Optional.empty();
    }
    return Optional.of(
        Happening.bare(
            Event.Type.DEATH, who.persons(), text.span(token - 1, who.end()), "event.late"));
  }

  /** "the late substitute Ivo Pell": late in the game. */
  private boolean isGame(int token) {
    return switch (token < text.size() ? text.lower(token) : "") {
      case "substitute",
          "replacement",
          "winner",
          "goal",
          "equaliser",
          "arrival",
          "entrant",
          "signing",
          "call-up",
          "night",
          "show" ->
          true;
      default -> false;
    };
  }
}
