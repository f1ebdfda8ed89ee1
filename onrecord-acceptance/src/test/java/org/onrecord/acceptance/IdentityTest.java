package org.onrecord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.acceptance.NamesakeTraps.Sighting;
import org.onrecord.acceptance.NamesakeTraps.Trap;
import org.onrecord.archive.AddProgress;
import org.onrecord.archive.Archive;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.story.Story;

/** Two hundred traps: nobody is taken for somebody else, and most of the right ones are joined. */
class IdentityTest {
  @TempDir private Path folder;

  /** Pairs of stories about one person, and how many of them were joined. */
  private static final class Score {
    private int right;
    private int joined;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    @Override
    public String toString() {
      return joined + " of " + right + " joined, " + wrong.size() + " wrong merges";
    }
  }

  @Test
  void nobodyIsTakenForSomebodyElse(TestReporter report) {
    List<Trap> traps = NamesakeTraps.all();
    assertThat(traps).hasSize(200);
    Map<String, Score> scores = new TreeMap<>();
    Score all = new Score();
    try (Archive archive = Archive.openForWriting(folder)) {
      List<Story> stories =
          traps.stream().flatMap(trap -> trap.sightings().stream()).map(Sighting::story).toList();
      archive.add(stories.iterator(), AddProgress.NONE);
      for (Trap trap : traps) {
        Score score = scores.computeIfAbsent(trap.kind(), kind -> new Score());
        judge(trap, archive, score);
        judge(trap, archive, all);
      }
    }
    scores.forEach((kind, score) -> report.publishEntry(kind, score.toString()));
    report.publishEntry("all traps", all.toString());
    assertThat(all.wrong).as("wrong merges").isEmpty();
    assertThat((double) all.joined / all.right)
        .as("share of the right pairs joined; missed: %s", all.missed)
        .isGreaterThanOrEqualTo(0.85);
    scores.forEach(
        (kind, score) ->
            assertThat((double) score.joined / score.right)
                .as("%s: %s", kind, score.missed)
                .isGreaterThanOrEqualTo(0.6));
  }

  /** Every pair of stories of a trap: about one person or two, and what the archive makes of it. */
  private static void judge(Trap trap, Archive archive, Score score) {
    List<Sighting> sightings = trap.sightings();
    Map<String, Set<String>> peopleByStory = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>();
    sightings.forEach(sighting -> names.add(sighting.name()));
    for (String name : names) {
      for (PersonOnRecord person : archive.people(name)) {
        if (person.told()) {
          person
              .stories()
              .forEach(
                  story ->
                      peopleByStory
                          .computeIfAbsent(story, none -> new LinkedHashSet<>())
                          .add(person.id()));
        }
      }
    }
    for (int i = 0; i < sightings.size(); i++) {
      for (int j = i + 1; j < sightings.size(); j++) {
        Sighting one = sightings.get(i);
        Sighting other = sightings.get(j);
        Set<String> common =
            new LinkedHashSet<>(peopleByStory.getOrDefault(one.story().id(), Set.of()));
        common.retainAll(peopleByStory.getOrDefault(other.story().id(), Set.of()));
        boolean same = one.person().equals(other.person());
        score.right += same ? 1 : 0;
        score.joined += same && !common.isEmpty() ? 1 : 0;
        if (same && common.isEmpty()) {
          score.missed.add(describe(trap, one, other));
        }
        if (!same && !common.isEmpty()) {
          score.wrong.add(describe(trap, one, other));
        }
      }
    }
  }

  private static String describe(Trap trap, Sighting one, Sighting other) {
    return trap.kind() + ": " + told(one) + " <> " + told(other);
  }

  private static String told(Sighting sighting) {
    return sighting.story().id() + " " + sighting.name() + " (" + sighting.person() + ")";
  }
}
