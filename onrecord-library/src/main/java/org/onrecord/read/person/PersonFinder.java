package org.onrecord.read.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.read.person.NameModel.Sort;
import org.onrecord.reading.Entity;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.story.Digest;

/**
 * Finds the people of a story, each once, with every name, nominal and pronoun that refers to them.
 */
public final class PersonFinder {
  private final NameTable table = NameTable.load();
  private final NameModel model;
  private final PersonWords words = new PersonWords();
  private final PronounChoice pronouns = PronounTrees.load();

  /** What speaks for a place where the table of names knows the whole name as a town's. */
  private static final float PLACE = 2f;

  /** {@link NameTable#women} of the given names of men up to the one, of women from the other. */
  private static final int MEN = 2;

  private static final int WOMEN = 6;

  /** Loads the name lists. */
  public PersonFinder() {
    this(NameModel.load());
  }

  /** The same with another model of names, for measuring one that has not seen a text. */
  PersonFinder(NameModel model) {
    this.model = model;
  }

  /**
   * 1 where nearly all who bear a given name, in lower case, are women, -1 where they are men; else
   * 0.
   */
  public int sexOf(String given) {
    int women = NameTable.women(table.facts(given));
    return women >= WOMEN ? 1 : women > 0 && women <= MEN ? -1 : 0;
  }

  /** Whether somebody with that given name may be called by the noun, both in lower case. */
  public boolean mayBe(String noun, String given) {
    return words.sexOf(noun) * sexOf(given) >= 0;
  }

  /**
   * Finds everybody named in {@code text}.
   *
   * @param version digest of the story's version, from which identifiers are made
   */
  public People find(String version, Text text, QuotedText quoted, List<NounPhrase> phrases) {
    return find(version, text, quoted, pronouns);
  }

  /** The same with {@code choice} deciding on the pronouns, for training. */
  People find(String version, Text text, QuotedText quoted, PronounChoice choice) {
    int[] facts = facts(text, table);
    NameSpotter spotter = new NameSpotter(text, words, facts);
    List<Name> names = spotter.spot();
    NameFeatures features = new NameFeatures(text, words, facts);
    float[][] odds = new float[names.size()][];
    for (int i = 0; i < odds.length; i++) {
      Name name = names.get(i);
      odds[i] = model.scores(features.of(name, table, spotter.opensSentence(name.outer())));
      if (isPlace(text, name, facts)) {
        odds[i][Sort.PLACE.column()] += PLACE;
      }
    }
    Sort[] sorts = new NameSorter(text, words, facts, spotter, names, odds).sort();
    List<Name> people = new ArrayList<>();
    List<Entity> others = new ArrayList<>();
    for (int i = 0; i < sorts.length; i++) {
      Name name = names.get(i);
      if (sorts[i] == Sort.PERSON) {
        people.add(name);
      } else {
        others.add(new Entity(text.span(name.first(), name.end()), kind(sorts[i])));
      }
    }
    Cast cast = new Cast(text, words, facts);
    List<Figure> figures = cast.gather(people);
    new Discourse(text, words, quoted, people, figures, choice).read();
    return people(version, text, cast.figures(), others);
  }

  /** "Port Marlow": a large town by the table of names, and nobody's given name. */
  private boolean isPlace(Text text, Name name, int[] facts) {
    if (name.size() == 1 || name.size() > 3 || name.hasTitle()) {
      return false;
    }
    StringBuilder phrase = new StringBuilder(text.lower(name.first()));
    for (int token = name.first() + 1; token < name.end(); token++) {
      phrase.append(' ').append(text.lower(token));
    }
    return NameTable.given(facts[name.first()]) < 4
        && NameTable.place(table.facts(phrase.toString())) >= 1;
  }

  private static Entity.Kind kind(Sort sort) {
    return switch (sort) {
      case ORGANISATION -> Entity.Kind.ORGANISATION;
      case PLACE -> Entity.Kind.PLACE;
      default -> Entity.Kind.OTHER;
    };
  }

  private static People people(
      String version, Text text, List<Figure> figures, List<Entity> others) {
    List<Person> persons = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Figure figure : figures) {
      String id = Digest.hex(version + figure.fullest(), 6);
      for (int i = 2; !ids.add(id); i++) {
        id = Digest.hex(version + figure.fullest() + i, 6);
      }
      List<String> aliases = new ArrayList<>(figure.forms());
      aliases.remove(figure.fullest());
      List<Mention> mentions =
          figure.references.stream()
              .map(r -> new Mention(text.span(r.first(), r.end()), r.kind()))
              .sorted(Comparator.comparing(Mention::span))
              .toList();
      persons.add(new Person(id, figure.fullest(), aliases, mentions));
    }
    persons.sort(Comparator.comparing(person -> person.mentions().get(0).span()));
    return People.of(persons, others);
  }

  /** What the table knows of each token with a capital or that may open a name. */
  static int[] facts(Text text, NameTable table) {
    int[] facts = new int[text.size()];
    for (int token = 0; token < facts.length; token++) {
      if (text.isCapital(token)) {
        String lower = text.lower(token);
        facts[token] = table.facts(lower);
        if (facts[token] == NameTable.UNKNOWN) {
          // "Nicolás" as "Nicolas"
          String plain = lower.indexOf('.') < 0 ? NameForms.fold(lower) : lower;
          facts[token] = plain.equals(lower) ? NameTable.UNKNOWN : table.facts(plain);
        }
      }
    }
    return facts;
  }
}
