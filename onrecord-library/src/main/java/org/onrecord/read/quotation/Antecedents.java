package org.onrecord.read.quotation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/**
 * Whom "he" or "she" at a cue stands for by the grammar of the sentence and of the one before,
 * where the people of the story leave it open or name somebody who has only been spoken of.
 */
final class Antecedents {
  private static final Map<String, Set<String>> SAME =
      Map.of("he", Set.of("he", "his", "him", "himself"), "she", Set.of("she", "her", "herself"));

  // Titles of one sex.
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("mr", "he"),
          Map.entry("sir", "he"),
          Map.entry("lord", "he"),
          Map.entry("mrs", "she"),
          Map.entry("ms", "she"),
          Map.entry("miss", "she"),
          Map.entry("dame", "she"),
          Map.entry("lady", "she"),
          Map.entry("baroness", "she"));

  private static final Map<String, Set<String>> KIN =
      Map.of(
          "he",
              Set.of(
                  "husband",
                  "father",
                  "son",
                  "brother",
                  "grandfather",
                  "uncle",
                  "nephew",
                  "dad",
                  "man",
                  "boy",
                  "boyfriend",
                  "widower",
                  "spokesman",
                  "groom"),
          "she",
              Set.of(
                  "wife",
                  "mother",
                  "daughter",
                  "sister",
                  "grandmother",
                  "aunt",
                  "niece",
                  "mum",
                  "mom",
                  "woman",
                  "girl",
                  "girlfriend",
                  "widow",
                  "spokeswoman",
                  "bride"));

  // Who speaks for somebody named, or without a name.
  private static final Set<String> SPOKESPEOPLE =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "agent",
          "lawyer",
          "attorney",
          "solicitor",
          "rep",
          "representative",
          "publicist",
          "manager",
          "aide",
          "adviser",
          "friend");

  private static final Set<String> SOME =
      Set.of(
          "one",
          "another",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "witness",
          "source",
          "insider",
          "friend",
          "pal",
          "neighbour",
          "neighbor",
          "resident",
          "victim",
          "official",
          "person",
          "passer-by",
          "onlooker",
          "bystander",
          "worker",
          "employee",
          "survivor");

  /** Mentions of a person that are looked at. */
  private static final int MENTIONS = 30;

  private final Text text;
  private final People people;
  private final SpeakerPhrases phrases;
  private final Sexes sexes;

  Antecedents(Text text, People people, SpeakerPhrases phrases, Sexes sexes) {
    this.sexes = sexes;
    this.text = text;
    this.people = people;
    this.phrases = phrases;
  }

  /**
   * "Roe's sister Ada wept as she told the court: "…"": the subject of the main clause. So it is in
   * "Ada Roe thanked her crew, one of whom, she said, had just married".
   */
  Optional<Person> sameSentence(Draft draft, SpeakerWords words) {
    Line line = draft.line;
    int first = words.first();
    boolean relative = line.isComma(first - 1) && line.isAny(first - 2, "whom", "which", "who");
    boolean clause = relative || line.isAny(first - 1, "as", "when", "while", "before", "after");
    if (!clause || first < 2 || !isPronoun(words)) {
      return Optional.empty();
    }
    return phrases
        .mainSubject(line, first - 1)
        .filter(subject -> !subject.several() && subject.first() == 0)
        .flatMap(subject -> named(line, subject))
        .filter(person -> fits(person, words, draft, null));
  }

  /**
   * "She has never met Ada, said Ida Roe. "Not once," she said": the pronoun that is the subject of
   * the sentence before means the same.
   */
  Optional<Person> sameSubject(Draft draft, SpeakerWords words) {
    Line before = draft.lineBefore;
    boolean quotedFirst = draft.line.isQuote(0) && draft.cue != null;
    if (before == null
        || before == draft.line
        || !quotedFirst
        || !isPronoun(words)
        || !before.is(0, text.lower(words.head()))
        || !isNear(before, words)) {
      return Optional.empty();
    }
    return people.at(text.start(before.token(0)));
  }

  /**
   * "The spokeswoman, Ada Roe, was cross. "It is late," she said": rather than whoever that
   * sentence does not name.
   */
  Optional<Person> subjectRather(Draft draft, SpeakerWords words, Speaker found) {
    Line before = draft.lineBefore;
    if (before == null
        || before == draft.line
        || !draft.line.isQuote(0)
        || found.person().isEmpty()
        || text.paragraphOf(before.token(0)) != text.paragraphOf(words.head())
        || isMentioned(before, found, false)) {
      return Optional.empty();
    }
    // "Her agent, Toby Fell, wept": not he, whatever else speaks against her
    boolean meant = isMentioned(before, found, true);
    return subjectBefore(draft, words)
        .filter(person -> !meant || sexes.isSuggested(text.lower(words.head()), person));
  }

  private boolean isMentioned(Line line, Speaker found, boolean pronouns) {
    return people.in(line.span(0, line.size())).stream()
        .filter(l -> pronouns || l.mention().kind() != Mention.Kind.PRONOUN)
        .anyMatch(l -> found.person().equals(Optional.of(l.person().id())));
  }

  /**
   * "Ida Roe took a test because of her daughter, Ada. It came back. ¶ "I wept," she said": the
   * paragraph before is about its first subject, not about who is but an object in it.
   */
  Optional<Person> topic(Draft draft, SpeakerWords words, Speaker found) {
    Line opening = draft.opening;
    Line before = draft.lineBefore;
    boolean opens = draft.line.startsParagraph && draft.line.isQuote(0) && isPronoun(words);
    if (opening == null || before == null || !opens || found.person().isEmpty()) {
      return Optional.empty();
    }
    Optional<SpeakerWords> subject =
        phrases.mainSubject(opening, opening.size()).filter(words0 -> !words0.several());
    Optional<Person> person =
        subject
            .flatMap(first -> named(opening, first))
            .filter(who -> fits(who, words, draft, null) && isCalled(who, words));
    boolean object =
        person.isPresent()
            && !isSubject(before, found)
            && people.in(opening.span(subject.get().end(), opening.size())).stream()
                .anyMatch(l -> found.person().equals(Optional.of(l.person().id())));
    return object ? person : Optional.empty();
  }

  private boolean isSubject(Line line, Speaker found) {
    return phrases
        .mainSubject(line, line.size())
        .flatMap(subject -> people.at(text.start(subject.head())))
        .filter(person -> found.person().equals(Optional.of(person.id())))
        .isPresent();
  }

  /**
   * "The groom's sister was cross. "It is late," she said": nobody who has been named; the words
   * for her.
   */
  Optional<Span> nameless(Draft draft, SpeakerWords words, Speaker found) {
    Line before = draft.lineBefore;
    boolean near =
        before != null
            && before != draft.line
            && found.person().isPresent()
            && text.paragraphOf(before.token(0)) == text.paragraphOf(words.head())
            && (isPronoun(words) && (draft.line.isQuote(0) || words.first() == 0)
                || draft.line.is(words.first(), "the") && draft.line.isQuote(0));
    if (before == null || !near) {
      return Optional.empty();
    }
    return phrases
        .mainSubject(before, before.size())
        .filter(subject -> subject.first() == 0 && !subject.several())
        .filter(subject -> isNameless(before, subject, draft, words))
        .filter(subject -> people.at(text.start(subject.head())).isEmpty())
        .filter(
            subject ->
                people.in(before.span(0, before.size())).stream()
                    .filter(l -> l.mention().span().start() >= text.start(subject.head()))
                    .noneMatch(l -> found.person().equals(Optional.of(l.person().id()))))
        .map(subject -> before.span(subject.first(), subject.end()));
  }

  /**
   * "The groom's sister" for "she", "Roe's spokesman" for "he", "One of the men" for either; "One
   * senior Tory" for "the MP".
   */
  private boolean isNameless(Line line, SpeakerWords subject, Draft draft, SpeakerWords words) {
    String noun = text.lower(subject.head());
    boolean some = line.isAny(0, "a", "an", "one", "another");
    if (!isPronoun(words)) {
      return some && line.isAny(0, "one", "another") && !draft.line.isCapital(words.end() - 1);
    }
    if (line.is(0, "the") && subject.end() == 2 && !isBroughtIn(noun, subject.head())) {
      // "The widow was cross. "It is late," she said": who is named before, most likely
      return false;
    }
    String own = text.lower(words.head());
    for (Map.Entry<String, Set<String>> entry : KIN.entrySet()) {
      if (entry.getValue().contains(noun)) {
        return entry.getKey().equals(own);
      }
    }
    boolean owned = line.is(line.itemOf(subject.head()) - 1, Tag.POS) || line.is(0, Tag.PRP$);
    return SPOKESPEOPLE.contains(noun) && owned || some && SOME.contains(noun);
  }

  /** "a neighbour": the story has told of somebody so called without a name. */
  private boolean isBroughtIn(String noun, int before) {
    for (int token = 1; token < before; token++) {
      if (text.is(token, noun)
          && (text.is(token - 1, "a")
              || text.is(token - 1, "an")
              || token > 1 && text.is(token - 2, "a"))) {
        return true;
      }
    }
    return false;
  }

  /** "Gill Tanner was cross. "It is late," she said": the named subject of the sentence before. */
  Optional<Person> subjectBefore(Draft draft, SpeakerWords words) {
    Line before = draft.lineBefore;
    if (before == null || before == draft.line || !isPronoun(words) || !isNear(before, words)) {
      return Optional.empty();
    }
    return phrases
        .mainSubject(before, before.size())
        .filter(subject -> !subject.several())
        .flatMap(subject -> named(before, subject))
        .filter(person -> fits(person, words, draft, null));
  }

  /**
   * "Ida Roe said she had met Ada Tarn. "It was late," she said": who said something in the
   * sentence before says the next thing as well.
   */
  Optional<Person> spokeBefore(Draft draft, SpeakerWords words, SpeakingOn.Last last) {
    Draft said = last.draft();
    SpeakerWords spoken = said == null ? null : said.speaker;
    if (said == null || spoken == null) {
      return Optional.empty();
    }
    boolean next =
        said.cue != null
            // "She has not, according to her aide, Ada, been late. "Never," she said"
            && said.cue.voice() != Cue.Voice.ACCORDING
            && said.line == draft.lineBefore
            && said.line != draft.line
            && isPronoun(words)
            && isNear(said.line, words);
    if (!next) {
      return Optional.empty();
    }
    boolean again = text.is(spoken.head(), text.lower(words.head()));
    boolean own = again || isCalledIn(text.lower(words.head()), said);
    return last.speaker()
        .person()
        .flatMap(people::byId)
        .filter(
            person ->
                again
                    || text.tag(spoken.head()).isProper()
                    || named(said.line, spoken).filter(person::equals).isPresent())
        .filter(
            person ->
                own
                    || fits(person, words, draft, said)
                        && (isCalled(person, words) || isAlone(draft, said, words, person)));
  }

  /**
   * ""It is late," said Ned Roe of the board. "Very," he went on", in one paragraph: nobody else is
   * named outside the marks, and the given name does not speak against it.
   */
  private boolean isAlone(Draft draft, Draft said, SpeakerWords words, Person person) {
    Line line = said.line;
    boolean same = text.paragraphOf(line.token(0)) == text.paragraphOf(words.head());
    return same
        && draft.line.isQuote(0)
        && sexes.isSuggested(text.lower(words.head()), person)
        && people.in(line.span(0, line.size())).stream()
            .filter(located -> !isIn(said, located.mention()))
            .allMatch(located -> located.person().id().equals(person.id()));
  }

  private boolean isNear(Line before, SpeakerWords words) {
    return text.paragraphOf(words.head()) - text.paragraphOf(before.token(0)) <= 1;
  }

  private boolean isPronoun(SpeakerWords words) {
    return text.is(words.head(), "he") || text.is(words.head(), "she");
  }

  /** The person whose name is the head of the words. */
  private Optional<Person> named(Line line, SpeakerWords words) {
    Optional<Person> person = people.at(text.start(words.head()));
    if (person.isEmpty() && words.second() >= 0) {
      person = people.at(text.start(words.second()));
    }
    Span span = line.span(words.first(), words.end());
    return person.filter(
        who ->
            people.in(span).stream()
                .anyMatch(
                    located ->
                        located.person().id().equals(who.id())
                            && located.mention().kind() == Mention.Kind.NAME));
  }

  /** Nothing outside the words in question calls the speaker by the other sex. */
  boolean fits(Speaker speaker, SpeakerWords words, Draft draft, Draft said) {
    return speaker
        .person()
        .flatMap(people::byId)
        .filter(person -> fits(person, words, draft, said))
        .isPresent();
  }

  /** The same of a person. */
  private boolean fits(Person person, SpeakerWords words, Draft draft, @Nullable Draft said) {
    String own = text.lower(words.head());
    int seen = 0;
    for (Mention mention : person.mentions()) {
      if (++seen > MENTIONS) {
        break;
      }
      String called = sex(mention);
      boolean inside = isIn(draft, mention) || isIn(said, mention);
      if (!called.isEmpty() && !called.equals(own) && !inside) {
        return false;
      }
    }
    return true;
  }

  /** Something calls the person "he", or "she", as the pronoun does. */
  private boolean isCalled(Person person, SpeakerWords words) {
    return isCalled(person, text.lower(words.head()));
  }

  /** The same of the pronoun, "he" or "she". */
  boolean isCalled(Person person, String own) {
    return person.mentions().stream().limit(MENTIONS).anyMatch(m -> sex(m).equals(own));
  }

  /** "Tarn said | she had been there": in what was said, the pronoun is the speaker's own. */
  private boolean isCalledIn(String own, Draft said) {
    return SAME.getOrDefault(own, Set.of()).contains(text.lower(text.tokenAt(said.start())));
  }

  /** "he" or "she" as the mention has it, or nothing. */
  private String sex(Mention mention) {
    int token = text.tokenAt(mention.span().start());
    String word = text.lower(token);
    if (mention.kind() == Mention.Kind.PRONOUN) {
      for (Map.Entry<String, Set<String>> entry : SAME.entrySet()) {
        if (entry.getValue().contains(word)) {
          return entry.getKey();
        }
      }
      return "";
    }
    if (mention.kind() == Mention.Kind.NOMINAL && text.is(token, Tag.PRP$)) {
      // "his wife, Ida Roe"
      String noun = text.lower(Math.min(token + 1, text.size() - 1));
      return isKin("he", noun) ? "he" : isKin("she", noun) ? "she" : "";
    }
    String title = TITLES.getOrDefault(word, "");
    boolean before = title.isEmpty() && token > 0 && mention.kind() == Mention.Kind.NAME;
    return before ? TITLES.getOrDefault(text.lower(token - 1), "") : title;
  }

  private static boolean isKin(String pronoun, String noun) {
    return KIN.getOrDefault(pronoun, Set.of()).contains(noun);
  }

  private static boolean isIn(@Nullable Draft draft, Mention mention) {
    return draft != null && draft.content.stream().anyMatch(span -> span.contains(mention.span()));
  }

  /** "Mr Roe" is not the Roe who is "she" elsewhere. */
  boolean isMisnamed(Person person, Line line, SpeakerWords words) {
    String own = sexOfTitle(line, words);
    if (own.isEmpty()) {
      return false;
    }
    int token = line.token(words.first());
    int others = 0;
    int same = 0;
    for (Mention mention : person.mentions()) {
      if (mention.span().end() > text.start(token)) {
        break;
      }
      String called = sex(mention);
      others += !called.isEmpty() && !called.equals(own) ? 1 : 0;
      same += called.equals(own) ? 1 : 0;
    }
    return others > same;
  }

  /** "he" for "Mr Roe", "she" for "Dame Ida Roe", else nothing. */
  String sexOfTitle(Line line, SpeakerWords words) {
    for (int i = words.first(); i < words.end() && line.token(i) < words.head(); i++) {
      String sex = TITLES.getOrDefault(line.lower(i), "");
      if (!sex.isEmpty() && line.isCapital(i)) {
        return sex;
      }
    }
    return "";
  }
}
