package org.onrecord.read.quotation;

import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/**
 * Whom a noun for a person names again who has just been brought in to speak: "Ida Roe said it was
 * late. "I went home," the dinner lady said".
 */
final class BroughtIn {
  // Who speaks of what somebody else has just said or done.
  private static final Set<String> NEVER =
      Set.of(
          "judge",
          "magistrate",
          "coroner",
          "recorder",
          "referee",
          "interviewer",
          "reporter",
          "victim",
          "defendant",
          "accused",
          "source",
          "insider",
          "witness",
          "friend",
          "pal",
          "neighbour",
          "neighbor",
          "bystander",
          "passer-by",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "man",
          "woman",
          "boy",
          "girl",
          "child");

  // Who may be somebody of whom the story has told without a name.
  private static final Set<String> OTHERS =
      Set.of(
          "prosecutor",
          "lawyer",
          "solicitor",
          "barrister",
          "attorney",
          "officer",
          "doctor",
          "official",
          "agent",
          "manager",
          "boss",
          "president",
          "minister",
          "pathologist",
          "owner",
          "suspect",
          "father",
          "mother",
          "son",
          "daughter",
          "husband",
          "wife");

  // "the crossbench PEER", "the veteran Liberal DEMOCRAT", "the SCORER": besides person-nouns.
  private static final Set<String> CALLED =
      Set.of(
          "mp",
          "msp",
          "mep",
          "td",
          "peer",
          "democrat",
          "republican",
          "tory",
          "conservative",
          "liberal",
          "nationalist",
          "socialist",
          "unionist",
          "independent",
          "scorer",
          "keeper",
          "rep",
          "qc",
          "kc",
          "counsel",
          "medic",
          "squaddie",
          "trucker",
          "cabbie",
          "pollster",
          "copper");

  private static final Set<String> WOMEN =
      Set.of(
          "mother",
          "mum",
          "mom",
          "wife",
          "widow",
          "sister",
          "daughter",
          "grandmother",
          "aunt",
          "niece",
          "actress",
          "heiress",
          "hostess",
          "lady",
          "nun",
          "bride",
          "comedienne");

  private static final Set<String> MEN =
      Set.of(
          "father",
          "dad",
          "husband",
          "widower",
          "brother",
          "son",
          "grandfather",
          "uncle",
          "nephew",
          "groom",
          "priest",
          "monk");

  /** People of the story who are looked at. */
  private static final int PEOPLE = 40;

  /** Mentions of one person that are looked at. */
  private static final int MENTIONS = 20;

  private final Text text;
  private final People people;
  private final SpeakerPhrases phrases;
  private final Sexes sexes;
  private final ByAge ages;
  private final WordList nouns;
  private final WordList trades;
  private final WordList demonyms;

  BroughtIn(
      Text text,
      People people,
      SpeakerPhrases phrases,
      Sexes sexes,
      WordList nouns,
      WordList trades,
      WordList demonyms) {
    this.text = text;
    this.people = people;
    this.phrases = phrases;
    this.sexes = sexes;
    this.ages = new ByAge(text, people);
    this.nouns = nouns;
    this.trades = trades;
    this.demonyms = demonyms;
  }

  /** The speaker, where the words at the cue name the one brought in; nobody where they do not. */
  Optional<Speaker> speaker(Draft draft, SpeakerWords words, Speaker found, SpeakingOn.Last last) {
    boolean open =
        draft.outer == null
            && !words.several()
            && found.person().isEmpty()
            && (found.type() == Speaker.Type.UNNAMED || found.type() == Speaker.Type.ORGANISATION);
    return open
        ? of(draft, words, last)
            .map(
                person ->
                    SpeakerFinder.meant(
                        person, found.mention(), "named again for the one brought in before"))
        : Optional.empty();
  }

