package org.onrecord.read.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/**
 * Whom news prose names again for a change where the people of the story do not tell: "Abel Odell
 * was cross. "Everybody saw it," the 51-year-old said": the subject of the sentence before, or who
 * spoke last.
 */
final class NamedAgain {
  // "the former Kew captain": somebody who has just been spoken of.
  private static final Set<String> PAST = Set.of("former", "ex", "retired", "one-time");

  // Who says something in a story that is about somebody else.
  private static final Set<String> OTHERS =
      Set.of(
          "judge",
          "magistrate",
          "coroner",
          "recorder",
          "officer",
          "prosecutor",
          "lawyer",
          "solicitor",
          "barrister",
          "attorney",
          "source",
          "insider",
          "friend",
          "witness",
          "doctor",
          "minister",
          "official",
          "reporter",
          "interviewer",
          "victim",
          "defendant",
          "accused",
          "pathologist",
          "neighbour",
          "neighbor",
          "manager",
          "boss",
          "referee",
          "agent",
          "president",
          "spokesman",
          "spokeswoman",
          "spokesperson");

  // Who a story is about: "the groom's sister".
  private static final Set<String> ABOUT =
      Set.of("groom", "bride", "bridegroom", "newlywed", "prince", "princess", "duke", "duchess");

  // "the mother-of-two"
  private static final Pattern PARENT =
      Pattern.compile("(grand)?(mother|father|mum|mom|dad|parent)-of-[a-z0-9]+");

  /** Mentions of one person that are looked at for what the person is. */
  private static final int MENTIONS = 20;

  /** People of the story who are looked at for being what the noun says. */
  private static final int PEOPLE = 40;

  /** Characters between the naming again and who spoke last at most. */
  private static final int FARTHEST = 3000;

  private final Text text;
  private final People people;
  private final SpeakerPhrases phrases;
  private final Sexes sexes;
  private final ByWork work;
  private final ByAge ages;
  private final WordList variations;
  private final WordList trades;
  private final WordList demonyms;

  NamedAgain(
      Text text,
      People people,
      SpeakerPhrases phrases,
      Sexes sexes,
      WordList variations,
      WordList trades,
      WordList demonyms) {
    this.sexes = sexes;
    this.work = new ByWork(text, people);
    this.ages = new ByAge(text, people);
    this.trades = trades;
    this.demonyms = demonyms;
    this.text = text;
    this.people = people;
    this.phrases = phrases;
    this.variations = variations;
  }

  /** The speaker, where the words at the cue name somebody again; nobody where they do not. */
  Optional<Speaker> speaker(Draft draft, SpeakerWords words, Speaker found, SpeakingOn.Last last) {
    if (draft.outer != null || words.several()) {
      return Optional.empty();
    }
    Optional<Person> meant = Optional.empty();
    List<String> titles = TitleNouns.of(text.lower(words.head()));
    boolean owned = draft.line.is(words.first(), Tag.PRP$);
    boolean unnamed =
        found.type() == Speaker.Type.UNNAMED
            && (owned
                || draft.line.is(words.first(), "the")
                || BroughtIn.isBare(draft.line, words));
    boolean open = found.person().isEmpty() && found.type() != Speaker.Type.GROUP;
    if (text.lower(words.head()).endsWith("-year-old") && found.person().isPresent()) {
      return agedSpeaker(draft, words, found, last);
    }
    Optional<Person> called =
        unnamed
            ? calledSo(draft, words).or(() -> owned ? ofOwner(draft, words) : work.of(draft, words))
            : Optional.empty();
    if (called.isPresent()) {
      meant = called;
    } else if (owned) {
      return Optional.empty();
    } else if (unnamed && !titles.isEmpty()) {
      meant =
          spokenOf(draft, words)
              .or(() -> spoke(draft, words, last))
              .filter(person -> isCalled(person, titles));
    } else if (unnamed && isTrade(draft, words)) {
      meant = spokenOf(draft, words);
    } else if (open && isVariation(draft.line, words)) {
      String noun = text.lower(words.head());
      String age = noun.endsWith("-year-old") ? noun.substring(0, noun.indexOf('-')) : "";
      meant =
          saidThere(draft, words, last)
              .or(() -> spokenOf(draft, words))
              .or(() -> spoke(draft, words, last));
      if (!age.isEmpty() && meant.filter(person -> ages.isNot(person, age)).isPresent()) {
        meant = Optional.empty();
      }
      boolean speaks = !age.isEmpty() || draft.kind == Quotation.Kind.DIRECT;
      meant = meant.or(() -> speaks ? ages.only(age, words) : Optional.empty());
      boolean past = PAST.contains(draft.line.lower(words.first() + 1));
      meant =
          meant.filter(person -> (past || !isAnother(person, noun)) && !ages.isNotOf(person, noun));
    } else if (text.is(words.head(), "he") || text.is(words.head(), "she")) {
      meant = afterVariation(draft, words, last);
    }
    return meant.map(person -> again(person, found));
  }

