package org.onrecord.read.event;

import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.reading.Event;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;

/** Reads the events that nouns tell: "his death", "the arrest of Ivo Pell", "Maud's wedding". */
final class EventNouns {
  private final EventText story;
  private final Text text;
  private final EventWords lexicon;
  private final EventDates dates;
  private final EventDetails details;
  private final EventCouples couples;

  EventNouns(EventText story, EventWords words, EventCouples couples) {
    this.couples = couples;
    this.story = story;
    this.text = story.text;
    this.lexicon = words;
    this.dates = new EventDates(story);
    this.details = new EventDetails(story);
  }

  /** The event that the noun at {@code token} tells, if it does. */
  Optional<Happening> at(int token) {
    String meaning = lexicon.noun(text.lower(token));
    if (meaning.isEmpty() || !text.tag(token).isNoun() || isCompound(token)) {
      return Optional.empty();
    }
    Group couple = meaning.startsWith("marriage") ? numbered(token) : Group.NOBODY;
    if (!couple.isEmpty()) {
      Span told = text.span(text.sentenceStart(text.sentenceOf(token)), token + 1);
      return Optional.of(
          Happening.bare(Event.Type.MARRIAGE, couple.persons(), told, "event.marriage"));
    }
    if (meaning.endsWith(" term") && !isOfPrison(token)) {
      return Optional.empty();
    }
    Group who = meaning.endsWith(" against") ? against(token) : possessor(token);
    if (meaning.endsWith(" found") && !isFound(Math.max(token + 1, who.end()))) {
      return Optional.empty();
    }
    if (who.isEmpty() || isUntold(token, who)) {
      return Optional.empty();
    }
    String type = meaning.split(" ", 2)[0];
    int end = who.first() > token ? who.end() : token + 1;
    Group all = withOther(EventFrame.type(type), who, token);
    if (type.equals("separation") && all.persons().size() < 2) {
      // "his split from the band"
      return Optional.empty();
    }
    // "the body was found on Monday", "the funeral on Friday": not the day of the death.
    boolean found = meaning.endsWith(" found") || text.is(token, "funeral");
    Optional<TimeExpression> time =
        found ? Optional.empty() : dates.ofNoun(token, Math.max(end, all.end()));
    boolean birth = type.equals("birth") && who.first() > token;
    boolean told = isAnchored(who.first() - 1) || isAnnounced(token - 2) || birth;
    if (meaning.endsWith(" dated") && time.isEmpty() && !told) {
      return Optional.empty();
    }
    TreeMap<String, String> facts = new TreeMap<>();
    Event.Type event = EventFrame.type(type);
    if (event == Event.Type.DEATH && isManner(token)) {
      facts.put("manner", text.word(token));
    }
    int first = Math.min(who.first(), token);
    int last = Math.max(end, all.end() > end && all.end() < end + 12 ? all.end() : end);
    Span words = text.span(first, last);
    for (String person : all.persons()) {
      details.age(person, words, event == Event.Type.DEATH, facts);
    }
    return Optional.of(
        new Happening(
            event,
            all.persons(),
            time.flatMap(EventDates::iso),
            time.flatMap(dates::range),
            Optional.empty(),
            facts,
            words,
            "event.noun"));
  }

  /** "A second marriage, to Una Lind, ended": the two, where it opens the sentence. */
  private Group numbered(int noun) {
    int start = text.sentenceStart(text.sentenceOf(noun));
    boolean opens = noun == start + 2 && text.is(noun + 1, ",") && text.is(noun + 2, "to");
    return opens ? couples.around(noun) : Group.NOBODY;
  }

  /** "the body of Ivo Pell[, 15,] was found", not "his body ached". */
  private boolean isFound(int from) {
    int token = story.participants.afterAge(from);
    token += text.is(token, ",") ? 1 : 0;
    while (token < from + 8 && (story.participants.isBe(token) || isHad(token))) {
      token++;
    }
    return token > from
        && switch (text.lower(Math.min(token, text.size() - 1))) {
          case "found", "recovered", "discovered", "pulled" -> true;
          default -> false;
        };
  }

  private boolean isHad(int token) {
    return text.is(token, "had") || text.is(token, "has");
  }

  /** "his five-year sentence", "her jail term", "Ivo Pell's life sentence"; not "his term". */
  private boolean isOfPrison(int noun) {
    for (int token = noun - 1; token > Math.max(0, noun - 4); token--) {
      switch (text.lower(token)) {
        case "prison", "jail", "life", "suspended" -> {
          return true;
        }
        default -> {
          String word = text.lower(token);
          if (word.endsWith("-year") || word.endsWith("-month")) {
            return text.is(noun, "sentence");
          }
        }
      }
    }
    return false;
  }

