package org.onrecord.acceptance.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.reading.Mention;
import org.onrecord.reading.Person;
import org.onrecord.reading.Reading;

/** What an example states of people and of other names. */
final class StatedPeople {
  private final Reading reading;
  private final String text;

  StatedPeople(Reading reading) {
    this.reading = reading;
    this.text = reading.story().text();
  }

  /** {@code person: Ida Roe = Roe, she, the gardener}: each of these words stands for her. */
  boolean isPerson(Statement statement) {
    if (!statement.value().contains(" = ")) {
      return named(inText(statement, statement.value())).isPresent();
    }
    List<String> halves = statement.halves(" = ");
    Optional<Person> person = named(inText(statement, halves.get(0)));
    boolean all = person.isPresent();
    for (String words : halves.get(1).split(", ", -1)) {
      inText(statement, words);
      all &= person.isPresent() && isMention(person.get(), words);
    }
    return all;
  }

  private boolean isMention(Person person, String words) {
    return person.mentions().stream().anyMatch(mention -> mention.span().of(text).equals(words));
  }

  private Optional<Person> named(String name) {
    return reading.people().persons().stream()
        .filter(person -> person.name().equals(name))
        .findFirst();
  }

  /** {@code people: Ida Roe; Tom Roe}: these and nobody else. */
  boolean arePeople(Statement statement) {
    Set<String> stated = Set.copyOf(statement.pieces(";"));
    stated.stream()
        .flatMap(name -> Arrays.stream(name.split(" ", -1)))
        .forEach(word -> inText(statement, word));
    List<String> read = reading.people().persons().stream().map(Person::name).toList();
    return read.size() == stated.size() && stated.equals(Set.copyOf(read));
  }

  /** No name of a person shares a character with these words. */
  boolean isNotPerson(Statement statement) {
    String words = inText(statement, statement.value());
    return reading.people().persons().stream()
        .flatMap(person -> person.mentions().stream())
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .noneMatch(mention -> overlaps(mention, words));
  }

  private boolean overlaps(Mention mention, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (mention.span().start() < at + words.length() && at < mention.span().end()) {
        return true;
      }
    }
    return false;
  }

  boolean isOther(Statement statement) {
    String kind =
        statement.key().equals("other name") ? "other" : statement.key().toLowerCase(Locale.ROOT);
    String words = inText(statement, statement.value());
    return reading.people().others().stream()
        .anyMatch(
            other ->
                other.span().of(text).equals(words)
                    && other.kind().name().toLowerCase(Locale.ROOT).equals(kind));
  }

  private String inText(Statement statement, String words) {
    if (words.isEmpty() || !text.contains(words)) {
      throw statement.malformed("\"" + words + "\" does not stand in the text,");
    }
    return words;
  }

  /** A person with all the words that stand for it. */
  static Function<Person, String> shown(String text) {
    return person ->
        person.name()
            + " = "
            + person.mentions().stream()
                .map(mention -> mention.span().of(text))
                .collect(Collectors.joining(", "));
  }
}
