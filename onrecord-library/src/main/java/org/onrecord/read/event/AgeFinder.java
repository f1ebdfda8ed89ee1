package org.onrecord.read.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;
import org.onrecord.read.event.AgeMentions.Place;
import org.onrecord.reading.Age;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.People;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;

/** Finds stated ages and works out when their people can have been born. */
public final class AgeFinder {
  private static final int NEAR = 12;

  private final WordList words = WordList.named("age-words");

  /** Loads the age words. */
  public AgeFinder() {}

  /**
   * Finds the ages stated in {@code text}, in text order, each once. An age as of a time that the
   * story does not tell has {@code unknown} for it and no days of birth.
   */
  public List<Age> find(
      Text text,
      List<NounPhrase> phrases,
      People people,
      List<TimeExpression> times,
      Optional<LocalDate> published) {
    List<AgePhrase> told = new AgeReader(words, text).phrases();
    if (told.isEmpty() || people.persons().isEmpty()) {
      return List.of();
    }
    AgeMentions mentions = new AgeMentions(text, people);
    AgeOwner owner = new AgeOwner(text, phrases, people, mentions);
    AgeDeaths deaths = new AgeDeaths(words, text, mentions);
    AgeDate date = new AgeDate(text, times, deaths, published.orElse(null));
    List<Age> ages = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (AgePhrase phrase : told) {
      for (Place place : owner.owners(phrase)) {
        Age age = age(text, phrase, place, date);
        if (known.add(age.person() + ' ' + age.age() + ' ' + age.asOf())) {
          ages.add(age);
        }
      }
    }
    return ages;
  }

  private static Age age(Text text, AgePhrase phrase, Place place, AgeDate date) {
    String person = place.person().id();
    AgeDate.AsOf asOf = date.of(phrase, place);
    String form = phrase.form().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Age(
        person,
        phrase.amount().period(),
        asOf.date(),
        asOf.born(),
        Evidence.of(words(text, phrase, place), "age." + form));
  }

  /** The words of the age, and those of the person where they stand close by. */
  private static Span words(Text text, AgePhrase phrase, Place place) {
    Span age = text.span(phrase.first(), phrase.end());
    boolean same = text.sentenceOf(place.first()) == text.sentenceOf(phrase.first());
    boolean near =
        Math.abs(phrase.first() - place.end()) < NEAR
            || Math.abs(place.first() - phrase.end()) < NEAR;
    return same && near ? age.union(text.span(place.first(), place.end())) : age;
  }
}
