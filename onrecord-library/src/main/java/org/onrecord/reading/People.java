package org.onrecord.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.story.Span;

/**
 * The people of a story and the other names in it, with a look-up by place.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class People {
  private record Place(Span span, Person person, Mention mention) {}

  private final List<Person> persons;
  private final List<Entity> others;
  private final List<Place> places;

  private People(List<Person> persons, List<Entity> others, List<Place> places) {
    this.persons = persons;
    this.others = others;
    this.places = places;
  }

  /** People in order of their first mention, and the other names in text order. */
  public static People of(List<Person> persons, List<Entity> others) {
    List<Place> places = new ArrayList<>();
    for (Person person : persons) {
      for (Mention mention : person.mentions()) {
        places.add(new Place(mention.span(), person, mention));
      }
    }
    places.sort(Comparator.comparing(Place::span));
    return new People(List.copyOf(persons), List.copyOf(others), List.copyOf(places));
  }

  /** Nobody. */
  public static People none() {
    return of(List.of(), List.of());
  }

  /** Everybody, in order of first mention. */
  public List<Person> persons() {
    return persons;
  }

  /** Names of organisations, places and other things, in text order. */
  public List<Entity> others() {
    return others;
  }

  /** The person with that identifier. */
  public Optional<Person> byId(String id) {
    return persons.stream().filter(person -> person.id().equals(id)).findFirst();
  }

  /**
   * The person whose mention is exactly, or else most tightly around, the character at {@code
   * offset}. For "Mendez's wife" it is Mendez at "Mendez" and, where the wife is a person of the
   * story, she at "wife".
   */
  public Optional<Person> at(int offset) {
    Place best = null;
    for (int i = firstAfter(offset) - 1; i >= 0; i--) {
      Place place = places.get(i);
      if (place.span().contains(offset)
          && (best == null || place.span().length() < best.span().length())) {
        best = place;
      }
      // Mentions are phrases: none is longer than this many characters.
      if (offset - place.span().start() > LONGEST) {
        break;
      }
    }
    return Optional.ofNullable(best).map(Place::person);
  }

  /** Longest mention, in UTF-16 units, that {@link #at} finds from its end. */
  private static final int LONGEST = 400;

  /**
   * Everybody mentioned inside {@code span}, with the place, in text order; a person may come
   * several times.
   */
  public List<Located> in(Span span) {
    List<Located> found = new ArrayList<>();
    for (int i = firstAfter(span.start() - 1); i < places.size(); i++) {
      Place place = places.get(i);
      if (place.span().start() >= span.end()) {
        break;
      }
      if (span.contains(place.span())) {
        found.add(new Located(place.person(), place.mention()));
      }
    }
    return found;
  }

  /** A person at a place. */
  public record Located(Person person, Mention mention) {}

  /** Index of the first place that starts after {@code offset}. */
  private int firstAfter(int offset) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
