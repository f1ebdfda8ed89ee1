package org.onrecord.read.quotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.clause.BirthParents;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.story.Span;

/** Whom a surname at a cue names where several bear it, or where its word is also a common one. */
final class BySurname {
  // "her husband Ned": who may be "Mr Roe" where the story knows but a Ms Roe.
  private static final Map<String, Set<String>> RELATIVES =
      Map.of(
          "he", Set.of("husband", "father", "son", "brother", "grandfather", "uncle", "nephew"),
          "she", Set.of("wife", "mother", "daughter", "sister", "grandmother", "aunt", "niece"));

  private static final Set<String> GENERATIONS =
      Set.of("Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV");

  private static final Set<String> ELDERS = Set.of("Sr.", "Sr", "Senior");

  private static final Set<String> YOUNGER = Set.of("Jr.", "Jr", "Junior", "II", "III");

  private static final Set<String> PARENTS =
      Set.of("father", "mother", "dad", "mum", "mom", "grandfather", "grandmother", "uncle");

  private static final Set<String> CHILDREN =
      Set.of("son", "daughter", "grandson", "granddaughter", "nephew", "niece");

  /** Characters between a full name and the surname that means the same. */
  private static final int NEAR = 500;

  /** People of the story that are looked at. */
  private static final int PEOPLE = 60;

  /** Mentions of each that are looked at. */
  private static final int MENTIONS = 30;

  private final Text text;
  private final People people;
  private final Sexes sexes;
  private final Antecedents antecedents;

  BySurname(Text text, People people, Sexes sexes, Antecedents antecedents) {
    this.sexes = sexes;
    this.text = text;
    this.people = people;
    this.antecedents = antecedents;
  }

  /** "Jalen Price scored. "It flew," Price said": the only one of the name. */
  Optional<Person> only(Line line, SpeakerWords words) {
    int head = words.head();
    boolean name =
        words.end() == words.first() + 1
            && line.isCapital(words.first())
            && line.isNoun(words.first());
    if (!name || text.word(head).length() < 3) {
      return Optional.empty();
    }
    Person only = null;
    for (Person person : firstOf(people.persons(), PEOPLE)) {
      if (List.of(person.name().split(" ", -1)).contains(text.word(head))) {
        if (only != null) {
          return Optional.empty();
        }
        only = person;
      }
    }
    return Optional.ofNullable(only);
  }

  /**
   * "Ned Roe, 83, leaned on a stick. "I told him," Roe said": of several Roes the one whose full
   * name stands last before.
   */
  Optional<Person> latest(Line line, SpeakerWords words, Person found) {
    boolean title = !antecedents.sexOfTitle(line, words).isEmpty();
    boolean bare = words.end() == words.first() + (title ? 2 : 1) && line.isCapital(words.first());
    if (!bare || found.name().equals(text.word(words.head()))) {
      return Optional.empty();
    }
    int head = text.start(words.head());
    Person latest = null;
    int place = -1;
    for (Person person : firstOf(people.persons(), PEOPLE)) {
      if (isNamed(person, text.word(words.head())) && isCalledSo(person, line, words, title)) {
        int named = lastFullName(person, head, title);
        latest = named > place ? person : latest;
        place = Math.max(place, named);
      }
    }
    return place < 0 || head - place > NEAR ? Optional.empty() : Optional.ofNullable(latest);
  }

  /** After "Nuala Roe" "Mr Roe" is nobody new: only who is called "he" takes it from another. */
  private boolean isCalledSo(Person person, Line line, SpeakerWords words, boolean title) {
    String sex = antecedents.sexOfTitle(line, words);
    return !title || antecedents.isCalled(person, sex) || sexes.isSuggested(sex, person);
  }

  /** Roe in "Ida Roe" and "Ned Roe Sr." */
  private static boolean isNamed(Person person, String surname) {
    List<String> parts = List.of(person.name().split(" ", -1));
    int last = parts.size() - 1;
    boolean generation = last > 1 && GENERATIONS.contains(parts.get(last));
    return last > 0 && parts.get(generation ? last - 1 : last).equals(surname);
  }

  private int lastFullName(Person person, int before, boolean title) {
    int place = -1;
    Span kin = null;
    for (Mention mention : firstOf(person.mentions(), MENTIONS)) {
      if (mention.kind() == Mention.Kind.NOMINAL
          && (kin == null || !kin.contains(mention.span()))) {
        // "her husband, the painter Ned Roe" has "the painter Ned Roe" in it
        kin = mention.span();
      }
      boolean full =
          isFullName(mention, before)
              && (title || !isAside(kin, mention, before) && !isForBirth(person, mention));
      place = full ? Math.max(place, mention.span().start()) : place;
    }
    return place;
  }

  private boolean isFullName(Mention mention, int before) {
    return mention.kind() == Mention.Kind.NAME
        && mention.span().end() <= before
        && mention.span().of(text.string()).indexOf(' ') > 0;
  }

