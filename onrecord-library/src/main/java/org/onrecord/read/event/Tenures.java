package org.onrecord.read.event;

import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.reading.Event;
import org.onrecord.reading.TimeExpression;

/**
 * Reads when somebody took or left a post from how long it was held: "who has held the post since
 * 2011", "ran the mission until 2016". "Has been mayor since 2011" tells what somebody is.
 */
final class Tenures {
  /** Longest "has been chief executive of Calder Water" before "since", in tokens. */
  private static final int REACH = 12;

  private final EventText story;
  private final Text text;
  private final EventWords words;
  private final EventDates dates;

  Tenures(EventText story, EventWords words) {
    this.story = story;
    this.text = story.text;
    this.words = words;
    this.dates = new EventDates(story);
  }

  /** The event that "since" or "until" at {@code token} tells, if a date follows. */
  Optional<Happening> at(int token) {
    boolean since = text.is(token, "since");
    if (!since && !text.is(token, "until") || token + 1 >= text.size()) {
      return Optional.empty();
    }
    Optional<TimeExpression> time =
        story.timesIn(text.span(token + 1, token + 2)).stream()
            .filter(found -> found.type() == TimeExpression.Type.DATE && found.range().isPresent())
            .findFirst();
    int verb = time.isEmpty() ? -1 : since ? held(token) : ran(token);
    if (verb < 0) {
      return Optional.empty();
    }
    Group who = story.participants.subject(verb);
    if (who.persons().size() != 1) {
      return Optional.empty();
    }
    int first = who.first() <= verb && verb - who.first() < REACH ? who.first() : verb;
    int end = text.tokenAt(time.get().span().end() - 1) + 1;
    return Optional.of(
        new Happening(
            since ? Event.Type.HIRED : Event.Type.LEFT_JOB,
            who.persons(),
            time.flatMap(EventDates::iso),
            time.flatMap(dates::range),
            Optional.empty(),
            new TreeMap<>(),
            text.span(first, end),
            "event.tenure"));
  }

  /** "has |held the post", "has |served as chief executive"; -1 for anything else. */
  private int held(int since) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(since)), since - REACH);
    boolean post = false;
    for (int token = since - 1; token > start; token--) {
      post = post || isPost(token) || words.isOccupation(text.lower(token));
      boolean verb = text.is(token, "held") || text.is(token, "served");
      if (verb && isHave(token - 1)) {
        return post ? token : -1;
      }
      if (text.tag(token).isVerb() || text.is(token, ",") || text.is(token, "not")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * "|ran the mission", "|was mayor of Calder", "|served as mayor": what somebody did till then.
   */
  private int ran(int until) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(until)), until - REACH);
    boolean post = false;
    for (int token = until - 1; token > start; token--) {
      post = post || isPost(token) || words.isOccupation(text.lower(token));
      switch (text.lower(token)) {
        case "ran", "headed", "led", "chaired" -> {
          return text.is(token + 1, "the") || text.isCapital(token + 1) ? token : -1;
        }
        case "held", "was", "served", "worked", "been" -> {
          boolean does =
              !text.is(token, "was") || text.is(token + 1, Tag.NN) || isArticle(token + 1);
          return post && does ? token : -1;
        }
        default -> {}
      }
      if (text.tag(token).isVerb() || text.is(token, ",") || text.is(token, "not")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isArticle(int token) {
    return text.is(token, Tag.DT) || text.isCapital(token) || text.tag(token).isAdjective();
  }

  private boolean isPost(int token) {
    return switch (text.lower(token)) {
      case "post", "position", "role", "job", "office", "seat", "charge" -> true;
      default -> false;
    };
  }

  private boolean isHave(int token) {
    int back = text.tag(Math.max(0, token)).isAdverb() ? token - 1 : token;
    return text.is(back, "has") || text.is(back, "have") || text.is(back, "had");
  }
}
