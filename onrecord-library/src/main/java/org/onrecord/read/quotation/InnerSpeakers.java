package org.onrecord.read.quotation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/** Who "he" or "she" is that speaks inside somebody else's words. */
final class InnerSpeakers {
  /** Characters in which it is looked for who "he" inside somebody's words may be. */
  private static final int FARTHEST = 3000;

  private static final Set<String> ASKS =
      Set.of("asked", "ask", "told", "tell", "rang", "phoned", "called", "begged", "texted");

  private static final Set<String> SAYS =
      Set.of("said", "say", "spoke", "talked", "went", "turned", "wrote");

  /** Tokens between such a verb and what is replied at most. */
  private static final int ASKED = 24;

  /** Paragraphs in which it is looked for him where nobody has been found. */
  private static final int PARAGRAPHS = 6;

  private final Text text;
  private final People people;
  private final Sexes sexes;

  InnerSpeakers(Text text, People people, Sexes sexes) {
    this.text = text;
    this.people = people;
    this.sexes = sexes;
  }

  /**
   * Inside somebody's words "he said" means one of those named in the words, their paragraph or the
   * one before, else it is not sure who is meant.
   */
  Speaker inside(Draft draft, Draft outer, Speaker found) {
    SpeakerWords words = draft.speaker;
    if (words == null || !(text.is(words.head(), "he") || text.is(words.head(), "she"))) {
      return found;
    }
    Optional<Speaker> replies = replies(words.head(), outer, found);
    if (replies.isPresent()) {
      return replies.get();
    }
    Speaker own = outer.found;
    if (found.person().isEmpty()) {
      // "Roe rang Ned Tarn. "He goes, 'No'," Roe said.": nobody could be found
      return own == null
          ? found
          : onlyOther(words.head(), own, outer).map(person -> only(person, found)).orElse(found);
    }
    if (isOwn(found, outer)) {
      // Nobody calls himself "he".
      return onlyOther(words.head(), found, outer)
          .map(person -> only(person, found))
          .orElseGet(() -> SpeakerFinder.unsure(draft.line, words));
    }
    Optional<Person> subject = subjectBefore(words.head(), outer, found);
    if (subject.isPresent()) {
      return SpeakerFinder.meant(
          subject.get(), found.mention(), "the sentence before begins with the name");
    }
    int paragraph = text.paragraphOf(words.head());
    int head = text.start(words.head());
    int start =
        Math.max(
            head - FARTHEST,
            Math.min(outer.start(), text.start(text.paragraphStart(Math.max(0, paragraph - 1)))));
    if (subject.isEmpty() && rivals(words.head(), start, outer) > 1) {
      return SpeakerFinder.unsure(draft.line, words);
    }
    Optional<Person> only = onlyNamed(start, words.head(), outer, found);
    if (only.isPresent()) {
      return SpeakerFinder.meant(
          only.get(), found.mention(), "the only other one named right before");
    }
    boolean named =
        people.in(new Span(start, head)).stream()
            .filter(
                located ->
                    located.mention().kind() != Mention.Kind.PRONOUN
                        || !isIn(outer, located.mention()))
            .anyMatch(located -> found.person().equals(Optional.of(located.person().id())));
    return named ? found : SpeakerFinder.unsure(draft.line, words);
  }

  /** Who was asked or told something right before, with or without a name. */
  private Optional<Speaker> replies(int head, Draft outer, Speaker found) {
    Optional<Speaker> asked =
        asked(head, outer)
            .map(
                span ->
                    new Speaker(
                        Speaker.Type.UNNAMED,
                        Optional.empty(),
                        span.of(text.string()),
                        found.mention(),
                        Optional.of("was asked or told in the same sentence")));
    return asked.or(() -> told(head, outer).map(person -> only(person, found)));
  }

  /** "I asked the ref, 'Are you sure?' and he said": the one without a name. */
  private Optional<Span> asked(int head, Draft outer) {
    int least = Math.max(text.sentenceStart(text.sentenceOf(head)), head - ASKED);
    for (int i = head - 1; i > least && text.start(i) >= outer.start(); i--) {
      boolean asks = ASKS.contains(text.lower(i - 1));
      boolean noun = text.is(i, Tag.DT) || text.is(i, "my") || text.is(i, "our");
      if (asks && noun && text.is(i + 1, Tag.NN) && people.at(text.start(i + 1)).isEmpty()) {
        return Optional.of(text.span(i, i + 2));
      }
    }
    return Optional.empty();
  }

  /** "I said to Ned, go and see him. He goes, 'No'": who was spoken to in the words just before. */
  private Optional<Person> told(int head, Draft outer) {
    int first = text.tokenAt(outer.start());
    Person last = null;
    for (int i = head - 1; i > Math.max(first, head - ASKED) && last == null; i--) {
      boolean asked = ASKS.contains(text.lower(i - 1));
      boolean said = text.is(i - 1, "to") && SAYS.contains(text.lower(i - 2));
      Optional<Person> person = asked || said ? people.at(text.start(i)) : Optional.empty();
      int before = i - 1;
      last = person.filter(who -> isNamedAt(who, before, head)).orElse(null);
    }
    return Optional.ofNullable(last).filter(who -> sexes.fits(text.lower(head), who));
  }

