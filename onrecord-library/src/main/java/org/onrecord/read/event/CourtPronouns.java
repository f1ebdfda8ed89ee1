package org.onrecord.read.event;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.reading.Event;

/**
 * Whom "he" means in a story of the courts where somebody else has only told what happened: "Ivo
 * Pell was arrested on Monday, Sheriff Rolf Lind said. He was charged with theft" is of Ivo Pell.
 *
 * <p>Reads the events in text order; one for each story.
 */
final class CourtPronouns {
  /** From the name of the speaker to the full stop, in tokens. */
  private static final int LAST = 5;

  private final Text text;
  private Group accused = Group.NOBODY;
  private int sentence = -1;

  CourtPronouns(Text text) {
    this.text = text;
  }

  /** Keeps to whom an event of the courts happened. */
  void told(Event.Type type, Group who, int verb) {
    if (EventVerbs.isOfCourt(type)) {
      accused = who;
      sentence = text.sentenceOf(verb);
    }
  }

  /**
   * {@code subject}, unless it is a pronoun taken for the one who closes the sentence before with
   * "said", while that sentence tells of an arrest or the like of one other person.
   */
  Group instead(EventText story, Group subject, int verb) {
    int now = text.sentenceOf(verb);
    boolean pronoun = subject.persons().size() == 1 && text.is(subject.first(), Tag.PRP);
    boolean next = now == sentence + 1 && accused.persons().size() == 1;
    if (!pronoun || !next || subject.persons().equals(accused.persons())) {
      return subject;
    }
    int end = text.sentenceEnd(sentence);
    for (int token = end - 1; token > end - LAST; token--) {
      boolean said = text.is(token, "said") || text.is(token, "says");
      boolean speaker =
          said && (isOf(story, token - 1, subject) || isOf(story, token + 1, subject));
      if (speaker) {
        return new Group(accused.persons(), subject.first(), subject.end());
      }
    }
    return subject;
  }

  private boolean isOf(EventText story, int token, Group subject) {
    return story.people.isName(token)
        && story.people.name(token).person().equals(subject.persons().get(0));
  }
}