  /** "his nephew, Ned Roe, … The nephew said": the only one of the story who is called so. */
  private Optional<Person> calledSo(Draft draft, SpeakerWords words) {
    if (words.first() + 1 != draft.line.itemOf(words.head()) || !text.is(words.head(), Tag.NN)) {
      return Optional.empty();
    }
    String noun = text.lower(words.head());
    int head = words.head();
    return called(noun, text.start(head))
        .filter(person -> !draft.line.is(words.first(), Tag.PRP$) || isOwnedBy(person, head));
  }

  /**
   * "Her manager, Ned Roe, said so. "It is late," HER manager said": the same word of possession.
   */
  private boolean isOwnedBy(Person person, int head) {
    int most = Math.min(MENTIONS, person.mentions().size());
    for (Mention mention : person.mentions().subList(0, most)) {
      int token = text.tokenAt(mention.span().start());
      boolean same = text.is(token, text.lower(head - 1)) && text.is(token + 1, text.lower(head));
      if (same && token < head - 1) {
        return true;
      }
    }
    return false;
  }

  /** "Co-host Ned Roe was calm. "It is late," HER CO-HOST said": the noun of the one spoken of. */
  private Optional<Person> ofOwner(Draft draft, SpeakerWords words) {
    boolean owned =
        draft.line.is(words.first(), Tag.PRP$)
            && words.first() + 1 == draft.line.itemOf(words.head());
    return owned
        ? spokenOf(draft, words).filter(person -> isBeside(person, text.lower(words.head())))
        : Optional.empty();
  }

  /** "The groom's sister", where the story has "his sister, Ida Roe" and no other's sister. */
  Optional<Speaker> knownAs(Span phrase, Speaker found, int before) {
    int head = text.tokenAt(Math.max(phrase.start(), phrase.end() - 1));
    int owner = text.tokenAt(phrase.start()) + 1;
    boolean about = ABOUT.contains(text.lower(owner)) || variations.contains(text.lower(owner));
    boolean owned = owner + 2 == head && text.is(owner + 1, Tag.POS) && about;
    return owned
        ? called(text.lower(head), before).map(who -> again(who, found))
        : Optional.empty();
  }

  private Optional<Person> called(String noun, int before) {
    Person only = null;
    int most = Math.min(PEOPLE, people.persons().size());
    for (Person person : people.persons().subList(0, most)) {
      if (isDescribed(person, noun, before)) {
        if (only != null) {
          return Optional.empty();
        }
        only = person;
      }
    }
    return Optional.ofNullable(only);
  }

  /** "his nephew" or "his nephew, Ned Roe" stands for the person before the place. */
  private boolean isDescribed(Person person, String noun, int before) {
    int most = Math.min(MENTIONS, person.mentions().size());
    for (Mention mention : person.mentions().subList(0, most)) {
      int token = text.tokenAt(mention.span().start());
      boolean possessed = text.is(token, Tag.PRP$) && text.is(token + 1, noun);
      if (mention.kind() != Mention.Kind.PRONOUN && possessed && mention.span().end() <= before) {
        return true;
      }
    }
    return false;
  }

  /**
   * "the 31-year-old": the one just spoken of or who spoke; else, unless the story is about whoever
   * was found, nobody can tell.
   */
  private Optional<Speaker> agedSpeaker(
      Draft draft, SpeakerWords words, Speaker found, SpeakingOn.Last last) {
    String noun = text.lower(words.head());
    String age = noun.substring(0, noun.indexOf('-'));
    boolean another =
        found.person().flatMap(people::byId).filter(p -> ages.isNot(p, age)).isPresent();
    Optional<Person> meant =
        saidThere(draft, words, last)
            .or(() -> spokenOf(draft, words))
            .or(() -> spoke(draft, words, last))
            .filter(person -> !ages.isNot(person, age))
            .or(() -> another ? ages.only(age, words) : Optional.empty());
    boolean about = found.person().equals(Optional.of(people.persons().get(0).id()));
    if (meant.isPresent() || !another && (about || isNear(draft, found))) {
      return meant.map(person -> again(person, found));
    }
    return Optional.of(
        new Speaker(
            Speaker.Type.UNKNOWN,
            Optional.empty(),
            "unknown",
            found.mention(),
            Optional.of("it is not sure whose age that is")));
  }