  /** The person, where nothing speaks for another. */
  private Optional<Person> of(Draft draft, SpeakerWords words, SpeakingOn.Last last) {
    Line line = draft.line;
    Line before = draft.lineBefore;
    if (before == null
        || before == line
        || !(line.is(words.first(), "the") || isBare(line, words))
        || !isForPerson(line, words)
        || SpeakerFinder.isAnother(line, words)) {
      return Optional.empty();
    }
    String noun = text.lower(words.head());
    if (isLesser(before, noun) && !line.isAny(words.first() + 1, "shadow", "deputy", "assistant")) {
      return Optional.empty();
    }
    int paragraphs = text.paragraphOf(words.head()) - text.paragraphOf(before.token(0));
    Optional<Person> spoke = spoke(before, last);
    if (paragraphs > 1 || paragraphs == 1 && !line.isQuote(0)) {
      return Optional.empty();
    }
    Optional<Person> person = spoke.isPresent() ? spoke : subject(before).or(() -> onlyNew(before));
    if (person.isEmpty() || spoke.isEmpty() && paragraphs == 1 && isAbout(draft, person.get())) {
      return Optional.empty();
    }
    boolean told = spoke.isPresent() ? isTold(before, last, noun) : isPredicate(before, noun);
    boolean fresh = isNew(person.get(), before) || paragraphs == 0 && spoke.isEmpty();
    boolean others =
        OTHERS.contains(noun)
            && !isOfOwn(line, line.itemOf(words.head()))
            && !line.isAny(
                words.first() + 1,
                "new",
                "incoming",
                "interim",
                "acting",
                "junior",
                "veteran",
                "retired",
                "former",
                "outgoing");
    // "the leading man"
    boolean leading = line.is(words.first() + 1, "leading");
    boolean usual =
        (leading || !NEVER.contains(noun))
            && (fresh || spoke.isPresent())
            && (!others || fresh && spoke.isPresent() && paragraphs == 0);
    return (told || usual && !isMentioned(before, noun, person.get()))
            && fits(person.get(), noun)
            && !isAnothers(person.get(), noun, words.head())
        ? person
        : Optional.empty();
  }

  /** "The shadow chancellor" is not the chancellor. */
  private static boolean isLesser(Line before, String noun) {
    for (int i = 1; i < before.size(); i++) {
      if (before.is(i, noun)
          && (before.isAny(i - 1, "shadow", "deputy", "assistant", "vice")
              || before.isAny(i - 2, "shadow", "deputy", "assistant"))) {
        return true;
      }
    }
    return false;
  }

  /** "Defence counsel said", for "the defence counsel". */
  static boolean isBare(Line line, SpeakerWords words) {
    return words.first() == 0
        && line.isNoun(0)
        && line.itemOf(words.head()) + 1 == words.end()
        && !line.tag(words.end() - 1).isProper()
        && words.end() <= 3;
  }

  /** Whether what is said may be about the person: it has "he" or "she", or the name. */
  private boolean isAbout(Draft draft, Person person) {
    for (Span span : draft.content) {
      int end = text.tokenAt(Math.max(span.start(), span.end() - 1));
      for (int token = text.tokenAt(span.start()); token <= end; token++) {
        switch (text.lower(token)) {
          case "he", "she", "him", "her", "his", "hers" -> {
            return true;
          }
          default -> {}
        }
      }
      if (isNamed(person, span)) {
        return true;
      }
    }
    return false;
  }

  /** "the dinner lady", "the Albion coach", "the Dane", "the MP for Kew". */
  private boolean isForPerson(Line line, SpeakerWords words) {
    int head = words.head();
    int item = line.itemOf(head);
    Tag tag = text.tag(head);
    if (tag == Tag.NNS || tag == Tag.NNPS) {
      return false;
    }
    int next = item + 1;
    String noun = text.lower(head);
    boolean whole =
        next >= words.end()
            || line.isComma(next)
            || line.isAny(next, "for", "from")
            || isOfOwn(line, item);
    return whole
        && (nouns.contains(noun)
            || trades.contains(noun)
            || CALLED.contains(noun)
            || noun.endsWith("woman")
            || noun.endsWith("man")
            || noun.endsWith("keeper")
            || noun.endsWith("worker")
            || text.isCapital(head) && demonyms.contains(noun));
  }

  /** "the mother of two", "the father of her sons" */
  private static boolean isOfOwn(Line line, int item) {
    return line.isAny(item, "mother", "father", "mum", "mom", "dad")
        && line.is(item + 1, "of")
        && (line.is(item + 2, Tag.CD) || line.is(item + 2, Tag.PRP$));
  }

  /** "Ida Roe said it was late": who is named and speaks in the sentence before. */
  private Optional<Person> spoke(Line before, SpeakingOn.Last last) {
    Draft said = last.draft();
    boolean there =
        said != null
            && said.line == before
            && said.speaker != null
            && said.outer == null
            && said.cue != null;
    if (!there || said == null || said.speaker == null) {
      return Optional.empty();
    }
    Span named = before.span(said.speaker.first(), said.speaker.end());
    return last.speaker().person().flatMap(people::byId).filter(person -> isNamed(person, named));
  }

