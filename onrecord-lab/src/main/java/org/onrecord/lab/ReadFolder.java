package org.onrecord.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.format.ReadingWriter;
import org.onrecord.read.StoryReader;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/**
 * Reads every {@code NAME.txt} of a gold folder and writes {@code NAME.json} into another, with the
 * publication date that {@code NAME.gold.json} tells.
 */
public final class ReadFolder {
  private static final Pattern PUBLISHED =
      Pattern.compile("\"published\": \"(\\d{4}-\\d\\d-\\d\\d)\"");

  private ReadFolder() {}

  /** Usage: {@code ReadFolder GOLD_FOLDER OUT_FOLDER}. */
  public static void main(String[] args) throws IOException {
    Path gold = Path.of(args[0]);
    Path out = Files.createDirectories(Path.of(args[1]));
    StoryReader reader = new StoryReader();
    List<Path> stories;
    try (Stream<Path> files = Files.list(gold)) {
      stories = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : stories) {
      String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
      Metadata metadata = Metadata.NONE;
      Matcher published = PUBLISHED.matcher(Files.readString(gold.resolve(name + ".gold.json")));
      if (published.find()) {
        metadata = metadata.withPublished(LocalDate.parse(published.group(1)));
      }
      Story story = Story.of(name, metadata, Files.readString(file));
      Files.writeString(out.resolve(name + ".json"), ReadingWriter.toJson(reader.read(story)));
    }
  }
}
