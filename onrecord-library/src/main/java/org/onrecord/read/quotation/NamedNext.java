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
 * Names whom a story's first sentence only describes: "A clerk accused of theft told police "I was
 * hungry". ¶ Ned Roe, 44, appeared in court": the next paragraph begins with the name.
 */
final class NamedNext {
  // What such a one is said to be or to have done, behind the noun.
  private static final Set<String> TOLD_OF =
      Set.of(
          "accused",
          "charged",
          "convicted",
          "suspected",
          "arrested",
          "jailed",
          "sentenced",
          "acquitted",
          "cleared",
          "fined",
          "banned",
          "who",
          "whose");

  private static final Set<String> ANYBODY =
      Set.of(
          "man",
          "woman",
          "mother",
          "father",
          "mum",
          "dad",
          "mom",
          "couple",
          "teenager",
          "boy",
          "girl",
          "pensioner",
          "grandmother",
          "grandfather",
          "widow",
          "widower",
          "parent",
          "bride",
          "groom",
          "schoolboy",
          "schoolgirl",
          "student",
          "driver",
          "cyclist",
          "father-of-two",
          "mother-of-two");

  private static final Set<String> WOMEN =
      Set.of(
          "woman", "mother", "mum", "mom", "girl", "grandmother", "widow", "schoolgirl", "bride");

  private static final Set<String> MEN =
      Set.of("man", "father", "dad", "boy", "grandfather", "widower", "schoolboy", "groom");

  // Who speaks of what happened to somebody else.
  private static final Set<String> OTHERS =
      Set.of(
          "witness",
          "source",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "judge",
          "coroner",
          "officer",
          "friend",
          "neighbour",
          "neighbor",
          "insider",
          "official",
          "report",
          "study");

  // What happened to somebody of whom others speak: "was killed", "died".
  private static final Set<String> HURT =
      Set.of("died", "killed", "shot", "hit", "struck", "stabbed", "found", "attacked", "injured");

  /** Paragraphs that come before the first sentence at most: headline, standfirst, date. */
  private static final int BEFORE = 3;

  /** Tokens of "KEW, Ohio (AP) —" at most. */
  private static final int PLACE = 10;

  /** Tokens of the paragraph that are looked at for who says its first words. */
  private static final int VOICE = 80;

  /** Tokens of a name with what stands before it at most. */
  private static final int TITLED = 6;

  /** People of the story and mentions of each that are looked at. */
  private static final int PEOPLE = 40;

  private static final int MENTIONS = 20;

  /** Items of the description that are looked at. */
  private static final int REACH = 10;

  private final Text text;
  private final People people;
  private final Sexes sexes;
  private final WordList trades;

  NamedNext(Text text, People people, Sexes sexes, WordList trades) {
    this.text = text;
    this.people = people;
    this.sexes = sexes;
    this.trades = trades;
  }

  /** Who is named next, where the quotation's speaker is but described in the first sentence. */
  Optional<Speaker> speaker(Draft draft, Speaker found) {
    SpeakerWords words = draft.speaker;
    if (words == null || draft.outer != null || found.type() != Speaker.Type.UNNAMED) {
      return Optional.empty();
    }
    Optional<Person> kin = kin(draft, words);
    if (kin.isPresent()) {
      return kin.map(person -> later(person, found, "named so further on"));
    }
    int paragraph = text.paragraphOf(words.head());
    if (!opens(draft.line, words) || !isDescribed(draft.line, words, paragraph + 1)) {
      return Optional.empty();
    }
    if (paragraph > BEFORE || paragraph + 1 >= text.paragraphs()) {
      return Optional.empty();
    }
    boolean some = !draft.line.is(words.first(), "the");
    return (some ? opener(paragraph + 1) : Optional.<Person>empty())
        .or(() -> voice(paragraph + 1))
        .filter(person -> fits(person, text.lower(words.head())))
        .filter(person -> isNew(person, draft.line))
        .map(person -> later(person, found, "named at the beginning of the next paragraph"));
  }

  private static Speaker later(Person person, Speaker found, String reason) {
    return SpeakerFinder.meant(person, found.mention(), reason);
  }

  /** "A clerk …", also behind "KEW, Ohio (AP) —". */
  private boolean opens(Line line, SpeakerWords words) {
    int token = line.token(words.first());
    int before = token - text.paragraphStart(text.paragraphOf(token));
    boolean first =
        before == 0 || before <= PLACE && words.first() > 0 && line.isDash(words.first() - 1);
    int head = line.itemOf(words.head());
    // "The mother of a boy who drowned"
    boolean kin =
        line.is(words.first(), "the")
            && line.is(head + 1, "of")
            && line.isAny(head + 2, "a", "an", "two", "one");
    return first && (kin || line.isAny(words.first(), "a", "an"));
  }

  /**
   * "Her brother said so": the only one whom the story calls so further on, "her brother, Ned Roe".
   */
  private Optional<Person> kin(Draft draft, SpeakerWords words) {
    int head = words.head();
    int owner = draft.line.token(words.first());
    boolean owned = text.is(owner, Tag.PRP$) && owner + 1 == head && text.is(head, Tag.NN);
    // "Roe's sister said"
    boolean named = head > 1 && text.is(head - 1, Tag.POS) && text.is(head, Tag.NN);
    if (!owned && !named || owned && text.paragraphOf(head) > BEFORE) {
      return Optional.empty();
    }
    String whose = owned ? text.lower(owner) : "the";
    int end =
        named ? text.end(text.paragraphEnd(text.paragraphOf(head)) - 1) : text.string().length();
    Person only = null;
    int most = Math.min(PEOPLE, people.persons().size());
    for (Person person : people.persons().subList(0, most)) {
      if (isCalled(person, whose, text.lower(head), new Span(text.start(head), end))) {
        if (only != null) {
          return Optional.empty();
        }
        only = person;
      }
    }
    return Optional.ofNullable(only);
  }