  private Optional<Person> subject(Line before) {
    return phrases
        .mainSubject(before, before.size())
        .filter(subject -> !subject.several())
        .flatMap(
            subject ->
                people
                    .at(text.start(subject.head()))
                    .filter(
                        person ->
                            isNew(person, before)
                                || before.is(subject.first(), "the")
                                || isNamed(person, before.span(subject.first(), subject.end()))));
  }

  /** "Among them was Ida Roe, a teacher": nobody else is named there for the first time. */
  private Optional<Person> onlyNew(Line before) {
    Person only = null;
    for (People.Located located : people.in(before.span(0, before.size()))) {
      Person person = located.person();
      if (located.mention().kind() == Mention.Kind.NAME
          && !person.equals(only)
          && isNew(person, before)) {
        if (only != null) {
          return Optional.empty();
        }
        only = person;
      }
    }
    return Optional.ofNullable(only);
  }

  private boolean isNamed(Person person, Span span) {
    for (People.Located located : people.in(span)) {
      if (located.mention().kind() == Mention.Kind.NAME
          && located.person().id().equals(person.id())) {
        return true;
      }
    }
    return false;
  }

  /** First named in the paragraph. */
  private boolean isNew(Person person, Line before) {
    int first = text.paragraphStart(text.paragraphOf(before.token(0)));
    for (Mention mention : person.mentions()) {
      if (mention.kind() == Mention.Kind.NAME) {
        return mention.span().start() >= text.start(first);
      }
    }
    return false;
  }

  /** "Ida Roe, a teacher who became a judge, said": the noun is among the words for the speaker. */
  private boolean isTold(Line before, SpeakingOn.Last last, String noun) {
    SpeakerWords speaker = last.draft() == null ? null : last.draft().speaker;
    for (int i = speaker == null ? 0 : speaker.first(); speaker != null && i < speaker.end(); i++) {
      if (before.is(i, noun) && !before.is(i + 1, Tag.POS)) {
        return true;
      }
    }
    return false;
  }

  /** "Among them was Ida Roe, who is now the mayor": the noun is said of the one named there. */
  private boolean isPredicate(Line before, String noun) {
    for (int i = before.size() - 1; i > 1; i--) {
      if (before.is(i, noun)) {
        int copula = i - 1;
        while (copula > Math.max(0, i - 5)
            && (before.tag(copula) == Tag.DT
                || before.tag(copula).isNoun()
                || before.tag(copula).isAdjective())) {
          copula--;
        }
        copula -= before.isAny(copula, "now", "also", "later", "still") ? 1 : 0;
        return before.isAny(copula, "is", "was", "became")
            && before.isAny(copula - 1, "who", "and");
      }
    }
    return false;
  }

  /**
   * "Ida Roe told the lawyer": somebody of the sentence, or spoken of right before, is called so.
   */
  private boolean isMentioned(Line before, String noun, Person person) {
    int paragraph = Math.max(0, text.paragraphOf(before.token(0)) - 1);
    int end = before.tokenEnd(before.size() - 1);
    for (int token = text.paragraphStart(paragraph); token < end; token++) {
      if (text.is(token, noun) && people.at(text.start(token)).filter(person::equals).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Person person, String noun) {
    boolean she = WOMEN.contains(noun) || noun.endsWith("woman");
    boolean he = MEN.contains(noun) || noun.endsWith("man") && !she;
    String pronoun = she ? "she" : "he";
    String other = she ? "he" : "she";
    if (ages.isNotOf(person, noun)) {
      return false;
    }
    return !she && !he || sexes.fits(pronoun, person) && !sexes.isSuggested(other, person);
  }

  /** "Teacher Ned Odell": the noun stands beside another's name. */
  private boolean isAnothers(Person person, String noun, int before) {
    int most = Math.min(PEOPLE, people.persons().size());
    for (Person other : people.persons().subList(0, most)) {
      int seen = Math.min(MENTIONS, other.mentions().size());
      for (Mention mention : other.mentions().subList(0, seen)) {
        int first = text.tokenAt(mention.span().start());
        boolean beside =
            mention.kind() == Mention.Kind.NAME
                && first < before
                && (text.is(first, noun) || first > 0 && text.is(first - 1, noun));
        if (beside && !other.id().equals(person.id())) {
          return true;
        }
      }
    }
    return false;
  }
}
