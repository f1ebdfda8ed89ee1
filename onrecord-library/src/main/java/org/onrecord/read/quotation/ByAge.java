package org.onrecord.read.quotation;

import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;

/** Whom "the 22-year-old" may name, by the ages that stand behind names. */
final class ByAge {
  /** Mentions of one person that are looked at. */
  private static final int MENTIONS = 20;

  /** People of the story who are looked at. */
  private static final int PEOPLE = 40;

  private final Text text;
  private final People people;

  ByAge(Text text, People people) {
    this.text = text;
    this.people = people;
  }

  /** "Ned Roe, 49," is not the 22-year-old. */
  boolean isNot(Person person, String age) {
    int most = Math.min(MENTIONS, person.mentions().size());
    for (Mention mention : person.mentions().subList(0, most)) {
      int next = text.tokenAt(Math.max(0, mention.span().end() - 1)) + 1;
      boolean aged =
          mention.kind() == Mention.Kind.NAME
              && next + 2 < text.size()
              && (text.is(next, ",") || text.is(next, "("))
              && text.is(next + 1, Tag.CD)
              && (text.is(next + 2, ",") || text.is(next + 2, ")"));
      if (aged && text.word(next + 1).length() == 2 && !text.is(next + 1, age)) {
        return true;
      }
    }
    return false;
  }

  /** "Ida Roe, 36," is not the schoolgirl, "Ned Roe, 20," not the pensioner. */
  boolean isNotOf(Person person, String noun) {
    int least =
        switch (noun) {
          case "pensioner", "retiree", "great-grandmother", "great-grandfather" -> 50;
          case "grandmother", "grandfather" -> 30;
          case "octogenarian" -> 80;
          case "septuagenarian" -> 70;
          case "nonagenarian" -> 90;
          default -> 0;
        };
    int most =
        switch (noun) {
          case "schoolgirl", "schoolboy", "teenager", "teen", "youngster" -> 19;
          default -> 200;
        };
    if (least == 0 && most == 200) {
      return false;
    }
    int age = age(person);
    return age > 0 && (age < least || age > most);
  }

  /** The age of two figures right behind the name; 0 for none. */
  private int age(Person person) {
    int most = Math.min(MENTIONS, person.mentions().size());
    for (Mention mention : person.mentions().subList(0, most)) {
      int next = text.tokenAt(Math.max(0, mention.span().end() - 1)) + 1;
      boolean aged =
          mention.kind() == Mention.Kind.NAME
              && next + 1 < text.size()
              && (text.is(next, ",") || text.is(next, "("))
              && text.is(next + 1, Tag.CD);
      String word = aged ? text.word(next + 1) : "";
      if (word.length() == 2
          && Character.isDigit(word.charAt(0))
          && Character.isDigit(word.charAt(1))) {
        return Integer.parseInt(word);
      }
    }
    return 0;
  }

  /** The only one named so far whom the story gives no other age. */
  Optional<Person> only(String age, SpeakerWords words) {
    Person only = null;
    int most = Math.min(PEOPLE, people.persons().size());
    for (Person person : people.persons().subList(0, most)) {
      boolean known = person.mentions().get(0).span().start() < text.start(words.head());
      if (known && !isNot(person, age)) {
        if (only != null) {
          return Optional.empty();
        }
        only = person;
      }
    }
    return Optional.ofNullable(only);
  }
}
