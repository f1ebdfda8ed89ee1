package org.onrecord.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.read.clause.PeopleInText;
import org.onrecord.reading.Event;
import org.onrecord.story.Span;

/**
 * Reads lists of the dead: "Police named the dead as Ivo Pell, 46, his wife Maud and their daughter
 * Una", "The victims were identified as Tom and Ann Roe", "The dead were Rolf Lind and Kit Marr".
 *
 * <p>"Victims" are dead only where the story has spoken of death before.
 */
final class NamedDead {
  /** Longest list, in tokens. */
  private static final int LONGEST = 120;

  private static final int REACH = 9;

  private final EventText story;
  private final Text text;
  private int firstDeath = -1;

  NamedDead(EventText story) {
    this.story = story;
    this.text = story.text;
  }

  /** The deaths that the words tell that begin with the noun at {@code token}. */
  Optional<Happening> at(int token) {
    boolean the = text.is(token - 1, "the") || text.is(token - 2, "the");
    boolean victims = text.is(token, "victims") || text.is(token, "victim");
    boolean dead = text.is(token, "dead") || text.is(token, "deceased") || isThoseKilled(token);
    if (!victims && !dead || !the && !isThoseKilled(token)) {
      return Optional.empty();
    }
    if (victims && !isOfDeath(token)) {
      return Optional.empty();
    }
    Group one = among(token);
    if (!one.isEmpty()) {
      Span told = text.span(Math.min(one.first(), token), token + 1);
      return Optional.of(Happening.bare(Event.Type.DEATH, one.persons(), told, "event.named-dead"));
    }
    int list = list(token + 1);
    return list < 0 ? Optional.empty() : people(token, list);
  }

  /** "Ivo Pell was [among the dead]", "was one of the victims"; nobody in another sentence. */
  private Group among(int token) {
    int first = text.is(token, "died") ? token - 2 : token - 1;
    int verb = first - 2;
    if (text.is(first - 1, "of") && text.is(first - 2, "one")) {
      verb = first - 3;
    } else if (!text.is(first - 1, "among")) {
      return Group.NOBODY;
    }
    return story.participants.isBe(verb) ? story.participants.subject(verb) : Group.NOBODY;
  }

  /** "those killed", "those who died", "also killed was". */
  private boolean isThoseKilled(int token) {
    boolean also =
        text.is(token - 1, "also") || token == text.sentenceStart(text.sentenceOf(token));
    boolean inverted = also && (text.is(token + 1, "was") || text.is(token + 1, "were"));
    return inverted && text.is(token, "killed")
        || text.is(token, "killed") && text.is(token - 1, "those")
        || text.is(token, "died") && text.is(token - 1, "who") && text.is(token - 2, "those");
  }

  /** "deceased victims", or a death told before: "victims" may only be hurt. */
  private boolean isOfDeath(int token) {
    if (text.is(token - 1, "deceased") || text.is(token - 1, "dead")) {
      return true;
    }
    if (firstDeath < 0) {
      firstDeath = text.size();
      for (int i = 0; i < text.size() && firstDeath == text.size(); i++) {
        boolean death =
            switch (text.lower(i)) {
              case "killed", "dead", "died", "deaths", "bodies", "murder", "murders" -> true;
              default -> false;
            };
        firstDeath = death ? i : firstDeath;
      }
    }
    return firstDeath < token;
  }

  /** Where the names begin: behind "as", "were", "are" or "include"; -1 where none follow. */
  private int list(int from) {
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(from - 1)), from + REACH);
    boolean named = false;
    for (int token = from; token < limit; token++) {
      if (text.is(token, "as")) {
        // "named the dead as", "the victims were identified on Monday as"
        return named || isNaming(from) ? token + 1 : -1;
      }
      named = named || isNamingVerb(token);
      boolean copula = story.participants.isBe(token) || text.is(token, "include");
      if (copula && story.participants.nameAfterTitle(token + 1, story::stops) >= 0) {
        return token + 1;
      }
    }
    return -1;
  }

  private boolean isNaming(int from) {
    for (int token = from - 1; token > Math.max(0, from - 6); token--) {
      if (isNamingVerb(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamingVerb(int token) {
    return text.is(token, "named") || text.is(token, "identified") || text.is(token, "names");
  }

  private Optional<Happening> people(int noun, int from) {
    int limit = Math.min(text.sentenceEnd(text.sentenceOf(noun)), from + LONGEST);
    List<String> persons = new ArrayList<>();
    int end = from;
    for (int token = from; token < limit; token++) {
      if (text.tag(token).isFinite() || text.is(token, Tag.WP) || text.is(token, "whose")) {
        break;
      }
      boolean listed = story.people.startsName(token) && !text.is(token - 1, Tag.IN);
      boolean as = token == from || text.is(token - 1, "as");
      if (listed || as && story.people.startsName(token)) {
        PeopleInText.Place place = story.people.name(token);
        if (!text.is(place.end(), Tag.POS) && !persons.contains(place.person())) {
          persons.add(place.person());
          end = place.end();
        }
      }
    }
    return persons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Happening.bare(Event.Type.DEATH, persons, text.span(noun, end), "event.named-dead"));
  }
}
