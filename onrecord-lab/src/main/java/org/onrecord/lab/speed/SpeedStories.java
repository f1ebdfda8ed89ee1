package org.onrecord.lab.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.format.StoryFiles;
import org.onrecord.lab.table.CsvRows;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** The stories that speed is measured on. */
public final class SpeedStories {
  private SpeedStories() {}

  /**
   * Opens a CSV file with the columns address, date, title and text, or files of any form that the
   * library opens.
   */
  public static List<Story> open(Path path) throws IOException {
    List<Story> stories = new ArrayList<>();
    if (path.toString().endsWith(".csv")) {
      List<List<String>> rows = CsvRows.of(Files.readString(path));
      for (List<String> row : rows.subList(1, rows.size())) {
        Metadata metadata = Metadata.NONE.withPublished(LocalDate.parse(row.get(1)));
        stories.add(Story.of(row.get(0), metadata, row.get(3)));
      }
      return stories;
    }
    try (StoryFiles files = StoryFiles.of(List.of(path), bad -> {})) {
      files.forEachRemaining(opened -> stories.add(opened.story()));
    }
    return stories;
  }

  /** Words of the stories' bodies: runs of characters between spaces. */
  public static long words(List<Story> stories) {
    long words = 0;
    for (Story story : stories) {
      boolean inWord = false;
      for (int i = story.body().start(); i < story.body().end(); i++) {
        boolean space = Character.isWhitespace(story.text().charAt(i));
        words += !space && !inWord ? 1 : 0;
        inWord = !space;
      }
    }
    return words;
  }
}
