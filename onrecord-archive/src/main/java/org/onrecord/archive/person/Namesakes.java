package org.onrecord.archive.person;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.reading.DateRange;

/**
 * Tells people of one name apart by when they can have been born.
 *
 * <p>Conservative: a story that gives no birth date, or one that fits two of them, is joined to
 * nobody once there are two.
 */
final class Namesakes {

  /**
   * One of the people of a name.
   *
   * @param born when the person can have been born, by all of the stories together
   * @param appearances where the person comes up
   */
  record Namesake(Optional<DateRange> born, List<Appearance> appearances) {
    Namesake {
      appearances = List.copyOf(appearances);
    }
  }

  private static final class Group {
    private DateRange born;
    private final List<Appearance> appearances = new ArrayList<>();

    Group(DateRange born) {
      this.born = born;
    }
  }

  private Namesakes() {}

  /**
   * The people whose appearances these are, by birth date; those that cannot be told come last, as
   * one.
   */
  static List<Namesake> apart(List<Appearance> appearances) {
    List<List<Appearance>> dated = new ArrayList<>();
    List<Appearance> undated = new ArrayList<>();
    for (List<Appearance> story : byStory(appearances)) {
      if (born(story).isPresent()) {
        dated.add(story);
      } else {
        undated.addAll(story);
      }
    }
    // The narrowest first: a wide range may fit several of them, and is then nobody's.
    dated.sort(
        Comparator.comparingLong((List<Appearance> story) -> days(story))
            .thenComparing(story -> born(story).orElseThrow().from())
            .thenComparing(story -> story.get(0).story()));
    List<Group> groups = new ArrayList<>();
    for (List<Appearance> story : dated) {
      if (!place(story, groups)) {
        undated.addAll(story);
      }
    }
    if (groups.size() < 2) {
      return List.of(
          new Namesake(groups.stream().map(group -> group.born).findFirst(), appearances));
    }
    return named(groups, undated);
  }

  private static List<Namesake> named(List<Group> groups, List<Appearance> undated) {
    List<Namesake> namesakes = new ArrayList<>();
    groups.sort(Comparator.comparing((Group group) -> group.born.from()));
    for (Group group : groups) {
      namesakes.add(new Namesake(Optional.of(group.born), group.appearances));
    }
    if (!undated.isEmpty()) {
      namesakes.add(new Namesake(Optional.empty(), undated));
    }
    return namesakes;
  }

  private static boolean place(List<Appearance> story, List<Group> groups) {
    DateRange born = born(story).orElseThrow();
    List<Group> fitting =
        groups.stream().filter(group -> group.born.intersection(born).isPresent()).toList();
    if (fitting.size() > 1) {
      return false;
    }
    Group group = fitting.isEmpty() ? new Group(born) : fitting.get(0);
    if (fitting.isEmpty()) {
      groups.add(group);
    }
    group.born = group.born.intersection(born).orElseThrow();
    group.appearances.addAll(story);
    return true;
  }

  private static List<List<Appearance>> byStory(List<Appearance> appearances) {
    Map<String, List<Appearance>> stories = new LinkedHashMap<>();
    for (Appearance appearance : appearances) {
      stories.computeIfAbsent(appearance.story(), story -> new ArrayList<>()).add(appearance);
    }
    return List.copyOf(stories.values());
  }

  /** By the last version on record that tells. */
  private static Optional<DateRange> born(List<Appearance> story) {
    Optional<DateRange> born = Optional.empty();
    for (Appearance appearance : story) {
      Optional<DateRange> told = appearance.born();
      born = told.isPresent() ? told : born;
    }
    return born;
  }

  private static long days(List<Appearance> story) {
    DateRange born = born(story).orElseThrow();
    return ChronoUnit.DAYS.between(born.from(), born.to());
  }
}
