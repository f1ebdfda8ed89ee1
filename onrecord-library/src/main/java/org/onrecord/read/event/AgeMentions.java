package org.onrecord.read.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;

/** The mentions of a story's people by the tokens they begin and end at. */
final class AgeMentions {
  private static final int REACH = 45;

  /**
   * A mention in tokens.
   *
   * @param person whom it means
   * @param first its first token
   * @param end the token after its last
   * @param kind how it refers
   */
  record Place(Person person, int first, int end, Mention.Kind kind) {}

  private final Text text;
  private final @Nullable Place[] starting;
  private final @Nullable Place[] ending;

  AgeMentions(Text text, People people) {
    this.text = text;
    this.starting = new @Nullable Place[text.size() + 1];
    this.ending = new @Nullable Place[text.size() + 1];
    List<Place> places = new ArrayList<>();
    for (Person person : people.persons()) {
      for (Mention mention : person.mentions()) {
        int first = text.tokenAt(mention.span().start());
        int end = text.tokenAt(mention.span().end() - 1) + 1;
        if (first < end && end <= text.size()) {
          places.add(new Place(person, first, end, mention.kind()));
        }
      }
    }
    // The longest last, so that it stays where several begin or end together.
    places.sort(Comparator.comparingInt(place -> place.end - place.first));
    for (Place place : places) {
      starting[place.first] = place;
      ending[place.end] = place;
    }
  }

  /** The longest mention that begins at {@code token}. */
  @Nullable Place startingAt(int token) {
    return token < 0 || token >= starting.length ? null : starting[token];
  }

  /** The longest mention whose last token stands before {@code token}. */
  @Nullable Place endingAt(int token) {
    return token < 0 || token >= ending.length ? null : ending[token];
  }

  /**
   * The subject of the clause that the words from {@code token} on belong to: the nearest mention
   * before them in their sentence that is no possessor and hangs on no preposition, with a verb
   * between.
   */
  @Nullable Place subjectBefore(int token) {
    if (token >= text.size()) {
      return null;
    }
    int begin = Math.max(text.sentenceStart(text.sentenceOf(token)), token - REACH);
    boolean verb = false;
    boolean clause = true;
    for (int i = token; i > begin; i--) {
      Place antecedent = verb && clause && text.is(i - 1, "who") ? antecedent(i - 1, begin) : null;
      if (antecedent != null) {
        return antecedent;
      }
      Place place = ending[i];
      if (place != null && verb && place.first >= begin && isSubject(place)) {
        return place;
      }
      if (verb && (text.is(i - 1, ",") || isDash(i - 1))) {
        Place before = beforeRelative(i - 1);
        if (before != null) {
          return before;
        }
      }
      if (!verb && text.tag(i - 1).isFinite() && isOthers(i - 1, begin)) {
        return null;
      }
      clause &= !text.is(i - 1, ",");
      verb |= text.tag(i - 1).isVerb() || text.is(i - 1, Tag.MD);
    }
    return null;
  }

  /**
   * "tributes to Ada Quill, |who has died", "her husband, Tom, 58, |who died", "Tom, a painter of
   * boats, |who died": whoever stands before "who", whatever that hangs on.
   */
  private @Nullable Place antecedent(int who, int begin) {
    boolean mark = text.is(who - 1, ",") || isDash(who - 1);
    int end = mark ? who - 1 : who;
    boolean age = mark && text.is(end - 1, Tag.CD) && text.is(end - 2, ",");
    Place before = ending[age ? end - 2 : end];
    for (int token = end - 1; mark && before == null && token > begin; token--) {
      if (text.is(token, ",")) {
        before = text.is(token + 1, Tag.DT) ? ending[token] : null;
        break;
      }
    }
    return before == null || isPossessor(before) ? null : before;
  }

  /** "Ada Quill wept after the drummer |died at the age of 79": a subject who is nobody named. */
  private boolean isOthers(int verb, int begin) {
    int noun = verb - 1;
    while (noun > begin && (text.tag(noun).isAdverb() || text.tag(noun).isVerb())) {
      noun--;
    }
    boolean plain = text.is(noun, Tag.NN) || text.is(noun, Tag.NNS);
    return noun > begin && plain && ending[noun + 1] == null && !isTime(text.lower(noun));
  }

  private static boolean isTime(String noun) {
    return switch (noun) {
      case "year",
          "month",
          "week",
          "weekend",
          "day",
          "night",
          "morning",
          "afternoon",
          "evening",
          "today",
          "yesterday" ->
          true;
      default -> false;
    };
  }

  private boolean isDash(int token) {
    return text.is(token, "-") || text.is(token, "\u2013") || text.is(token, "\u2014");
  }

  /** "Ada Quill, who played Betty, |has died": over the clause that the comma closes. */
  private @Nullable Place beforeRelative(int close) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(close)), close - REACH);
    for (int who = start + 2; who < close; who++) {
      if (text.is(who, "who") && (text.is(who - 1, ",") || isDash(who - 1))) {
        Place before = ending[who - 1];
        return before != null && !isPossessor(before) ? before : null;
      }
      if (text.tag(who).isFinite()) {
        return null;
      }
    }
    return null;
  }

  /** The first mention after {@code token} in its sentence that is no possessor. */
  @Nullable Place subjectAfter(int token) {
    if (token >= text.size()) {
      return null;
    }
    int stop = Math.min(text.sentenceEnd(text.sentenceOf(token)), token + REACH);
    for (int i = token; i < stop; i++) {
      Place place = starting[i];
      if (place != null && !isPossessor(place)) {
        return place;
      }
    }
    return null;
  }

  private boolean isSubject(Place place) {
    return !isPossessor(place) && !isObject(place);
  }

  /** "her", "Quill's". */
  boolean isPossessor(Place place) {
    return text.is(place.end - 1, Tag.PRP$)
        || text.is(place.end - 1, Tag.POS)
        || text.is(place.end, Tag.POS);
  }

  private boolean isObject(Place place) {
    int before = place.first - 1;
    if (before < 0 || text.sentenceOf(before) != text.sentenceOf(place.first)) {
      return false;
    }
    if (text.is(before, Tag.TO)) {
      return true;
    }
    return text.is(before, Tag.IN) && !isClauseWord(text.lower(before));
  }

  private static boolean isClauseWord(String word) {
    return switch (word) {
      case "after",
          "before",
          "that",
          "because",
          "as",
          "while",
          "if",
          "since",
          "until",
          "although",
          "though",
          "whether",
          "once",
          "when" ->
          true;
      default -> false;
    };
  }
}