  /** "the charges [against Ivo Pell]". */
  private Group against(int noun) {
    boolean told =
        text.is(noun - 1, "the")
            || text.is(noun - 1, "all")
            || text.is(noun - 1, "dropped")
            || text.is(noun - 1, "filed")
            || text.is(noun - 1, "brought")
            || text.is(noun - 1, "further")
            || text.is(noun - 1, "new")
            || text.is(noun - 1, "additional")
            || noun == text.sentenceStart(text.sentenceOf(noun));
    return told && text.is(noun + 1, "against")
        ? story.participants.object(noun + 2, story::stops)
        : Group.NOBODY;
  }

  /** "murder" tells how somebody died, "passing" and "funeral" do not. */
  private boolean isManner(int token) {
    return switch (text.lower(token)) {
      case "murder", "killing", "assassination", "slaying", "suicide" -> true;
      default -> false;
    };
  }

  /** "death penalty", "arrest warrant", "attempted murder", "the Death of Stalin". */
  private boolean isCompound(int token) {
    int next = token + 1;
    boolean head = next < text.size() && text.tag(next).isNoun() && !text.isCapital(next);
    boolean title = text.isCapital(token) && token != text.sentenceStart(text.sentenceOf(token));
    return head
        || title
        || story.people.isName(token)
        || (text.is(token, "appointment") && !isAppointment(next))
        || text.is(token - 1, "attempted")
        || text.is(token - 1, "alleged")
        || text.is(token - 1, "near");
  }

  /** "his appointment as", "to the ministry", "in 2011"; not "his appointment with the dentist". */
  private boolean isAppointment(int next) {
    return text.is(next, "as")
        || text.is(next, "of")
        || text.is(next, "to") && text.is(next + 1, Tag.DT)
        || text.is(next, "in") && story.participants.isNumber(next + 1);
  }

  private boolean isUntold(int token, Group who) {
    if (text.is(who.first() - 1, "no") || text.is(token - 1, "no")) {
      return true;
    }
    return switch (text.lower(Math.max(0, Math.min(who.first(), token) - 1))) {
      case "for" -> isCall(Math.min(who.first(), token) - 2);
      case "denied", "demanding", "without", "avoid", "demanded", "seeking", "threatened" ->
          text.is(token, "resignation") || text.is(token, "arrest") || text.is(token, "murder");
      default -> false;
    };
  }

  /** "calls for his resignation". */
  private boolean isCall(int token) {
    return token >= 0
        && (text.lower(token).startsWith("call") || text.lower(token).startsWith("demand"));
  }

  /** "after his marriage", "upon her marriage to". */
  private boolean isAnchored(int token) {
    return text.is(token, "after") || text.is(token, "upon") || text.is(token, "following");
  }

  private Group possessor(int noun) {
    if (text.is(noun + 1, "of")) {
      Group of = story.participants.object(noun + 2, token -> false);
      of = of.isEmpty() ? new Described(story, lexicon).at(noun + 2) : of;
      boolean birth = text.is(noun, "birth");
      return of.isEmpty() && birth ? new NamedChildren(story, lexicon).named(noun + 2) : of;
    }
    int token = noun - 1;
    int start = Math.max(text.sentenceStart(text.sentenceOf(noun)), noun - 6);
    while (token >= start && isModifier(token)) {
      token--;
    }
    if (token < start) {
      return Group.NOBODY;
    }
    if (text.is(token, Tag.POS)) {
      Group named = story.participants.endingAt(token);
      return named.isEmpty() ? story.people.referents(token - 1) : named;
    }
    if (isAnnounced(token - 1)) {
      return story.participants.subject(token - 1);
    }
    boolean pronoun = story.stops(token) && !text.is(token, "my") && !text.is(token, "our");
    return pronoun ? story.people.referents(token) : Group.NOBODY;
  }

  /** "Ivo announced his resignation": nobody else's. */
  private boolean isAnnounced(int verb) {
    if (verb < 0 || !story.stops(verb + 1)) {
      return false;
    }
    return switch (text.lower(verb)) {
      case "announced", "announces", "tendered", "submitted", "confirmed", "announcing" -> true;
      default -> false;
    };
  }

  private boolean isModifier(int token) {
    Tag tag = text.tag(token);
    boolean name = story.people.isName(token) || story.stops(token);
    return !name && (tag.isAdjective() || tag == Tag.CD || tag.isNoun() || tag == Tag.VBN);
  }

  /** "his marriage to Maud", "her split from Ivo". */
  private Group withOther(Event.Type type, Group who, int token) {
    boolean pair =
        switch (type) {
          case MARRIAGE, DIVORCE, ENGAGEMENT, SEPARATION -> true;
          default -> false;
        };
    // "the engagement of their daughter, Una, 28, to Ivo Pell"
    int of = story.participants.afterAge(who.end());
    of += text.is(of, ",") ? 1 : 0;
    int joint = text.is(token + 1, "of") ? of : token + 1;
    boolean joins = text.is(joint, "to") || text.is(joint, "from") && joint == token + 1;
    if (!pair || !joins) {
      return who;
    }
    Group other = story.participants.one(joint + 1, t -> false);
    return who.with(other.isEmpty() ? new Described(story, lexicon).at(joint + 1) : other);
  }
}
