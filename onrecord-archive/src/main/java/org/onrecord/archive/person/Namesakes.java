package org.onrecord.archive.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.reading.DateRange;

/**
 * Tells people of one name apart by what the stories tell of them.
 *
 * <p>Sightings that have something in common and nothing that contradicts are of one person. One
 * that contradicts everybody found so far is of another. One that says too little is taken for the
 * only person it can be; where it can be several, or a story says that the name is shared, it is
 * nobody's and is kept as one that cannot be told.
 *
 * <p>Takes sightings times people of the name; the order in which stories came on record does not
 * matter.
 */
final class Namesakes {
  /**
   * One of the people of a name.
   *
   * @param born when the person can have been born, by the stories that agree
   * @param sightings the stories in which the person comes up
   * @param told false for what cannot be told to be any one person's
   */
  record Namesake(Optional<DateRange> born, List<Sighting> sightings, boolean told) {
    Namesake {
      sightings = List.copyOf(sightings);
    }

    List<Appearance> appearances() {
      return sightings.stream().flatMap(sighting -> sighting.appearances().stream()).toList();
    }

    /** All that is told of the person. */
    Traits traits() {
      Traits traits = new Traits();
      sightings.forEach(sighting -> traits.absorb(sighting.traits()));
      return traits;
    }

    static Namesake of(List<Sighting> sightings, boolean told) {
      Namesake unborn = new Namesake(Optional.empty(), sightings, told);
      Optional<DateRange> born = told ? Births.of(unborn.appearances()).born() : Optional.empty();
      return new Namesake(born, sightings, told);
    }
  }

  private static final class Group {
    private final Traits traits = new Traits();
    private final List<Sighting> sightings = new ArrayList<>();

    void add(Sighting sighting) {
      sightings.add(sighting);
      traits.absorb(sighting.traits());
    }
  }

  private static final Comparator<Sighting> MOST_TELLING_FIRST =
      Comparator.comparingLong((Sighting sighting) -> width(sighting.traits()))
          .thenComparing(sighting -> -sighting.traits().size())
          .thenComparing(sighting -> sighting.date().orElse(LocalDate.MAX))
          .thenComparing(Sighting::story);

  /** No name is told apart into more people; what is left then cannot be told. */
  private static final int MOST_GROUPS = 100;

  private final List<Group> groups = new ArrayList<>();
  private final boolean shared;

  private Namesakes(boolean shared) {
    this.shared = shared;
  }

  /** The people of one name; what cannot be told comes last, as one. */
  static List<Namesake> ofSightings(List<Sighting> sightings) {
    boolean shared = sightings.stream().anyMatch(sighting -> sighting.traits().shared);
    return new Namesakes(shared).sort(sightings);
  }

  private List<Namesake> sort(List<Sighting> sightings) {
    List<Sighting> open = new ArrayList<>(sightings);
    open.sort(MOST_TELLING_FIRST);
    while (joinSupported(open) || beginGroup(open)) {
      // Each round takes one sighting or more out of the open ones.
    }
    List<Sighting> untold = joinOnlyPossible(open);
    List<Namesake> namesakes = new ArrayList<>();
    groups.sort(
        Comparator.comparing((Group group) -> first(group).orElse(LocalDate.MAX))
            .thenComparing(group -> group.sightings.get(0).story()));
    for (Group group : groups) {
      namesakes.add(Namesake.of(group.sightings, true));
    }
    if (!untold.isEmpty()) {
      namesakes.add(Namesake.of(untold, groups.isEmpty() && !shared));
    }
    return namesakes;
  }

  private static Optional<LocalDate> first(Group group) {
    return group.traits.born == null
        ? group.sightings.stream()
            .flatMap(one -> one.date().stream())
            .min(Comparator.naturalOrder())
        : Optional.of(group.traits.born.from());
  }

  /** Joins every open sighting that one person, and one alone, best accounts for. */
  private boolean joinSupported(List<Sighting> open) {
    boolean joined = false;
    boolean again = true;
    while (again) {
      int before = open.size();
      open.removeIf(
          sighting -> {
            Optional<Group> best = best(sighting);
            best.ifPresent(group -> group.add(sighting));
            return best.isPresent();
          });
      again = open.size() < before;
      joined |= again;
    }
    return joined;
  }

  private Optional<Group> best(Sighting sighting) {
    Group best = null;
    int most = Integer.MIN_VALUE;
    boolean tie = false;
    for (Group group : groups) {
      Likeness likeness = Likeness.of(group.traits, sighting.traits());
      if (likeness.supports()) {
        tie = likeness.grounds() == most || (tie && likeness.grounds() < most);
        if (likeness.grounds() > most) {
          most = likeness.grounds();
          best = group;
          tie = false;
        }
      }
    }
    return tie ? Optional.empty() : Optional.ofNullable(best);
  }

  /** The first sighting of all, or one that nobody found so far can be, is of another person. */
  private boolean beginGroup(List<Sighting> open) {
    for (int i = 0; i < open.size() && groups.size() < MOST_GROUPS; i++) {
      Sighting sighting = open.get(i);
      boolean possible =
          groups.stream()
              .anyMatch(group -> !Likeness.of(group.traits, sighting.traits()).contradicts());
      if (!possible && !sighting.traits().isSilent()) {
        Group group = new Group();
        group.add(open.remove(i));
        groups.add(group);
        return true;
      }
    }
    return false;
  }

  /** Gives the rest to the only person it can be; what is left can be several. */
  private List<Sighting> joinOnlyPossible(List<Sighting> open) {
    List<Sighting> untold = new ArrayList<>();
    for (Sighting sighting : open) {
      List<Group> possible =
          groups.stream()
              .filter(group -> !Likeness.of(group.traits, sighting.traits()).contradicts())
              .toList();
      boolean silentAmongSeveral = sighting.traits().isSilent() && groups.size() > 1;
      if (possible.size() == 1 && !shared && !silentAmongSeveral) {
        possible.get(0).add(sighting);
      } else {
        untold.add(sighting);
      }
    }
    return untold;
  }

  private static long width(Traits traits) {
    return traits.born == null
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(traits.born.from(), traits.born.to());
  }
}
