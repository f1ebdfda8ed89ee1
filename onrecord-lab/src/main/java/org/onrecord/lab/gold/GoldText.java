package org.onrecord.lab.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.format.BadInput;
import org.onrecord.format.Opened;
import org.onrecord.format.StoryFiles;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** Opens the text of an annotated story as the command line does. */
public final class GoldText {
  private GoldText() {}

  /** The one story of {@code file}, with no other date than {@code published}. */
  public static Story open(Path file, Optional<LocalDate> published) throws IOException {
    List<Opened> stories = new ArrayList<>();
    List<BadInput> bad = new ArrayList<>();
    try (StoryFiles files = StoryFiles.of(List.of(file), bad::add)) {
      files.forEachRemaining(stories::add);
    }
    if (stories.size() != 1 || !bad.isEmpty()) {
      throw new IOException(file + ": expected one story, not " + stories.size() + " " + bad);
    }
    Story story = stories.get(0).story();
    return story.withMetadata(published.map(Metadata.NONE::withPublished).orElse(Metadata.NONE));
  }
}