  /** Named in the sentence before. */
  private boolean isNear(Draft draft, Speaker found) {
    Line before = draft.lineBefore;
    return before != null
        && people.in(before.span(0, before.size())).stream()
            .anyMatch(
                located ->
                    located.mention().kind() == Mention.Kind.NAME
                        && found.person().equals(Optional.of(located.person().id())));
  }

  private static Speaker again(Person person, Speaker found) {
    return SpeakerFinder.meant(person, found.mention(), "named again for the one spoken of before");
  }

  private boolean isVariation(Line line, SpeakerWords words) {
    if (!line.is(words.first(), "the")) {
      return false;
    }
    String noun = text.lower(words.head());
    // "the Dane", "the MP"
    boolean capital =
        words.end() == words.first() + 2
            && line.isCapital(words.first() + 1)
            && (demonyms.contains(noun) || noun.equals("mp") || noun.equals("msp"));
    // "the South African"
    capital |=
        words.end() == words.first() + 3
            && line.isCapital(words.first() + 1)
            && line.isCapital(words.first() + 2)
            && line.isAny(words.first() + 1, "south", "north", "northern", "new", "sri", "puerto")
            && (noun.endsWith("an") || noun.endsWith("er") || demonyms.contains(noun));
    return noun.endsWith("-year-old")
        || capital
        || line.is(words.first() + 1, "world")
            && line.isAny(words.first() + 2, "no", "no.", "number")
        || PARENT.matcher(noun).matches()
        || (text.is(words.head(), Tag.NN) || text.is(words.head(), Tag.JJ))
            && (variations.contains(noun) || PAST.contains(line.lower(words.first() + 1)));
  }

  /** "Abel Odell was cross. "…," said the joiner", in one paragraph. */
  private boolean isTrade(Draft draft, SpeakerWords words) {
    String noun = text.lower(words.head());
    Line before = draft.lineBefore;
    return before != null
        && (trades.contains(noun) || ABOUT.contains(noun))
        && !OTHERS.contains(noun)
        && words.end() - words.first() == 2
        && paragraphs(before.token(0), words.head()) == 0
        && !isSpokenOf(before, noun)
        && people.in(before.span(0, before.size())).stream()
                .filter(located -> located.mention().kind() == Mention.Kind.NAME)
                .map(located -> located.person().id())
                .distinct()
                .count()
            == 1;
  }

  /** "Abel Odell said the DRIVER had waved": somebody else. */
  private boolean isSpokenOf(Line line, String noun) {
    for (int i = 1; i < line.size(); i++) {
      if (line.is(i, noun) && line.isAny(i - 1, "the", "a", "an")) {
        return people.at(text.start(line.token(i))).isEmpty();
      }
    }
    return false;
  }

  /** "Abel Odell was cross. "…," the 51-year-old said": the subject of the sentence before. */
  private Optional<Person> spokenOf(Draft draft, SpeakerWords words) {
    Line line = draft.lineBefore;
    if (line == null || line == draft.line || paragraphs(line.token(0), words.head()) > 1) {
      return Optional.empty();
    }
    return phrases
        .mainSubject(line, line.size())
        .filter(subject -> !subject.several())
        .flatMap(subject -> people.at(text.start(subject.head())))
        .filter(person -> isNamed(person, line.span(0, line.size())) || isHeAgain(line, words));
  }

  /**
   * "Abel Odell had led when Ida Roe fell, but Tarn said it was late. "I know," the Dane said": who
   * says something there, before what is said.
   */
  private Optional<Person> saidThere(Draft draft, SpeakerWords words, SpeakingOn.Last last) {
    Draft said = last.draft();
    Line line = draft.lineBefore;
    boolean there =
        said != null
            && said.speaker != null
            && said.cue != null
            && said.outer == null
            && said.line == line
            && line != draft.line
            && paragraphs(line.token(0), words.head()) <= 1;
    if (!there || said == null || said.speaker == null || line == null) {
      return Optional.empty();
    }
    Span named = line.span(said.speaker.first(), said.speaker.end());
    return named.start() > said.start()
        ? Optional.empty()
        : last.speaker().person().flatMap(people::byId).filter(person -> isNamed(person, named));
  }

  /** "She was cross. "It is late," the singer said", "The groom was cross", in one paragraph. */
  private boolean isHeAgain(Line line, SpeakerWords words) {
    return line.isAny(0, "he", "she", "the")
        && text.paragraphOf(line.token(0)) == text.paragraphOf(words.head());
  }