  private boolean isCalled(Person person, String owner, String noun, Span where) {
    int most = Math.min(MENTIONS, person.mentions().size());
    for (Mention mention : person.mentions().subList(0, most)) {
      int token = text.tokenAt(mention.span().start());
      if (mention.kind() == Mention.Kind.NOMINAL
          && where.contains(mention.span())
          && text.is(token, owner)
          && (text.is(token + 1, noun) || text.is(token + 2, noun))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDescribed(Line line, SpeakerWords words, int next) {
    String noun = text.lower(words.head());
    if (OTHERS.contains(noun) || !line.is(line.itemOf(words.head()), Tag.NN)) {
      return false;
    }
    if (ANYBODY.contains(noun)) {
      return true;
    }
    int head = line.itemOf(words.head());
    boolean told = false;
    for (int i = head + 1; i < Math.min(head + 3, line.size()); i++) {
      told |= TOLD_OF.contains(line.lower(i));
    }
    told |= line.isAny(words.end(), "has", "have") || isAgedNext(next);
    return told && (trades.contains(noun) || noun.endsWith("er") || noun.endsWith("or"));
  }

  /** "Ned Roe, 67, was at home": who is told of with an age is who was described, if not hurt. */
  private boolean isAgedNext(int paragraph) {
    int first = paragraph < text.paragraphs() ? text.paragraphStart(paragraph) : text.size();
    int end = Math.min(text.size(), first + REACH) - 2;
    for (int token = first + 1; token < end; token++) {
      boolean age = text.is(token, Tag.CD) && text.is(token - 1, ",") && text.is(token + 1, ",");
      if (age) {
        return !HURT.contains(text.lower(token + 2)) && !HURT.contains(text.lower(token + 3));
      }
    }
    return false;
  }

  /** Whose full name the paragraph begins with, as in "Ned Roe, 44," or "Retired nurse Ida Roe". */
  private Optional<Person> opener(int paragraph) {
    int first = text.paragraphStart(paragraph);
    int end = Math.min(text.paragraphEnd(paragraph), first + REACH);
    if (first >= end) {
      return Optional.empty();
    }
    Span span = new Span(text.start(first), text.end(end - 1));
    return people.in(span).stream()
        .filter(located -> located.mention().kind() == Mention.Kind.NAME)
        .findFirst()
        .filter(located -> isSubject(first, located.mention()))
        .map(People.Located::person);
  }

  /** Whose full name stands at the cue where the paragraph begins with words in marks. */
  private Optional<Person> voice(int paragraph) {
    int first = text.paragraphStart(paragraph);
    int end = Math.min(text.paragraphEnd(paragraph), first + VOICE);
    if (first >= end || !isMark(first)) {
      return Optional.empty();
    }
    int close = first + 1;
    while (close < end && !isMark(close)) {
      close++;
    }
    if (close + 2 >= end) {
      return Optional.empty();
    }
    int cue = close + 1;
    boolean inverted = text.is(cue, Tag.VBD) || text.is(cue, Tag.VBZ);
    int from = inverted ? cue + 1 : cue;
    Span span = new Span(text.start(from), text.end(Math.min(end, from + TITLED) - 1));
    return people.in(span).stream()
        .filter(located -> located.mention().kind() == Mention.Kind.NAME)
        .findFirst()
        .filter(located -> isVoice(from, inverted, located.mention()))
        .map(People.Located::person);
  }

  private boolean isVoice(int from, boolean inverted, Mention mention) {
    int start = text.tokenAt(mention.span().start());
    for (int token = from; token < start; token++) {
      if (!text.tag(token).isNoun() && !text.tag(token).isAdjective()) {
        return false;
      }
    }
    int next = text.tokenAt(Math.max(0, mention.span().end() - 1)) + 1;
    boolean full = mention.span().of(text.string()).indexOf(' ') > 0;
    return full
        && next < text.size()
        && (inverted || text.is(next, ",") || text.tag(next).isFinite());
  }

  private boolean isMark(int token) {
    return text.is(token, "\"") || text.is(token, "\u201c") || text.is(token, "\u201d");
  }

  private boolean isSubject(int first, Mention mention) {
    int start = text.tokenAt(mention.span().start());
    for (int token = first; token < start; token++) {
      // "Retired nurse Ida Roe", "Mr Ned Roe"
      if (!text.tag(token).isNoun() && !text.tag(token).isAdjective() && !text.is(token, Tag.VBN)) {
        return false;
      }
    }
    int next = text.tokenAt(Math.max(0, mention.span().end() - 1)) + 1;
    boolean full = mention.span().of(text.string()).indexOf(' ') > 0;
    return full
        && next < text.size()
        && (text.is(next, ",") || text.is(next, "(") || text.tag(next).isFinite());
  }

  private boolean fits(Person person, String noun) {
    boolean she = WOMEN.contains(noun);
    boolean he = MEN.contains(noun);
    return !she && !he || sexes.fits(she ? "she" : "he", person);
  }

  /** Nobody whom the story has named before but in its headline. */
  private boolean isNew(Person person, Line line) {
    int first = text.paragraphStart(text.paragraphOf(line.token(0)));
    return person.mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .noneMatch(
            mention ->
                mention.span().start() < line.span(0, line.size()).end()
                    && mention.span().start() >= text.start(first));
  }
}
