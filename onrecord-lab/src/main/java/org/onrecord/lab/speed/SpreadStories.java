package org.onrecord.lab.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.format.StoryFiles;
import org.onrecord.story.Story;

/** Takes stories from all parts of a large NDJSON file without reading all of it. */
final class SpreadStories {
  private SpreadStories() {}

  /** At most {@code count} stories, evenly spread over the bytes of {@code file}. */
  static List<Story> of(Path file, int count) throws IOException {
    List<String> lines = new ArrayList<>();
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      long last = -1;
      for (int i = 0; i < count; i++) {
        long place = size * i / count;
        if (place > last) {
          channel.position(place);
          String line = line(channel, place > 0);
          if (!line.isEmpty()) {
            lines.add(line);
          }
          last = place + line.length();
        }
      }
    }
    Path taken = Files.createTempFile("onrecord-lab", ".ndjson");
    try {
      Files.write(taken, lines, StandardCharsets.UTF_8);
      return stories(taken);
    } finally {
      Files.delete(taken);
    }
  }

  /** The line from here on, or the next where this may be the middle of one; empty at the end. */
  private static String line(FileChannel channel, boolean next) {
    // Not closed, since that closes the channel.
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
    return reader.lines().skip(next ? 1 : 0).findFirst().orElse("");
  }

  private static List<Story> stories(Path file) {
    List<Story> stories = new ArrayList<>();
    try (StoryFiles files =
        StoryFiles.of(
            List.of(file),
            bad -> {
              throw new UncheckedIOException(new IOException(bad.toString()));
            })) {
      while (files.hasNext()) {
        stories.add(files.next().story());
      }
    }
    return stories;
  }
}
