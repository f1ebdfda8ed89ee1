package org.onrecord.lab.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.lab.generate.StoryLines;
import org.onrecord.lab.generate.StoryMaker;
import org.onrecord.story.Story;

/** Runs {@link ArchiveSpeed} on generated stories in a Java process with a limited heap. */
public final class ArchiveRun {
  /** Bytes of stories from which on the second compiler pays. */
  private static final long LONG = 32L << 20;

  private static final long SEED = 1;

  private ArchiveRun() {}

  /** The figures by name, of {@code count} stories made from {@code samples}. */
  public static Map<String, String> measure(List<Story> samples, int count, StoryMaker.Words words)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("onrecord-lab");
    try {
      Path stories = folder.resolve("stories.ndjson");
      StoryLines.write(new StoryMaker(samples, SEED, words).stories(count), stories);
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx512m",
                  "-XX:+UseSerialGC",
                  compiler(stories),
                  "-cp",
                  System.getProperty("java.class.path"),
                  ArchiveSpeed.class.getName(),
                  stories.toString(),
                  folder.resolve("archive").toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      Map<String, String> figures = figures(process);
      if (process.waitFor() != 0) {
        throw new IOException("the measuring process ended with " + process.exitValue());
      }
      return figures;
    } finally {
      delete(folder);
    }
  }

  private static Map<String, String> figures(Process process) throws IOException {
    Map<String, String> figures = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] sides = line.split("=", 2);
        if (sides.length == 2) {
          figures.put(sides[0], sides[1]);
          System.err.println("lab: " + sides[0] + ": " + sides[1]);
        }
      }
    }
    return figures;
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  /** As the launcher chooses it: what is read in half a minute does without the second compiler. */
  private static String compiler(Path stories) throws IOException {
    return Files.size(stories) > LONG ? "-XX:InlineSmallCode=700" : "-XX:TieredStopAtLevel=1";
  }
}
