package org.onrecord.read.kinship;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.Group;
import org.onrecord.read.clause.Participants;
import org.onrecord.read.clause.PeopleInText;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Quotation;

/** One story as the kinship rules see it: its tokens, people and kinship words. */
final class KinText {
  /** How far back two people named together are looked for, in tokens. */
  private static final int REACH = 80;

  /** The sentences that tell whom a story is about. */
  private static final int OPENING = 3;

  /** How far back a denial may stand, in tokens. */
  private static final int DENIAL = 14;

  final Text text;
  final PeopleInText people;
  final Participants participants;
  final KinWords words;
  private final int[] speakerAt;
  private final List<Person> persons;
  private final Map<String, String> names = new HashMap<>();
  private final CaseRoles roles;
  private @Nullable Group obituary;
  private @Nullable Group lead;

  /** How much more often the one of the obituary is called "he" than "she". */
  private int men;

  KinText(Text text, People people, List<Quotation> quotations, KinWords words) {
    this.text = text;
    this.people = new PeopleInText(text, people);
    this.participants = new Participants(this.people);
    this.words = words;
    this.persons = people.persons();
    this.speakerAt = new int[text.size()];
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < persons.size(); i++) {
      places.put(persons.get(i).id(), i);
      names.put(persons.get(i).id(), persons.get(i).name());
    }
    this.roles = new CaseRoles(this);
    for (Quotation quotation : quotations) {
      quotation.speaker().person().ifPresent(id -> laySpeaker(quotation, id, places));
    }
  }

  private void laySpeaker(Quotation quotation, String id, Map<String, Integer> places) {
    Integer speaker = places.get(id);
    if (speaker == null || quotation.kind() == Quotation.Kind.INDIRECT) {
      return;
    }
    for (var part : quotation.content()) {
      for (int t = text.tokenAt(part.start()); t < text.size() && text.start(t) < part.end(); t++) {
        speakerAt[t] = speaker + 1;
      }
    }
  }

  /** Whom the story means by "the victim" and the like. */
  CaseRoles roles() {
    return roles;
  }

  /** How often each person is mentioned before the token. */
  Map<String, Integer> mentionsBefore(int token) {
    int limit = text.start(token);
    Map<String, Integer> counts = new HashMap<>();
    for (Person person : persons) {
      int count = 0;
      for (Mention mention : person.mentions()) {
        count += mention.span().start() < limit ? 1 : 0;
      }
      if (count > 0) {
        counts.put(person.id(), count);
      }
    }
    return counts;
  }

  /** The name of a person of the story. */
  String nameOf(String person) {
    return names.getOrDefault(person, "");
  }

  /**
   * Whom an obituary is about: the first of its opening whom the story calls dead, else of those
   * who have died the one most spoken of.
   */
  Group obituarySubject() {
    if (obituary == null) {
      Dead dead = new Dead(this);
      obituary = inOpening(dead);
      if (obituary.isEmpty()) {
        obituary =
            persons.stream()
                .filter(person -> dead.contains(person.id()))
                .max(Comparator.comparingInt(person -> person.mentions().size()))
                .map(person -> new Group(List.of(person.id()), 0, 1))
                .orElse(Group.NOBODY);
      }
    }
    return obituary;
  }

  /**
   * Whom an obituary is about, if the story is one: if its first sentences tell of a death. Nobody
   * else has "a second marriage" or "his first wife" there without being named.
   */
  private Group obituaryLead() {
    if (lead == null) {
      lead = findLead();
      men = lead.isEmpty() ? 0 : calledHe(lead.persons().get(0));
    }
    return lead;
  }

  private Group findLead() {
    Group subject = obituarySubject();
    for (int token = 0; !subject.isEmpty() && token < openingEnd(); token++) {
      if (text.is(token, "died") || text.is(token, "dies") || text.is(token, "death")) {
        return subject;
      }
    }
    return Group.NOBODY;
  }

  private Group inOpening(Dead dead) {
    for (int token = 0; token < openingEnd(); token++) {
      if (people.startsName(token) && dead.contains(people.name(token).person())) {
        return new Group(List.of(people.name(token).person()), 0, 1);
      }
    }
    return Group.NOBODY;
  }

  private int openingEnd() {
    int sentences = Math.min(OPENING, text.sentences());
    return sentences == 0 ? 0 : text.sentenceEnd(sentences - 1);
  }

  /**
   * "[His] first wife", "[Her] second marriage" at the head of a sentence in an obituary: whosoever
   * was named last, the one it is about; else {@code owners}.
   */
  Group ofMarriages(int first, int noun, Group owners) {
    boolean opens = first == text.sentenceStart(text.sentenceOf(noun));
    boolean hers = text.is(first, "his") || text.is(first, "her");
    if (!opens || !hers || !isNumbered(first + 1, noun)) {
      return owners;
    }
    Group one = obituaryLead();
    return one.isEmpty() ? owners : new Group(one.persons(), first, first + 1);
  }

  /**
   * "His first wife was Una Lind. [He] married Maud in 1970": the same one, however close the wife
   * stands to the pronoun; else {@code subject}.
   */
  Group marrying(int verb, Group subject) {
    int sentence = text.sentenceOf(verb);
    int start = text.sentenceStart(sentence);
    boolean pronoun = subject.end() == subject.first() + 1 && isHe(subject.first());
    if (sentence == 0 || !pronoun || obituaryLead().isEmpty()) {
      return subject;
    }
    int he = subject.first();
    int before = text.sentenceStart(sentence - 1);
    boolean same = he == start && text.is(before, text.is(he, "he") ? "his" : "her");
    boolean numbered = same && isNumbered(before + 1, Math.min(start, before + 4));
    int opening = text.paragraphStart(text.paragraphOf(verb));
    boolean told = text.is(opening, text.lower(he)) && isCalled(text.is(he, "he"));
    boolean survived = text.is(verb, "survived") && isCalled(text.is(he, "he"));
    return numbered || told || survived ? new Group(obituaryLead().persons(), he, he + 1) : subject;
  }

  private boolean isHe(int token) {
    return text.is(token, "he") || text.is(token, "she");
  }

  /** Whether the one that the obituary is about is mostly called "he" (or "she"). */
  private boolean isCalled(boolean he) {
    return he ? men > 0 : men < 0;
  }

  private int calledHe(String lead) {
    int more = 0;
    for (Person person : persons) {
      if (person.id().equals(lead)) {
        for (Mention mention : person.mentions()) {
          int first = text.tokenAt(mention.span().start());
          more += text.is(first, "he") || text.is(first, "his") || text.is(first, "him") ? 1 : 0;
          more -= text.is(first, "she") || text.is(first, "her") ? 1 : 0;
        }
      }
    }
    return more;
  }

  private boolean isNumbered(int from, int to) {
    for (int token = from; token < to; token++) {
      String modifier = words.modifier(text.lower(token));
      if (modifier.equals("numbered") || modifier.equals("first")) {
        return true;
      }
    }
    return false;
  }

  /** Who speaks in the direct or mixed quotation around the token. */
  Group speakerAt(int token) {
    int speaker = speakerAt[token];
    return speaker == 0
        ? Group.NOBODY
        : new Group(List.of(persons.get(speaker - 1).id()), token, token + 1);
  }

  /** Who is subject of the verb; in a quotation "I" is its speaker. */
  Group subject(int verb) {
    Group subject = participants.subject(verb);
    for (int token = verb - 1; subject.isEmpty() && token >= 0 && token > verb - 4; token--) {
      if (text.is(token, "i")) {
        return speakerAt(token);
      }
      if (!text.tag(token).isAdverb() && !text.tag(token).isVerb()) {
        break;
      }
    }
    return subject;
  }

  /** True where a title before a name cannot go on: at another kinship noun or a possessive. */
  boolean stops(int token) {
    return words.noun(text.lower(token)) != null && !isPriest(token) || isPossessive(token);
  }

  /** "a brother, [Father] Emil Roe": a title inside a sentence. */
  private boolean isPriest(int token) {
    boolean title =
        switch (text.lower(token)) {
          case "father", "mother", "sister", "brother" -> text.isCapital(token);
          default -> false;
        };
    return title
        && people.startsName(token + 1)
        && token != text.sentenceStart(text.sentenceOf(token));
  }

  /**
   * After "of 40 years" behind "his wife"; {@code token} itself where that does not stand there.
   */
  int afterYears(int token) {
    if (!text.is(token, "of")) {
      return token;
    }
    int number = token + 1;
    while (number < token + 4 && isAbout(number)) {
      number++;
    }
    boolean told = number > token + 1 || participants.isNumber(number);
    number += participants.isNumber(number) ? 1 : 0;
    boolean years =
        text.is(number, "years") || text.is(number, "months") || text.is(number, "decades");
    return told && years ? number + 1 : token;
  }

  /** "of [nearly] 40 years", "of [more than] ten years", "of [recent] years". */
  private boolean isAbout(int token) {
    return switch (token < text.size() ? text.lower(token) : "") {
      case "nearly", "almost", "about", "more", "than", "over", "some", "recent", "many" -> true;
      default -> false;
    };
  }

  boolean isPossessive(int token) {
    if (token < 0 || token >= text.size()) {
      return false;
    }
    return switch (text.lower(token)) {
      case "his", "her", "their", "my", "our", "your", "whose", "its" -> true;
      default -> false;
    };
  }

  /** The kinship noun that is head of its phrase at {@code token}, or null. */
  @Nullable KinWord nounAt(int token) {
    KinWord word = words.noun(text.lower(token));
    if (word == null || people.isName(token) || isTitle(token) || isFamilyName(token)) {
      return null;
    }
    int next = token + 1;
    if (next >= text.size() || people.isName(next)) {
      return word;
    }
    Tag tag = text.tag(next);
    boolean common = (tag == Tag.NN || tag == Tag.NNS) && !text.isCapital(next);
    if (!common) {
      return word;
    }
    // "baby son", "twin brother" are read at their last word; "child abuse" is no kin; "her
    // husband actor Ivo Pell" is.
    if (words.noun(text.lower(next)) != null) {
      return null;
    }
    return participants.nameAfterTitle(next, this::stops) >= 0 ? word : null;
  }

  /** "Father Brendan", "Mother Superior", "the Everly Brothers": capitals inside a sentence. */
  private boolean isTitle(int token) {
    if (text.is(token - 1, ",") && text.isCapital(token) && people.startsName(token + 1)) {
      // "a brother, Father Brendan Roe"
      return true;
    }
    return text.isCapital(token)
        && token != text.sentenceStart(text.sentenceOf(token))
        && !text.is(token - 1, Tag.PUNCT)
        && !isPossessive(token - 1);
  }

  /** "Wife Swap", "Dad's Army": a capital at the beginning, and another after it. */
  private boolean isFamilyName(int token) {
    return text.isCapital(token)
        && text.isCapital(token + 1)
        && !people.isName(token + 1)
        && participants.nameAfterTitle(token + 1, this::stops) < 0;
  }

  /** Two people named together shortly before the token, in its paragraph. */
  Group pairBefore(int token) {
    int start = Math.max(text.paragraphStart(text.paragraphOf(token)), token - REACH);
    for (int end = token; end > start; end--) {
      if (people.endsName(end)) {
        Group pair = participants.endingAt(end);
        if (pair.persons().size() == 2) {
          return pair;
        }
      }
    }
    return Group.NOBODY;
  }

  /** True where "denied that" stands before in the clause, or a doubt within four tokens. */
  boolean isDoubted(int token) {
    return isDenied(token) || isDoubtedNearby(token);
  }

  /** "denied that Ivo Pell is her brother", "says it is not true that". */
  private boolean isDenied(int token) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - DENIAL);
    for (int t = token - 1; t > start; t--) {
      if (text.is(t, ",") || text.is(t, ";")) {
        return false;
      }
      if (text.is(t, "that")) {
        return switch (text.lower(t - 1)) {
          case "denied",
              "denies",
              "deny",
              "denying",
              "untrue",
              "false",
              "rumours",
              "rumors",
              "rumour",
              "rumor",
              "speculation",
              "claims",
              "suggestions",
              "gossip" ->
              true;
          case "true" -> text.is(t - 2, "not") || text.is(t - 2, "n't");
          default -> false;
        };
      }
    }
    return false;
  }

  private boolean isDoubtedNearby(int token) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - 4);
    for (int t = start; t < token; t++) {
      if (text.is(t, "may") && text.isCapital(t)) {
        // "On 5 May he married".
        continue;
      }
      switch (text.lower(t)) {
        case "not",
            "n't",
            "never",
            "denied",
            "denies",
            "deny",
            "denying",
            "rumoured",
            "rumored",
            "rumours",
            "rumors",
            "allegedly",
            "reportedly",
            "supposedly",
            "if",
            "would",
            "could",
            "might",
            "may",
            "speculation",
            "no",
            "without",
            "refused",
            "pretending",
            "pretended" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Married to Ivo Pell since 2001, [Maud]", "Born to Ivo Pell, [Maud] sings". */
  Group behind(int verb, int from) {
    int sentence = text.sentenceOf(verb);
    if (verb != text.sentenceStart(sentence)) {
      return Group.NOBODY;
    }
    int limit = Math.min(text.sentenceEnd(sentence), from + 14);
    for (int token = from; token < limit && !text.tag(token).isFinite(); token++) {
      int next = token + 1;
      if (text.is(token, ",") && text.is(next, Tag.PRP)) {
        return people.referents(next);
      }
      if (text.is(token, ",") && people.startsName(next)) {
        Group named = people.named(next);
        int end = text.tag(named.end()).isAdverb() ? named.end() + 1 : named.end();
        if (text.tag(end).isFinite()) {
          return named;
        }
      }
    }
    return Group.NOBODY;
  }
}
