package org.onrecord.read.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Entity;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/** Makes the words at a cue a speaker: a person of the story, an organisation, a group. */
final class SpeakerFinder {
  private static final Set<String> GROUPS =
      Set.of(
          "they", "we", "police", "people", "both", "many", "some", "several", "others", "family",
          "parents", "couple", "pair", "those", "all", "most", "few", "staff", "media");
  private static final Set<String> SOURCES =
      Set.of(
          "report",
          "reports",
          "study",
          "studies",
          "survey",
          "poll",
          "research",
          "records",
          "documents",
          "video",
          "videos",
          "footage",
          "estimates");

  private final Text text;
  private final People people;

  SpeakerFinder(Text text, People people) {
    this.text = text;
    this.people = people;
  }

  /** The speaker of {@code draft}, by the words at its cue, else by what it depends on. */
  Speaker find(Draft draft, int depth) {
    if (draft.speaker != null) {
      return named(draft.line, draft.speaker);
    }
    if (draft.before != null && depth < 50) {
      Speaker speaker = find(draft.before, depth + 1);
      String reason = draft.reason == null ? "goes on from the quotation before" : draft.reason;
      return speaker.type() == Speaker.Type.UNKNOWN
          ? speaker
          : new Speaker(
              speaker.type(),
              speaker.person(),
              speaker.name(),
              Optional.empty(),
              Optional.of(reason));
    }
    return Speaker.unknown(draft.reason == null ? "no cue names a speaker" : draft.reason);
  }

  private Speaker named(Line line, SpeakerWords words) {
    Span span = line.span(words.first(), words.end());
    Optional<Person> person = person(words, span);
    if (person.isPresent()) {
      return new Speaker(
          Speaker.Type.PERSON,
          Optional.of(person.get().id()),
          person.get().name(),
          Optional.of(span),
          Optional.empty());
    }
    String head = text.lower(words.head());
    if (text.tag(words.head()) == Tag.PRP && !GROUPS.contains(head)) {
      return new Speaker(
          Speaker.Type.UNKNOWN,
          Optional.empty(),
          "unknown",
          Optional.of(span),
          Optional.of(
              "nobody in the story is sure to be meant by \"" + text.word(words.head()) + "\""));
    }
    return new Speaker(
        type(words.head(), head),
        Optional.empty(),
        span.of(text.string()),
        Optional.of(span),
        Optional.empty());
  }

  private Optional<Person> person(SpeakerWords words, Span span) {
    Optional<Person> person = people.at(text.start(words.head()));
    if (person.isPresent()) {
      return person;
    }
    if (words.second() >= 0) {
      person = people.at(text.start(words.second()));
      if (person.isPresent()) {
        return person;
      }
    }
    // "Day's publicist, Anna Roe of Kew": a name that is neither an owner's nor the object of "of"
    for (People.Located located : people.in(span)) {
      Span place = located.mention().span();
      int after = text.tokenAt(place.end());
      boolean owner = text.is(after, Tag.POS);
      int before = text.tokenAt(place.start()) - 1;
      boolean hangs = text.is(before, Tag.IN) && before > text.tokenAt(span.start());
      if (located.mention().kind() == Mention.Kind.NAME && !owner && !hangs) {
        return Optional.of(located.person());
      }
    }
    return Optional.empty();
  }

  private boolean isOrganisation(int offset) {
    List<Entity> others = people.others();
    int low = 0;
    int high = others.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (others.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < others.size()
        && others.get(low).span().contains(offset)
        && others.get(low).kind() == Entity.Kind.ORGANISATION;
  }

  private Speaker.Type type(int head, String lower) {
    if (GROUPS.contains(lower)) {
      return Speaker.Type.GROUP;
    }
    if (SOURCES.contains(lower)) {
      return Speaker.Type.UNKNOWN;
    }
    if (isOrganisation(text.start(head))) {
      return Speaker.Type.ORGANISATION;
    }
    return switch (text.tag(head)) {
      case NNP, NNPS -> Speaker.Type.ORGANISATION;
      case NNS -> Speaker.Type.GROUP;
      default -> Speaker.Type.UNNAMED;
    };
  }
}
