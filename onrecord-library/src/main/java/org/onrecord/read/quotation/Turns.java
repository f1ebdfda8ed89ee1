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
 * Whose turn it is to speak where "he" or "she" may mean two: who was asked, who was spoken to, who
 * is alive, who has been speaking of the other.
 */
final class Turns {
  private static final Map<String, Set<String>> SAME =
      Map.of("he", Set.of("he", "his", "him", "himself"), "she", Set.of("she", "her", "herself"));

  private static final Set<String> REPLIES =
      Set.of("reply", "answer", "respond", "retort", "counter", "shoot");

  /** Whoever does such a thing has come on to speak. */
  private static final Set<String> REACTS =
      Set.of(
          "wept",
          "cried",
          "tears",
          "tribute",
          "spoke",
          "speaking",
          "laughed",
          "smiled",
          "appeared",
          "hit",
          "broke",
          "shook",
          "hugged",
          "thanked",
          "sobbed",
          "admitted",
          "denied",
          "praised",
          "slammed",
          "blasted",
          "defended",
          "mourned",
          "remembered",
          "recalled",
          "asked",
          "wrote",
          "posted",
          "tweeted",
          "attended",
          "watched",
          "told",
          "said",
          "says");

  /** Paragraphs from who spoke last to the quotation at most. */
  private static final int FARTHEST = 3;

  /** Mentions of a person that are looked at. */
  private static final int MENTIONS = 30;

  private final Text text;
  private final People people;
  private final SpeakerPhrases phrases;
  private final Sexes sexes;

  Turns(Text text, People people, SpeakerPhrases phrases, Sexes sexes) {
    this.sexes = sexes;
    this.text = text;
    this.people = people;
    this.phrases = phrases;
  }

  /** The speaker, where the turn tells more than what has been found. */
  Speaker rather(Draft draft, SpeakerWords words, Speaker usual, SpeakingOn.Last last) {
    boolean pronoun = text.is(words.head(), "he") || text.is(words.head(), "she");
    if (!pronoun || draft.outer != null || draft.cue == null) {
      return usual;
    }
    Optional<Person> lead = ratherThanTheDead(words, usual);
    if (lead.isPresent()) {
      return changed(lead.get(), usual, "the one the story is about, rather than who had died");
    }
    Optional<Person> asked = asked(draft, words);
    if (asked.isPresent()) {
      return changed(asked.get(), usual, "was asked in the sentence before");
    }
    Optional<Person> replies = replies(draft, draft.cue, words, usual, last);
    if (replies.isPresent()) {
      return changed(replies.get(), usual, "replies to who spoke before");
    }
    return ofTwo(draft, words, usual, last)
        .map(person -> changed(person, usual, "speaks of who is named in the sentence before"))
        .orElse(usual);
  }

  /** "he replied": somebody else than who spoke before. */
  static boolean isReply(Draft draft) {
    return draft.cue != null && REPLIES.contains(draft.cue.entry().lemma());
  }

  private static Speaker changed(Person person, Speaker usual, String reason) {
    return usual.person().equals(Optional.of(person.id()))
        ? usual
        : SpeakerFinder.meant(person, usual.mention(), reason);
  }

  private @Nullable Line before(Draft draft, SpeakerWords words) {
    Line line = draft.lineBefore;
    boolean near =
        line != null
            && line != draft.line
            && draft.line.isQuote(0)
            && text.paragraphOf(words.head()) - text.paragraphOf(line.token(0)) <= 1;
    return near ? line : null;
  }

  /** "Ida Roe asked her about the rumours. "Lies," she said": who was asked. */
  private Optional<Person> asked(Draft draft, SpeakerWords words) {
    Line line = before(draft, words);
    if (line == null) {
      return Optional.empty();
    }
    for (int i = 1; i < line.size() - 1; i++) {
      boolean asks =
          line.isAny(i, "asked", "quizzed", "questioned", "grilled")
              && line.is(i, Tag.VBD)
              && (line.isNoun(i - 1) || line.isAny(i - 1, "he", "she", "who", "then"));
      int object = i + 1;
      boolean him = line.isAny(object, "him", "her") && !line.isNoun(object + 1);
      int end = object + 1;
      while (line.tag(object).isProper() && line.tag(end).isProper()) {
        end++;
      }
      boolean question =
          line.isAny(end, "about", "if", "whether", "how", "what", "why", "when", "where", "who")
              || line.isStop(end)
              || line.isComma(end);
      if (asks && question && (him || line.tag(object).isProper())) {
        return people
            .at(text.start(line.token(end - 1)))
            .filter(person -> sexes.fits(text.lower(words.head()), person));
      }
    }
    return Optional.empty();
  }