  /** A name of the person stands right behind the token, and nobody else's before {@code end}. */
  private boolean isNamedAt(Person person, int token, int end) {
    List<People.Located> named =
        people.in(new Span(text.start(token + 1), text.start(end))).stream()
            .filter(located -> located.mention().kind() == Mention.Kind.NAME)
            .toList();
    return !named.isEmpty()
        && named.get(0).mention().span().start() == text.start(token + 1)
        && named.stream().allMatch(located -> located.person().id().equals(person.id()));
  }

  private static Speaker only(Person person, Speaker found) {
    return SpeakerFinder.meant(person, found.mention(), "the only other one who may be meant");
  }

  private static boolean isIn(Draft outer, Mention mention) {
    return outer.content.stream().anyMatch(span -> span.contains(mention.span()));
  }

  /** Whether the speaker that was found is the one whose words these stand in. */
  private static boolean isOwn(Speaker found, Draft outer) {
    return outer.found != null && outer.found.person().equals(found.person());
  }

  /**
   * "He rang me and said", in Ada's words after "Ada made up with Ned": the only other one whom he
   * may be.
   */
  private Optional<Person> onlyOther(int head, Speaker own, Draft outer) {
    Optional<Optional<Person>> only = Optional.empty();
    for (int back = 1; back <= PARAGRAPHS && only.isEmpty(); back++) {
      only = onlyOther(head, own, outer, back);
    }
    return only.orElse(Optional.empty());
  }

  /** Nobody at all, or nobody because there are two, or the only one so many paragraphs back. */
  private Optional<Optional<Person>> onlyOther(int head, Speaker own, Draft outer, int back) {
    String pronoun = text.lower(head);
    int from = text.paragraphStart(Math.max(0, text.paragraphOf(head) - back));
    int start = Math.max(text.start(head) - FARTHEST, text.start(from));
    Person only = null;
    Set<String> seen = new HashSet<>();
    for (People.Located located : people.in(new Span(start, text.start(head)))) {
      Person person = located.person();
      // "Roe, who had not met him since, was glad. ¶ "He rang me and goes""
      boolean told =
          located.mention().kind() != Mention.Kind.PRONOUN || !isIn(outer, located.mention());
      boolean another =
          told
              && !isOwn(person, own)
              && seen.add(person.id())
              && sexes.fits(pronoun, person)
              && sexes.isCalled(pronoun, person);
      if (another && only != null && !only.id().equals(person.id())) {
        return Optional.of(Optional.empty());
      }
      only = another ? person : only;
    }
    return only == null ? Optional.empty() : Optional.of(Optional.of(only));
  }

  /**
   * "Roe had a call from Ned Tarn. ¶ "He told me, 'Come,'" said Roe": the only one named in the
   * sentences right before the words, where whoever was found is not.
   */
  private Optional<Person> onlyNamed(int start, int head, Draft outer, Speaker found) {
    Person only = null;
    if (start >= outer.start()) {
      return Optional.empty();
    }
    for (People.Located located : people.in(new Span(start, outer.start()))) {
      Person person = located.person();
      if (located.mention().kind() != Mention.Kind.NAME
          || outer.found != null && isOwn(person, outer.found)) {
        continue;
      }
      boolean same = only == null || only.id().equals(person.id());
      if (!same
          || found.person().equals(Optional.of(person.id()))
          || !sexes.fits(text.lower(head), person)) {
        return Optional.empty();
      }
      only = person;
    }
    return Optional.ofNullable(only).filter(person -> sexes.isSuggested(text.lower(head), person));
  }

  /** How many others than the speaker are named right before whom the pronoun may mean. */
  private long rivals(int head, int start, Draft outer) {
    return people.in(new Span(start, text.start(head))).stream()
        .filter(located -> located.mention().kind() != Mention.Kind.PRONOUN)
        .map(People.Located::person)
        .distinct()
        .filter(person -> outer.found == null || !isOwn(person, outer.found))
        .filter(person -> sexes.isCalled(text.lower(head), person))
        .filter(person -> sexes.fits(text.lower(head), person))
        .count();
  }

  private static boolean isOwn(Person person, Speaker speaker) {
    return speaker.person().equals(Optional.of(person.id()));
  }

  /**
   * "Ned Roe was standing over him. He said": inside somebody's words the one whose name the
   * sentence before begins with, unless whoever was found is named there as well.
   */
  private Optional<Person> subjectBefore(int head, Draft outer, Speaker found) {
    int sentence = text.sentenceOf(head) - 1;
    if (sentence < 0 || text.sentenceStart(sentence + 1) < head - 2) {
      return Optional.empty();
    }
    int first = text.sentenceStart(sentence);
    first += text.is(first, Tag.PUNCT) ? 1 : 0;
    Span words = text.span(text.sentenceStart(sentence), text.sentenceEnd(sentence));
    int start = text.start(first);
    if (start < outer.start()) {
      return Optional.empty();
    }
    List<People.Located> named =
        people.in(words).stream()
            .filter(located -> located.mention().kind() == Mention.Kind.NAME)
            .toList();
    boolean opens = !named.isEmpty() && named.get(0).mention().span().start() == start;
    boolean other =
        named.stream().noneMatch(l -> found.person().equals(Optional.of(l.person().id())));
    return opens && other
        ? Optional.of(named.get(0).person()).filter(person -> sexes.fits(text.lower(head), person))
        : Optional.empty();
  }
}
