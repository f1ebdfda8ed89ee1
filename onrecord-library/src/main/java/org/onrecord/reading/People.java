package org.onrecord.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  /** Made when first asked for: of most stories that an archive loads nobody asks. */
  private volatile @Nullable List<Place> places;

  private People(List<Person> persons, List<Entity> others) {
    this.persons = persons;
    this.others = others;
  }

  /** People in order of their first mention, and the other names in text order. */
  public static People of(List<Person> persons, List<Entity> others) {
    return new People(List.copyOf(persons), List.copyOf(others));
  }

  /** All mentions in text order. */
  private List<Place> places() {
    List<Place> known = places;
    if (known == null) {
      List<Place> sorted = new ArrayList<>();
      for (Person person : persons) {
        for (Mention mention : person.mentions()) {
          sorted.add(new Place(mention.span(), person, mention));
        }
      }
      sorted.sort(Comparator.comparing(Place::span));
      known = List.copyOf(sorted);
      places = known;
    }
    return known;
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
    for (Person person : persons) {
      if (person.id().equals(id)) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  /**
   * The person whose mention is exactly, or else most tightly around, the character at {@code
   * offset}. For "Mendez's wife" it is Mendez at "Mendez" and, where the wife is a person of the
   * story, she at "wife".
   */
  public Optional<Person> at(int offset) {
    List<Place> places = places();
    Place best = null;
    for (int i = firstAfter(places, offset) - 1; i >= 0; i--) {
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
    List<Place> places = places();
    List<Located> found = new ArrayList<>();
    for (int i = firstAfter(places, span.start() - 1); i < places.size(); i++) {
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
  private static int firstAfter(List<Place> places, int offset) {
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