  /** "Ida Roe told Ada: "You look well." "I am," she replied": the only other one there. */
  private Optional<Person> replies(
      Draft draft, Cue cue, SpeakerWords words, Speaker usual, SpeakingOn.Last last) {
    Draft said = last.draft();
    boolean turn =
        said != null
            && said.cue != null
            && said.line != draft.line
            && REPLIES.contains(cue.entry().lemma())
            && usual.person().isPresent()
            && usual.person().equals(last.speaker().person())
            && text.paragraphOf(words.head()) - text.paragraphOf(said.line.token(0)) <= 1;
    if (!turn || said == null) {
      return Optional.empty();
    }
    Person other = null;
    for (People.Located located : people.in(said.line.span(0, said.line.size()))) {
      Person person = located.person();
      boolean outside =
          said.kind != org.onrecord.reading.Quotation.Kind.DIRECT || !isIn(said, located);
      boolean fits =
          outside
              && !usual.person().equals(Optional.of(person.id()))
              && sexes.fits(text.lower(words.head()), person);
      if (fits && other != null && !other.id().equals(person.id())) {
        return Optional.empty();
      }
      other = fits ? person : other;
    }
    return Optional.ofNullable(other);
  }

  /**
   * "Ada Roe praised her sister Ida. "She is kind," Ada said. ¶ Ida, a nurse, lives in Kew. ¶ "I
   * love her," she said": Ada goes on to speak of her; so does one of the dead.
   */
  private Optional<Person> ofTwo(
      Draft draft, SpeakerWords words, Speaker usual, SpeakingOn.Last last) {
    Line line = before(draft, words);
    if (line == null || !draft.line.startsParagraph || usual.person().isEmpty()) {
      return Optional.empty();
    }
    Optional<SpeakerWords> subject =
        phrases.mainSubject(line, line.size()).filter(found -> !found.several());
    boolean named =
        subject.isPresent()
            && people.in(line.span(subject.get().first(), subject.get().end())).stream()
                .anyMatch(
                    located ->
                        located.mention().kind() == Mention.Kind.NAME
                            && usual.person().equals(Optional.of(located.person().id())));
    if (!named) {
      return Optional.empty();
    }
    String pronoun = text.lower(words.head());
    Optional<Person> spoke =
        last.speaker()
            .person()
            .filter(id -> isRecent(last.draft(), words))
            .flatMap(people::byId)
            .filter(person -> mayBe(person, pronoun, usual));
    if (isDead(line, subject.get())) {
      return spoke.or(
          () -> Optional.of(people.persons().get(0)).filter(lead -> mayBe(lead, pronoun, usual)));
    }
    return speaksOf(draft, pronoun) && !reacts(line) ? spoke : Optional.empty();
  }

  /**
   * "Ned Roe has died. [...] His brother Abel died in 2012. [...] "Never," he said": Abel, who is
   * named no more after that, says nothing.
   */
  private Optional<Person> ratherThanTheDead(SpeakerWords words, Speaker usual) {
    Optional<Person> found = usual.person().flatMap(people::byId);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Person lead = people.persons().get(0);
    if (!mayBe(lead, text.lower(words.head()), usual)) {
      return Optional.empty();
    }
    Mention last = null;
    for (Mention mention : found.get().mentions()) {
      boolean before = mention.span().end() <= text.start(words.head());
      last = before && mention.kind() == Mention.Kind.NAME ? mention : last;
    }
    int next = last == null ? -1 : text.tokenAt(Math.max(0, last.span().end() - 1)) + 1;
    boolean died = next > 0 && next + 1 < text.size() && text.is(next, "died");
    return died ? Optional.of(lead) : Optional.empty();
  }

  private boolean isRecent(@Nullable Draft said, SpeakerWords words) {
    return said != null
        && text.paragraphOf(words.head()) - text.paragraphOf(said.line.token(0)) <= FARTHEST;
  }

  private boolean mayBe(Person person, String pronoun, Speaker usual) {
    Set<String> forms = SAME.getOrDefault(pronoun, Set.of());
    return !usual.person().equals(Optional.of(person.id()))
        && sexes.fits(pronoun, person)
        && person.mentions().stream()
            .limit(MENTIONS)
            .anyMatch(
                mention ->
                    mention.kind() == Mention.Kind.PRONOUN
                        && forms.contains(text.lower(text.tokenAt(mention.span().start()))));
  }

  /** "Ida Roe died in May", "Ida Roe was killed in May". */
  private static boolean isDead(Line line, SpeakerWords subject) {
    for (int i = subject.end(); i < Math.min(line.size(), subject.end() + 4); i++) {
      boolean killed =
          line.isAny(i, "killed", "murdered") && line.isAny(i - 1, "was", "were", "been");
      if (killed || line.isAny(i, "died", "drowned", "perished")) {
        return true;
      }
    }
    return false;
  }

  /** Somebody of the speaker's own sex is spoken of in the words. */
  private boolean speaksOf(Draft draft, String pronoun) {
    Set<String> forms = SAME.getOrDefault(pronoun, Set.of());
    for (Span span : draft.content) {
      int token = text.tokenAt(span.start());
      while (token < text.size() && text.start(token) < span.end()) {
        if (forms.contains(text.lower(token))) {
          return true;
        }
        token++;
      }
    }
    return false;
  }

  private static boolean reacts(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (REACTS.contains(line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Draft draft, People.Located located) {
    return draft.content.stream().anyMatch(span -> span.contains(located.mention().span()));
  }
}
