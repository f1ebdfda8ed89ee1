package org.onrecord.archive.person;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.reading.DateRange;

/**
 * What is told of a person that can tell people of one name apart: of one sighting, or of all that
 * have been found to be of one person.
 *
 * <p>Grows by {@link #absorb}; used by one thread.
 */
final class Traits {
  /** When the person can have been born; null where the stories do not tell. */
  @Nullable DateRange born;

  /** When the person died, the earliest told; null where the stories do not tell. */
  @Nullable LocalDate died;

  /** The last day on which a story gives the person an age, or an office taken up. */
  @Nullable LocalDate alive;

  /** Fields of work: {@code politics}, {@code sport}. */
  final Set<String> fields = new TreeSet<>();

  /** Organisations of the roles, as compared. */
  final Set<String> organisations = new TreeSet<>();

  /** Where the person is from: "of Thorpe Lacey". */
  final Set<String> places = new TreeSet<>();

  /** What each named relative is to the person, by the relative's name as compared. */
  final Map<String, String> kin = new LinkedHashMap<>();

  /** Husbands and wives of the moment, with the day of the story that says so. */
  final Map<String, LocalDate> spouses = new LinkedHashMap<>();

  /** Other full names that a story gives the person, in compared form. */
  final Set<String> names = new TreeSet<>();

  /** True where a story says that somebody else bears the name. */
  boolean shared;

  /** True where nothing is told that could tell two people apart. */
  boolean isSilent() {
    return born == null
        && died == null
        && fields.isEmpty()
        && organisations.isEmpty()
        && places.isEmpty()
        && kin.isEmpty();
  }

  /** How much is told. */
  int size() {
    return (born == null ? 0 : 2)
        + (died == null ? 0 : 1)
        + fields.size()
        + organisations.size()
        + places.size()
        + kin.size();
  }

  /** Adds what another sighting of the same person tells. */
  void absorb(Traits other) {
    if (other.born != null) {
      DateRange known = born;
      born = known == null ? other.born : known.intersection(other.born).orElse(known);
    }
    if (other.died != null && (died == null || other.died.isBefore(died))) {
      died = other.died;
    }
    if (other.alive != null && (alive == null || other.alive.isAfter(alive))) {
      alive = other.alive;
    }
    fields.addAll(other.fields);
    organisations.addAll(other.organisations);
    places.addAll(other.places);
    other.kin.forEach(kin::putIfAbsent);
    spouses.putAll(other.spouses);
    names.addAll(other.names);
    shared |= other.shared;
  }
}
