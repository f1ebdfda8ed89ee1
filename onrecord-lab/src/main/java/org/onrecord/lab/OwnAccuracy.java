package org.onrecord.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.lab.accuracy.Scorer;
import org.onrecord.lab.accuracy.Scores;
import org.onrecord.lab.gold.GoldFolder;
import org.onrecord.lab.gold.GoldStory;
import org.onrecord.lab.gold.OwnStories;
import org.onrecord.lab.gold.OwnStories.Half;
import org.onrecord.lab.gold.StoriesDiffer;
import org.onrecord.read.StoryReader;

/**
 * Measures the project's own annotated stories where their texts are at hand, else says why not.
 */
final class OwnAccuracy {
  private final Optional<Path> csv;
  private final Path home;
  private final PrintWriter err;

  OwnAccuracy(SharedFolder shared, PrintWriter err) {
    this.csv = shared.find(OwnStories.CSV);
    this.home = shared.home();
    this.err = err;
  }

  /** What was counted in one half; nothing, and a line that says so, where it cannot be. */
  Optional<Scores> score(Half half, StoryReader reader) throws IOException {
    if (csv.isEmpty()) {
      return skip(half, OwnStories.CSV + " is missing");
    }
    try {
      List<GoldStory> stories = OwnStories.open(half, csv.get());
      return stories.isEmpty()
          ? skip(half, "none are annotated yet")
          : Optional.of(Scorer.score(stories, reader::read));
    } catch (StoriesDiffer e) {
      return skip(half, e.reason());
    }
  }

  /** What was counted in one half of the fictional stories, which are part of the lab. */
  Scores fictional(Half half, StoryReader reader) throws IOException {
    Path folder =
        home.resolve("onrecord-lab/stories").resolve(half.name().toLowerCase(Locale.ROOT));
    return Scorer.score(GoldFolder.open(folder), reader::read);
  }

  private Optional<Scores> skip(Half half, String why) {
    err.println("lab: SKIPPED " + half.file() + ", not measured: " + why);
    return Optional.empty();
  }
}
