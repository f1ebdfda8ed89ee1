package org.onrecord.read.event;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.read.clause.PeopleInText;

/**
 * Who somebody without a name is at the head of a story of the courts: "A driver who killed two has
 * been jailed. Ivo Pell, 26, of Calder, had denied" is about Ivo Pell.
 *
 * <p>Only of the first sentences, only where "a" opens the sentence, and only where the next person
 * named opens a sentence and an age or a home follows the name.
 */
final class LeadPerson {
  /** Last sentence that a lead may be; a headline and a date line may stand before it. */
  private static final int LAST = 4;

  /** How many sentences on the name may stand. */
  private static final int NEXT = 3;

  /** Longest description at the head of the sentence, in tokens. */
  private static final int LONGEST = 8;

  private final EventText story;
  private final Text text;
  private final EventWords words;

  LeadPerson(EventText story, EventWords words) {
    this.story = story;
    this.text = story.text;
    this.words = words;
  }

  /** The person whom the lead's subject is, if the verb at {@code verb} tells of it; or nobody. */
  Group of(int verb) {
    int sentence = text.sentenceOf(verb);
    int start = text.sentenceStart(sentence);
    boolean opens = text.is(start, "a") || text.is(start, "an");
    if (sentence > LAST || !opens || !isOfSubject(start, verb)) {
      return Group.NOBODY;
    }
    int last = Math.min(text.sentences() - 1, sentence + NEXT);
    for (int next = sentence + 1; next <= last; next++) {
      int first = text.sentenceStart(next);
      for (int token = first; token < text.sentenceEnd(next); token++) {
        if (story.people.startsName(token)) {
          PeopleInText.Place place = story.people.name(token);
          boolean told = token - first < 4 && isTold(place.end());
          return told ? story.people.named(token) : Group.NOBODY;
        }
      }
    }
    return Group.NOBODY;
  }

  /** ", 26,", " (26)", ", of Calder,", ", from Calder,". */
  private boolean isTold(int end) {
    return story.participants.afterAge(end) > end || story.participants.afterHome(end) > end;
  }

  /** "[A driver] has been jailed", "[A driver] who killed two has been jailed". */
  private boolean isOfSubject(int start, int verb) {
    int head = -1;
    int token = start + 1;
    while (token < start + LONGEST
        && (text.tag(token).isNoun() || text.tag(token).isAdjective() || text.is(token, Tag.POS))
        && !story.people.isName(token)) {
      head = token;
      token++;
    }
    if (head < 0 || !text.is(token, "who") && !isHuman(text.lower(head))) {
      return false;
    }
    int before = verb - 1;
    boolean auxiliary = false;
    while (before > head
        && (story.participants.isBe(before) || isHave(before) || isAdverb(before))) {
      auxiliary = auxiliary || !isAdverb(before);
      before--;
    }
    if (before == head || before == token && text.is(token, "who")) {
      return true;
    }
    return auxiliary && text.is(token, "who") && hasVerb(token + 1, before);
  }

  private boolean isAdverb(int token) {
    return text.tag(token).isAdverb();
  }

  private boolean isHave(int token) {
    return text.is(token, "has") || text.is(token, "have") || text.is(token, "had");
  }

  /** The clause behind "who" is complete, and no other clause stands in it. */
  private boolean hasVerb(int from, int to) {
    int finite = 0;
    for (int token = from; token <= to; token++) {
      if (text.tag(token).isFinite()) {
        finite++;
      }
      if (text.is(token, "that") || text.is(token, "whose")) {
        return false;
      }
    }
    return finite > 0;
  }

  private boolean isHuman(String noun) {
    return switch (noun) {
      case "man",
          "woman",
          "teenager",
          "boy",
          "girl",
          "motorist",
          "pensioner",
          "youth",
          "student",
          "robber",
          "thief",
          "burglar",
          "killer",
          "rapist",
          "paedophile",
          "murderer",
          "fraudster",
          "dealer",
          "gunman",
          "suspect",
          "dad",
          "mum",
          "cyclist",
          "thug" ->
          true;
      default -> words.isOccupation(noun) || words.isKin(noun) || noun.endsWith("-year-old");
    };
  }
}
