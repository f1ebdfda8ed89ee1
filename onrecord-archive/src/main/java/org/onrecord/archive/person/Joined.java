package org.onrecord.archive.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.archive.ledger.Ruling;
import org.onrecord.archive.ledger.Ruling.Anchor;
import org.onrecord.archive.person.Namesakes.Namesake;

/**
 * Joins the people of several names where a story states that both are one person's, where enough
 * speaks for it, or where somebody has ruled so.
 */
final class Joined {
  private final Family family;
  private final Rulings rulings;
  private final List<Namesake> people = new ArrayList<>();
  private final List<Traits> traits = new ArrayList<>();
  private final List<Boolean> fixed = new ArrayList<>();
  private int[] root = new int[0];

  private Joined(Family family, Rulings rulings) {
    this.family = family;
    this.rulings = rulings;
  }

  /** The people of all of the names around {@code key} who bear this one too, as far as it goes. */
  static List<Namesake> named(String key, Family family, Rulings rulings) {
    Joined joined = new Joined(family, rulings);
    family.around(key).values().forEach(joined::tellApart);
    if (joined.reachesBeyond(key)) {
      joined = new Joined(family, rulings);
      family.further().values().forEach(joined::tellApart);
    }
    joined.join();
    return joined.of(key);
  }

  /**
   * Whether somebody of another name may be one of this name: then it matters who else that may be.
   * Else nobody of a further name can be joined to these, as all names of theirs are here.
   */
  private boolean reachesBeyond(String key) {
    if (rulings.areOfPeople()) {
      return true;
    }
    for (int i = 0; i < people.size(); i++) {
      if (key(i).equals(key)) {
        continue;
      }
      if (traits.get(i).names.contains(key)) {
        return true;
      }
      for (int own = 0; own < people.size(); own++) {
        if (key(own).equals(key) && isSupported(own, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private void tellApart(List<Sighting> sightings) {
    List<Sighting> free = new ArrayList<>(sightings);
    for (Ruling split : rulings.of(Ruling.Kind.SPLIT)) {
      List<Sighting> apart =
          free.stream()
              .filter(one -> split.anchors().stream().anyMatch(a -> Rulings.isOf(a, one)))
              .toList();
      if (!apart.isEmpty() && apart.size() < sightings.size()) {
        free.removeAll(apart);
        add(Namesake.of(apart, true), true);
      }
    }
    if (free.isEmpty()) {
      return;
    }
    String key = free.get(0).key();
    if (NameForms.of(key).isInitial()) {
      free.forEach(sighting -> add(Namesake.of(List.of(sighting), true), false));
    } else if (free.size() == sightings.size()) {
      family.apart(key).forEach(this::addOrPart);
    } else {
      Namesakes.ofSightings(free).forEach(this::addOrPart);
    }
  }

  /** What could not be told, but is ruled to be somebody, is taken out of the rest. */
  private void addOrPart(Namesake namesake) {
    List<Sighting> rest = new ArrayList<>(namesake.sightings());
    if (!namesake.told()) {
      for (Ruling ruling : rulings.of(Ruling.Kind.MERGE)) {
        rest.removeIf(
            sighting -> {
              boolean ruled = ruling.anchors().stream().anyMatch(a -> Rulings.isOf(a, sighting));
              if (ruled) {
                add(Namesake.of(List.of(sighting), true), true);
              }
              return ruled;
            });
      }
    }
    if (!rest.isEmpty()) {
      add(rest.size() == namesake.sightings().size() ? namesake : Namesake.of(rest, false), false);
    }
  }

  private void add(Namesake namesake, boolean isFixed) {
    people.add(namesake);
    traits.add(namesake.traits());
    fixed.add(isFixed);
  }

  private void join() {
    root = new int[people.size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
    }
    List<Set<Integer>> supported = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      supported.add(supported(i));
    }
    for (int i = 0; i < people.size(); i++) {
      for (int other : supported.get(i)) {
        if (supported.get(other).contains(i)) {
          unite(i, other);
        }
      }
    }
    rulings.of(Ruling.Kind.MERGE).forEach(this::merge);
  }

  /** Whom the person at {@code i} can be under another name; nobody where these are several. */
  private Set<Integer> supported(int i) {
    Set<Integer> supported = new TreeSet<>();
    for (int other = 0; other < people.size(); other++) {
      if (other != i && isSupported(i, other)) {
        supported.add(other);
      }
    }
    List<Integer> all = List.copyOf(supported);
    for (int a = 0; a < all.size(); a++) {
      for (int b = a + 1; b < all.size(); b++) {
        boolean same = key(all.get(a)).equals(key(all.get(b)));
        boolean namesakes = same && !NameForms.of(key(all.get(a))).isInitial();
        if (namesakes || likeness(all.get(a), all.get(b)).contradicts()) {
          return Set.of();
        }
      }
    }
    return supported;
  }

  private boolean isSupported(int i, int other) {
    boolean open = people.get(i).told() && people.get(other).told();
    if (!open || fixed.get(i) || fixed.get(other)) {
      return false;
    }
    NameForms one = NameForms.of(key(i));
    NameForms two = NameForms.of(key(other));
    if (key(i).equals(key(other)) && !one.isInitial()) {
      return false;
    }
    Likeness likeness = likeness(i, other);
    if (traits.get(i).names.contains(key(other)) || traits.get(other).names.contains(key(i))) {
      return !likeness.contradicts();
    }
    return one.mayBe(two) && likeness.supportsWell();
  }

  private Likeness likeness(int i, int other) {
    return Likeness.of(traits.get(i), traits.get(other));
  }

  private String key(int i) {
    return people.get(i).sightings().get(0).key();
  }

  private void merge(Ruling ruling) {
    int first = -1;
    for (Anchor anchor : ruling.anchors()) {
      for (int i = 0; i < people.size(); i++) {
        if (people.get(i).sightings().stream().anyMatch(one -> Rulings.isOf(anchor, one))) {
          first = first < 0 ? i : first;
          unite(first, i);
        }
      }
    }
  }

  private void unite(int i, int other) {
    int one = find(i);
    int two = find(other);
    root[Math.max(one, two)] = Math.min(one, two);
  }

  private int find(int i) {
    int found = i;
    while (root[found] != found) {
      found = root[found];
    }
    return found;
  }

  /** "Robert Orme" is Robert Gale Orme where that story calls him so. */
  private static boolean isCalled(Sighting sighting, String key) {
    return sighting.key().equals(key) || sighting.traits().names.contains(key);
  }

  private List<Namesake> of(String key) {
    Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
    for (int i = 0; i < people.size(); i++) {
      parts.computeIfAbsent(find(i), none -> new ArrayList<>()).add(i);
    }
    List<Namesake> found = new ArrayList<>();
    for (List<Integer> part : parts.values()) {
      List<Sighting> sightings =
          part.stream().flatMap(i -> people.get(i).sightings().stream()).toList();
      boolean told = part.stream().allMatch(i -> people.get(i).told());
      if (sightings.stream().anyMatch(one -> isCalled(one, key))) {
        found.add(part.size() == 1 ? people.get(part.get(0)) : Namesake.of(sightings, told));
      }
    }
    return found;
  }
}
