package org.onrecord.archive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.AddProgress;
import org.onrecord.archive.Archive;
import org.onrecord.read.StoryReader;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** An archive of a few stories, and what a check says of the facts of a draft against it. */
abstract class FactsAgainstStories {
  @TempDir Path folder;
  private final List<Story> stories = new ArrayList<>();

  final void tell(String date, String text) {
    stories.add(story("story:" + stories.size(), date, text));
  }

  private static Story story(String id, String date, String text) {
    Metadata metadata =
        Metadata.NONE.withPublished(LocalDate.parse(date)).withSource("The Calderwick Echo");
    return Story.of(id, metadata, text + "\n");
  }

  final List<FactCheck> check(String date, String text) {
    try (Archive archive = Archive.openForWriting(folder)) {
      archive.add(stories.iterator(), AddProgress.NONE);
      return new DraftChecker(archive, new StoryReader()).check(story("draft", date, text)).facts();
    }
  }

  static FactCheck only(List<FactCheck> facts, String word) {
    Optional<FactCheck> found =
        facts.stream().filter(fact -> fact.fact().contains(word)).findFirst();
    assertThat(found).as("%s in %s", word, facts).isPresent();
    return found.orElseThrow();
  }
}
