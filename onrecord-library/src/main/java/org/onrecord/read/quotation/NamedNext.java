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

  /** Paragraphs that come before the first sentence at most: headline, standfirst, date. */
  private static final int BEFORE = 3;

  /** Tokens of "KEW, Ohio (AP) —" at most. */
  private static final int PLACE = 10;

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
    boolean described =
        words != null
            && draft.outer == null
            && found.type() == Speaker.Type.UNNAMED
            && opens(draft.line, words)
            && isDescribed(draft.line, words);
    if (!described || words == null) {
      return Optional.empty();
    }
    int paragraph = text.paragraphOf(words.head());
    if (paragraph > BEFORE || paragraph + 1 >= text.paragraphs()) {
      return Optional.empty();
    }
    return opener(paragraph + 1)
        .filter(person -> fits(person, text.lower(words.head())))
        .filter(person -> isNew(person, draft.line))
        .map(
            person ->
                new Speaker(
                    Speaker.Type.PERSON,
                    Optional.of(person.id()),
                    person.name(),
                    found.mention(),
                    Optional.of("named at the beginning of the next paragraph")));
  }

  /** "A clerk …", also behind "KEW, Ohio (AP) —". */
  private boolean opens(Line line, SpeakerWords words) {
    int token = line.token(words.first());
    int before = token - text.paragraphStart(text.paragraphOf(token));
    boolean first =
        before == 0 || before <= PLACE && words.first() > 0 && line.isDash(words.first() - 1);
    return first && line.isAny(words.first(), "a", "an");
  }

  private boolean isDescribed(Line line, SpeakerWords words) {
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
    told |= line.isAny(words.end(), "has", "have");
    return told && (trades.contains(noun) || noun.endsWith("er") || noun.endsWith("or"));
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
