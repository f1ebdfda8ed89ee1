package org.onrecord.read.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/** Makes the words at a cue a speaker: a person of the story, an organisation, a group. */
final class SpeakerFinder {
  private final WordList kinds;
  private final WordList trades;

  private static final Set<String> SINGULAR =
      Set.of(
          "he", "she", "it", "i", "you", "him", "her", "his", "its", "their", "this", "that",
          "which", "who", "himself", "herself");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "myself");

  // "Ida Roe QC": letters after a name.
  private static final Set<String> POSTNOMINALS =
      Set.of(
          "qc", "kc", "mp", "msp", "obe", "mbe", "cbe", "ms", "mla", "mep", "jr", "jr.", "sr",
          "sr.", "phd", "md", "frs", "sc");

  private static final Set<String> OFFICIALS =
      Set.of("official", "spokesman", "spokeswoman", "spokesperson", "expert", "aide", "member");

  /** Items of "He shakes his head and smiles." at most. */
  private static final int PAUSE = 8;

  /** Quotations without a cue that may follow each other and all take the first one's speaker. */
  private static final int FURTHEST = 50;

  private final Text text;
  private final People people;
  private final SpeakerPhrases phrases;
  private final BySurname surnames;
  private final SpeakerTypes types;

  SpeakerFinder(
      Text text,
      People people,
      SpeakerPhrases phrases,
      Sexes sexes,
      WordList kinds,
      WordList trades) {
    this.kinds = kinds;
    this.trades = trades;
    this.types = new SpeakerTypes(text, people, kinds);
    this.text = text;
    this.people = people;
    this.phrases = phrases;
    this.surnames =
        new BySurname(text, people, sexes, new Antecedents(text, people, phrases, sexes));
  }

  /**
   * The speaker of {@code draft}, by the words at its cue, else by what it depends on.
   *
   * @param outer the quotation around it, or null
   */
  Speaker find(Draft draft, @Nullable Draft outer) {
    if (draft.speaker != null) {
      SpeakerWords words = draft.speaker;
      if (outer != null && FIRST_PERSON.contains(text.lower(words.head()))) {
        return inferred(
            outer.found == null ? find(outer, null) : outer.found,
            Optional.of(draft.line.span(words.first(), words.end())),
            "the speaker of the quotation around it");
      }
      Speaker speaker = named(draft.line, words);
      if (draft.introduced
          && !isIntroduced(draft.line, words, speaker)
          && !pauses(draft, words, speaker)) {
        return Speaker.unknown("no cue in the sentence");
      }
      return draft.reason == null ? speaker : fromContext(speaker, draft.reason);
    }
    if (draft.rule.equals(StoryQuotations.ANSWER)) {
      return answering(draft);
    }
    Draft source = draft.before;
    for (int step = 0; source != null && source.speaker == null && step < FURTHEST; step++) {
      source = source.before;
    }
    String reason = draft.reason == null ? "no cue names a speaker" : draft.reason;
    if (source == null || source.speaker == null) {
      return Speaker.unknown(reason);
    }
    // ""So it is," the singer said. ¶ "And late."": whoever the singer was found to be
    Speaker same = source.found == null ? named(source.line, source.speaker) : source.found;
    return inferred(same, Optional.empty(), reason);
  }

  /** "She smiles. ¶ "Then he left."": a short sentence between what one person says. */
  private static boolean pauses(Draft draft, SpeakerWords words, Speaker speaker) {
    Line line = draft.line;
    Speaker spoke = draft.before == null ? null : draft.before.found;
    return words.first() == 0
        && words.end() == 1
        && line.isAny(0, "he", "she")
        && line.size() <= PAUSE
        && spoke != null
        && spoke.person().isPresent()
        && spoke.person().equals(speaker.person());
  }

  /** Somebody named as the subject, and nobody else in the sentence. */
  private boolean isIntroduced(Line line, SpeakerWords words, Speaker speaker) {
    Span subject = line.span(words.first(), words.end());
    boolean named = false;
    for (People.Located located : people.in(line.span(0, line.size()))) {
      if (located.mention().kind() != Mention.Kind.NAME) {
        continue;
      }
      if (!speaker.person().equals(Optional.of(located.person().id()))) {
        return false;
      }
      named |= subject.contains(located.mention().span());
    }
    return named;
  }

  private @Nullable Speaker answers;

  /** Whoever is named most before the first answer gives the answers. */
  private Speaker answering(Draft first) {
    if (answers == null) {
      int most = 0;
      answers = Speaker.unknown("nobody is named before the first answer");
      for (Person person : people.persons()) {
        int named = 0;
        for (Mention mention : person.mentions()) {
          named += mention.span().start() < first.start() ? 1 : 0;
        }
        if (named > most) {
          most = named;
          answers =
              meant(
                  person, Optional.empty(), "answers the questions, being named most before them");
        }
      }
    }
    return answers;
  }

  static Speaker unsure(Line line, SpeakerWords words) {
    return new Speaker(
        Speaker.Type.UNKNOWN,
        Optional.empty(),
        "unknown",
        Optional.of(line.span(words.first(), words.end())),
        Optional.of("it is not sure who is meant by \"" + line.text().word(words.head()) + "\""));
  }

  /** The person, whom something else than the words at the cue tells. */
  static Speaker meant(Person person, Optional<Span> mention, String reason) {
    return new Speaker(
        Speaker.Type.PERSON, Optional.of(person.id()), person.name(), mention, Optional.of(reason));
  }

  static Speaker inferred(Speaker speaker, Optional<Span> mention, String reason) {
    return speaker.type() == Speaker.Type.UNKNOWN
        ? Speaker.unknown(speaker.reason().orElse(reason))
        : new Speaker(
            speaker.type(), speaker.person(), speaker.name(), mention, Optional.of(reason));
  }

  /**
   * The subject of a sentence near by speaks only where it is a person or names an organisation.
   */
  private static Speaker fromContext(Speaker speaker, String reason) {
    boolean sure =
        speaker.type() == Speaker.Type.PERSON || speaker.type() == Speaker.Type.ORGANISATION;
    return sure
        ? inferred(speaker, Optional.empty(), reason)
        : Speaker.unknown("no cue, and the sentence has no subject that surely speaks");
  }

  private Speaker named(Line line, SpeakerWords given) {
    SpeakerWords words = author(line, given);
    Span span = line.span(given.first(), given.end());
    Optional<Person> person = words.several() ? ofTwoOffices(line, words) : person(line, words);
    if (person.isPresent()) {
      return new Speaker(
          Speaker.Type.PERSON,
          Optional.of(person.get().id()),
          person.get().name(),
          Optional.of(span),
          Optional.empty());
    }
    String head = text.lower(words.head());
    if (Adjuncts.isMoment(head) && !types.isOrganisation(text.start(words.head()))) {
      // "and he answered in ten seconds, "Who asks?""
      return Speaker.unknown("no words at the cue name a speaker");
    }
    if (words.several()) {
      return new Speaker(
          Speaker.Type.GROUP,
          Optional.empty(),
          span.of(text.string()),
          Optional.of(span),
          Optional.empty());
    }
    if (SINGULAR.contains(head)) {
      return new Speaker(
          Speaker.Type.UNKNOWN,
          Optional.empty(),
          "unknown",
          Optional.of(span),
          Optional.of("it is not sure who is meant by \"" + text.word(words.head()) + "\""));
    }
    String name = line.span(words.first(), described(line, words)).of(text.string());
    Speaker.Type type =
        surnames.isGeneration(line, words) ? Speaker.Type.UNNAMED : types.of(words.head(), head);
    boolean pointing =
        line.isAny(words.first(), "which", "that") && words.end() == words.first() + 1;
    if (pointing && type != Speaker.Type.ORGANISATION && type != Speaker.Type.GROUP) {
      // "a message to her friend after the killing, which read": whose it was does not show
      return Speaker.unknown("the words at the cue name nobody");
    }
    return new Speaker(type, Optional.empty(), name, Optional.of(span), Optional.empty());
  }

  /** "The firm|, which employs 400": what tells more of the speaker is not the name. */
  private static int described(Line line, SpeakerWords words) {
    int comma = Circumstances.commaIn(line, line.itemOf(words.head()) + 1, words.end());
    return comma > words.first() && comma < words.end() && !line.is(comma - 1, Tag.CD)
        ? comma
        : words.end();
  }

  /** "The party leader and Prime Minister Ida Roe": one person with two offices. */
  private Optional<Person> ofTwoOffices(Line line, SpeakerWords words) {
    int and = words.end() - 1;
    while (and > words.first() && !line.is(and, "and")) {
      and--;
    }
    String office = line.lower(and - 1);
    boolean title =
        line.is(and + 1, Tag.DT)
            || line.isAny(and + 1, "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady");
    if (and <= words.first()
        || title
        || !(trades.contains(office) || kinds.value(office).equals("person"))) {
      return Optional.empty();
    }
    Span span = line.span(words.first(), words.end());
    List<People.Located> named =
        people.in(span).stream()
            .filter(located -> located.mention().kind() == Mention.Kind.NAME)
            .toList();
    boolean one =
        named.size() == 1
            && named.get(0).mention().span().end() == span.end()
            && named.get(0).mention().span().start() > text.start(line.token(and + 1));
    return one ? Optional.of(named.get(0).person()) : Optional.empty();
  }

  /** "the family's statement", "her memoirs", "a statement from the king": whose words they are. */
  private SpeakerWords author(Line line, SpeakerWords words) {
    if (!kinds.value(text.lower(words.head())).equals("writing")) {
      return words;
    }
    int head = line.itemOf(words.head());
    if (line.isAny(words.end(), "by", "from")) {
      Optional<SpeakerWords> author = phrases.after(line, words.end() + 1);
      if (author.isPresent()) {
        return author.get();
      }
    }
    for (int i = head + 1; i < words.end(); i++) {
      if (line.isAny(i, "from", "by", "of") && i + 1 < words.end()) {
        return phrases.after(line, i + 1).orElse(words);
      }
    }
    for (int i = head - 1; i >= words.first(); i--) {
      if (line.is(i, Tag.POS) && i > words.first()) {
        return new SpeakerWords(words.first(), i, line.token(i - 1), -1);
      }
    }
    boolean owned = line.is(words.first(), Tag.PRP$);
    if (owned) {
      return new SpeakerWords(words.first(), words.first() + 1, line.token(words.first()), -1);
    }
    // "Odell Motors released a statement | which read"
    boolean issued = line.isAny(words.first(), "which", "that") && head < words.first();
    return issued ? phrases.mainSubject(line, head).orElse(words) : words;
  }

  /** "Asked about Ida Roe, | the premier said": no apposition, where the story tells none. */
  private boolean isAsked(Line line, SpeakerWords words) {
    int first = words.first();
    boolean asked = line.isAny(0, "asked", "questioned", "quizzed", "pressed");
    if (!asked || !line.isComma(first - 1) || !line.is(first, "the")) {
      return false;
    }
    Optional<Person> before = people.at(text.start(line.token(first - 2)));
    return before.isPresent() && before.equals(people.at(text.start(words.head())));
  }

  /** "A spokesman for Roe": none who has been named before. */
  private boolean isNew(Line line, SpeakerWords words, Person person) {
    return line.isAny(words.first(), "a", "an")
        && people.in(line.span(words.first(), words.end())).stream()
            .noneMatch(
                located ->
                    located.mention().kind() == Mention.Kind.NAME
                        && located.person().id().equals(person.id()));
  }

  /** "the winning trainer", "a second witness": not the trainer of whom the story told. */
  static boolean isAnother(Line line, SpeakerWords words) {
    return line.isAny(words.first(), "the", "a", "another", "one")
        && line.isAny(
            words.first() + 1,
            "winning",
            "losing",
            "rival",
            "other",
            "second",
            "third",
            "opposing",
            "fellow",
            "visiting",
            "beaten",
            "another",
            "different")
        && line.tag(words.end() - 1) == Tag.NN;
  }

  private Optional<Person> person(Line line, SpeakerWords words) {
    if (isAsked(line, words)) {
      return Optional.empty();
    }
    if (isAnother(line, words)) {
      return Optional.empty();
    }
    Optional<Person> person = people.at(text.start(words.head()));
    if (person.isEmpty() && line.is(words.first(), "who")) {
      return apposed(line, words.first());
    }
    if (person.isPresent() && surnames.isOther(line, words, person.get())) {
      return surnames.other(line, words, person.get());
    }
    if (person.isPresent() && isNew(line, words, person.get())) {
      return Optional.empty();
    }
    if (person.isPresent()) {
      return surnames.latest(line, words, person.get()).or(() -> person);
    }
    if (words.second() >= 0 && text.tag(words.head()) != Tag.NNS) {
      // "Roe's lawyer, Ida Tarn KC,"
      boolean letters = POSTNOMINALS.contains(text.lower(words.second()));
      Optional<Person> apposed =
          people.at(text.start(letters ? words.second() - 1 : words.second()));
      return apposed.or(() -> afterTrade(line, words)).or(() -> titled(line, words));
    }
    Optional<Person> titled = titled(line, words);
    return titled.isEmpty() && !types.isOrganisation(text.start(words.head()))
        ? surnames.only(line, words)
        : titled;
  }

  /** "His daughter, the broadcaster Ida Roe,": the name behind the trade, up to the comma. */
  private Optional<Person> afterTrade(Line line, SpeakerWords words) {
    int second = line.itemOf(words.second());
    int end = line.isComma(words.end() - 1) ? words.end() - 1 : words.end();
    for (People.Located located : people.in(line.span(second, end))) {
      boolean name = located.mention().kind() == Mention.Kind.NAME;
      int first = text.tokenAt(located.mention().span().start());
      if (name && first <= words.second() + 1 && Circumstances.commaIn(line, second, end) >= end) {
        return Optional.of(located.person());
      }
    }
    return Optional.empty();
  }

  /** "said Ida Roe, director of Odell Motors, | who argued": she, whom the commas describe. */
  private Optional<Person> apposed(Line line, int who) {
    int comma = who - 2;
    while (comma > 0 && !line.isComma(comma) && !line.tag(comma).isFinite()) {
      comma--;
    }
    return comma > 0 && line.isComma(who - 1) && line.isComma(comma)
        ? people.at(text.start(line.token(comma - 1)))
        : Optional.empty();
  }

  /** "The state|, which fell out with President Ida Roe,": not she. */
  private static boolean isBehindComma(Line line, SpeakerWords words, int token) {
    int item = line.itemOf(token);
    return Circumstances.commaIn(line, words.first(), item) < item;
  }

  /** "Chair of judges | Ida Roe", but not "Friend of the singer Ida Roe". */
  private static boolean isBare(Line line, SpeakerWords words, int token) {
    for (int i = words.first(); i < line.itemOf(token); i++) {
      if (line.is(i, Tag.DT) || line.is(i, Tag.PRP$) || line.is(i, Tag.POS)) {
        return false;
      }
    }
    return line.isNoun(line.itemOf(token) - 1);
  }

  /** "mayor of Kew Ida Roe": a name right after the place that a title goes with. */
  private Optional<Person> titled(Line line, SpeakerWords words) {
    int last = line.tokenEnd(words.end() - 1) - 1;
    int head = words.head();
    for (People.Located located : people.in(line.span(words.first(), words.end()))) {
      Span place = located.mention().span();
      int first = text.tokenAt(place.start());
      boolean ends = place.end() == text.end(last) && !isBehindComma(line, words, first);
      if (place.end() == text.end(Math.max(0, head - 1))
          && POSTNOMINALS.contains(text.lower(head))) {
        return Optional.of(located.person());
      }
      // "Leader of the opposition Ida Roe", "Chair of the bench Ida Roe", but not "friend of the
      // actor Ida Roe"
      boolean office =
          line.isCapital(words.first())
              && line.isAny(words.first() + 1, "of", "for")
              && (kinds.value(text.lower(first - 1)).equals("organisation")
                  || text.is(first - 1, "bench")
                  || text.is(first - 1, "jury")
                  || text.is(first - 1, "panel"));
      // "Centre for Clean Air scientist Ida Roe"
      boolean role =
          text.isCapital(head)
              && (trades.contains(text.lower(first - 1))
                  || OFFICIALS.contains(text.lower(first - 1)));
      boolean chair =
          line.isCapital(words.first())
              && line.isAny(words.first() + 1, "of", "for")
              && isBare(line, words, first)
              && (trades.contains(text.lower(head)) || text.is(head, "chair"));
      boolean follows =
          first > head + 1 && (office || chair || role || text.tag(first - 1).isProper());
      if (ends && follows && located.mention().kind() == Mention.Kind.NAME) {
        return Optional.of(located.person());
      }
    }
    return Optional.empty();
  }
}