  /** "Ida Roe has died. She was born to Ned Roe, a docker": not he, but who was named before. */
  private boolean isForBirth(Person parent, Mention mention) {
    int name = text.tokenAt(mention.span().start());
    if (!BirthParents.isParent(text, name)) {
      return false;
    }
    int sentence = text.start(text.sentenceStart(text.sentenceOf(name)));
    String surname = parent.name().substring(parent.name().lastIndexOf(' ') + 1);
    for (Person other : firstOf(people.persons(), PEOPLE)) {
      boolean bearer = !other.id().equals(parent.id()) && isNamed(other, surname);
      for (Mention one : bearer ? firstOf(other.mentions(), MENTIONS) : List.<Mention>of()) {
        if (isFullName(one, sentence)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "her husband, Ned Roe, …" a paragraph before, or dead: not he who bears the bare surname. */
  private boolean isAside(@Nullable Span kin, Mention mention, int before) {
    boolean owned =
        kin != null
            && kin.contains(mention.span())
            && !kin.equals(mention.span())
            && text.is(text.tokenAt(kin.start()), Tag.PRP$);
    if (!owned) {
      return false;
    }
    int next = text.tokenAt(mention.span().end() - 1) + 1;
    return text.is(text.is(next, ",") ? next + 1 : next, "died")
        || text.paragraphOf(text.tokenAt(before))
            != text.paragraphOf(text.tokenAt(mention.span().start()));
  }

  /** Whether the words cannot mean the person: "Mr Roe" for one who is "she", "the younger Roe". */
  boolean isOther(Line line, SpeakerWords words, Person person) {
    return isGeneration(line, words) || antecedents.isMisnamed(person, line, words);
  }

  /** Who else is meant, where there is but one. */
  Optional<Person> other(Line line, SpeakerWords words, Person person) {
    String surname = text.word(words.head());
    Optional<Person> generation =
        isGeneration(line, words) ? ofGeneration(line, words, surname) : Optional.empty();
    if (generation.isPresent()) {
      return generation;
    }
    Person only = null;
    boolean several = false;
    for (Person other : firstOf(people.persons(), PEOPLE)) {
      if (!other.id().equals(person.id())
          && other.name().endsWith(" " + surname)
          && !antecedents.isMisnamed(other, line, words)) {
        several |= only != null;
        only = other;
      }
    }
    if (only != null || isGeneration(line, words)) {
      return several ? Optional.empty() : Optional.ofNullable(only);
    }
    String sex = antecedents.sexOfTitle(line, words);
    return relative(person, RELATIVES.getOrDefault(sex, Set.of()));
  }

  /** "the elder Roe": Ned Roe Sr., or Bo Sr. where his son is Bo Roe, or "his father, Ned Roe". */
  private Optional<Person> ofGeneration(Line line, SpeakerWords words, String surname) {
    boolean elder = !line.is(words.first() + 1, "younger");
    Set<String> suffixes = elder ? ELDERS : YOUNGER;
    Set<String> nouns = elder ? PARENTS : CHILDREN;
    Person only = null;
    for (Person person : firstOf(people.persons(), PEOPLE)) {
      List<String> parts = List.of(person.name().split(" ", -1));
      String last = parts.get(parts.size() - 1);
      boolean suffixed =
          suffixes.contains(last) && (parts.contains(surname) || isGivenOf(parts.get(0), surname));
      boolean kin = parts.contains(surname) && isSomebodys(person, nouns);
      if (suffixed || kin) {
        if (only != null) {
          return Optional.empty();
        }
        only = person;
      }
    }
    return Optional.ofNullable(only);
  }

  /** Bo in "Bo Roe Jr.": a given name that somebody of the surname bears. */
  private boolean isGivenOf(String given, String surname) {
    for (Person person : firstOf(people.persons(), PEOPLE)) {
      if (person.name().startsWith(given + " ") && isNamed(person, surname)) {
        return true;
      }
    }
    return false;
  }

  /** "his father, Ned Roe": called by one of the nouns beside the name. */
  private boolean isSomebodys(Person person, Set<String> nouns) {
    for (Mention mention : firstOf(person.mentions(), MENTIONS)) {
      int token = text.tokenAt(mention.span().start());
      for (int i = token; i < Math.min(token + 3, text.size()); i++) {
        if (mention.kind() == Mention.Kind.NOMINAL && nouns.contains(text.lower(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "her husband Ned" of one who is named Roe, where Ned has no surname in the story. */
  private Optional<Person> relative(Person person, Set<String> nouns) {
    Person only = null;
    for (Person other : firstOf(people.persons(), PEOPLE)) {
      boolean bare = other.name().indexOf(' ') < 0 && !other.id().equals(person.id());
      if (bare && isRelative(other, person, nouns)) {
        if (only != null) {
          return Optional.empty();
        }
        only = other;
      }
    }
    return Optional.ofNullable(only);
  }

  private boolean isRelative(Person other, Person person, Set<String> nouns) {
    for (Mention mention : firstOf(other.mentions(), MENTIONS)) {
      int token = text.tokenAt(mention.span().start());
      for (int i = Math.max(1, token - 2); i <= token + 1 && i < text.size(); i++) {
        int owner = text.is(i - 1, "'s") || text.is(i - 1, "\u2019s") ? i - 2 : i - 1;
        if (nouns.contains(text.lower(i)) && owner >= 0 && isMention(owner, person)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isMention(int token, Person person) {
    return people.in(new Span(text.start(token), text.end(token))).stream()
        .anyMatch(located -> located.person().id().equals(person.id()));
  }

  /** "the younger Roe", "the elder Mr Roe". */
  boolean isGeneration(Line line, SpeakerWords words) {
    return line.is(words.first(), "the")
        && line.isAny(words.first() + 1, "younger", "elder", "older")
        && line.isCapital(words.end() - 1);
  }

  private static <T> List<T> firstOf(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
