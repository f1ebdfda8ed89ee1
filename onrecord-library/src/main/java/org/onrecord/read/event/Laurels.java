package org.onrecord.read.event;

import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.reading.Event;
import org.onrecord.reading.TimeExpression;

/**
 * Reads prizes told by who somebody is: "Ivo Pell, winner of the 2018 Calder Prize,", "Maud Lind
 * was the recipient of the Calder Medal in 2012".
 */
final class Laurels {
  /** Longest name of a prize, in tokens. */
  private static final int LONGEST = 9;

  private final EventText story;
  private final Text text;
  private final EventWords words;
  private final EventDates dates;

  Laurels(EventText story, EventWords words) {
    this.story = story;
    this.text = story.text;
    this.words = words;
    this.dates = new EventDates(story);
  }

  /** The prize that "winner of" or "recipient of" at {@code noun} tells, if it does. */
  Optional<Happening> at(int noun) {
    int prize = text.is(noun + 1, "of") ? prize(noun + 2) : -1;
    if (prize < 0) {
      return Optional.empty();
    }
    int first = noun;
    while (first > 0
        && first > noun - 4
        && (text.is(first - 1, Tag.DT) || text.tag(first - 1).isAdjective())) {
      first--;
    }
    Group who = Group.NOBODY;
    if (story.participants.isBe(first - 1)) {
      who = story.participants.subject(first - 1);
    } else if (text.is(first - 1, ",")) {
      who = story.participants.beforeBreak(first);
    }
    if (who.persons().size() != 1 || story.isUntold(noun)) {
      return Optional.empty();
    }
    Optional<TimeExpression> time = dates.of(noun, noun + 2);
    return Optional.of(
        new Happening(
            Event.Type.AWARD,
            who.persons(),
            time.flatMap(EventDates::iso),
            time.flatMap(dates::range),
            Optional.empty(),
            new TreeMap<>(),
            text.span(noun, prize + 1),
            "event.laurels"));
  }

  /** Where the noun of a prize with a name stands: "the 2018 Calder |Prize"; -1 for "the race". */
  private int prize(int from) {
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(from - 1)), from + LONGEST);
    for (int token = from; token < limit; token++) {
      if (words.object(text.lower(token)).equals("award") && text.isCapital(token)) {
        return token;
      }
      boolean inside =
          text.tag(token).isNoun()
              || text.tag(token).isAdjective()
              || text.is(token, Tag.DT)
              || text.is(token, Tag.CD)
              || text.is(token, Tag.POS);
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }
}