  private boolean isNamed(Person person, Span span) {
    return people.in(span).stream()
        .anyMatch(
            located ->
                located.person().id().equals(person.id())
                    && located.mention().kind() == Mention.Kind.NAME);
  }

  /** ""I am cross," Odell said. "Everybody saw it," the 51-year-old said": who spoke last. */
  private Optional<Person> spoke(Draft draft, SpeakerWords words, SpeakingOn.Last last) {
    Draft before = last.draft();
    Optional<Person> person = last.speaker().person().flatMap(people::byId);
    if (before == null || person.isEmpty() || isOfSomebody(draft.lineBefore, words)) {
      return Optional.empty();
    }
    int from = before.end();
    int to = text.start(words.head());
    if (from > to || to - from > FARTHEST || paragraphs(text.tokenAt(from), words.head()) > 1) {
      return Optional.empty();
    }
    boolean other =
        people.in(new Span(from, to)).stream()
            .filter(located -> located.mention().kind() == Mention.Kind.NAME)
            .filter(located -> !located.person().id().equals(person.get().id()))
            .anyMatch(
                located ->
                    draft.content.stream()
                        .noneMatch(span -> span.contains(located.mention().span())));
    return other ? Optional.empty() : person;
  }

  /** "A paperboy called for help. "…," the 14-year-old said": nobody whom the story names. */
  private boolean isOfSomebody(@Nullable Line line, SpeakerWords words) {
    return line != null
        && line.isAny(0, "a", "an", "another")
        && paragraphs(line.token(0), words.head()) == 0
        && phrases
            .mainSubject(line, line.size())
            .filter(subject -> subject.first() == 0 && !subject.several())
            .filter(subject -> people.at(text.start(subject.head())).isEmpty())
            .isPresent();
  }

  private int paragraphs(int from, int to) {
    return text.paragraphOf(to) - text.paragraphOf(from);
  }

  /**
   * ""I am cross," Odell said. The 51-year-old hit out at referee Ned Roe. "He saw it," he said":
   * the subject of the sentence before, which names Odell again.
   */
  private Optional<Person> afterVariation(Draft draft, SpeakerWords words, SpeakingOn.Last last) {
    Line line = draft.lineBefore;
    if (line == null || line == draft.line || paragraphs(line.token(0), words.head()) > 1) {
      return Optional.empty();
    }
    Optional<SpeakerWords> subject =
        phrases
            .mainSubject(line, line.size())
            .filter(found -> !found.several() && isVariation(line, found))
            .filter(found -> people.at(text.start(found.head())).isEmpty());
    return subject
        .flatMap(found -> spoke(draft, found, last))
        .filter(person -> !isAnother(person, text.lower(subject.get().head())))
        .filter(person -> sexes.fits(text.lower(words.head()), person));
  }

  /** Whether the person is something else, or somebody else is what the noun says. */
  private boolean isAnother(Person person, String noun) {
    List<String> not = List.of(variations.value(noun).split(" ", -1));
    if (isCalled(person, not)) {
      return true;
    }
    int most = Math.min(PEOPLE, people.persons().size());
    return people.persons().subList(0, most).stream()
        .anyMatch(other -> !other.id().equals(person.id()) && isCalled(other, List.of(noun)));
  }

  /** "co-host Abel Odell", "the comic's daughter, Ida": the noun right before the name. */
  private boolean isBeside(Person person, String noun) {
    int most = Math.min(MENTIONS, person.mentions().size());
    for (Mention mention : person.mentions().subList(0, most)) {
      int first = text.tokenAt(mention.span().start());
      int before = first > 0 && text.is(first - 1, ",") ? first - 2 : first - 1;
      boolean name = mention.kind() == Mention.Kind.NAME;
      if (name && (before >= 0 && text.is(before, noun) || text.is(first, noun))) {
        return true;
      }
    }
    return false;
  }

  /** "manager Abel Odell": one of the nouns right before the name. */
  private boolean isCalled(Person person, List<String> nouns) {
    int most = Math.min(MENTIONS, person.mentions().size());
    for (Mention mention : person.mentions().subList(0, most)) {
      int first = text.tokenAt(mention.span().start());
      boolean name = mention.kind() == Mention.Kind.NAME;
      if (name && (first > 0 && nouns.contains(text.lower(first - 1)))
          || name && nouns.contains(text.lower(first))) {
        return true;
      }
    }
    return false;
  }

  boolean fits(String pronoun, Speaker speaker) {
    return speaker
        .person()
        .flatMap(people::byId)
        .filter(who -> sexes.fits(pronoun, who))
        .isPresent();
  }
}
