package org.onrecord.lab.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.lab.generate.StoryLines;
import org.onrecord.lab.generate.StoryMaker;
import org.onrecord.story.Story;

/**
 * Runs {@link AddSpeed} and {@link CheckSpeed} on generated stories, each in a Java process with a
 * limited heap, then checks drafts from the shell.
 */
public final class ArchiveRun {
  private static final long SEED = 1;

  private final Path home;
  private final Path stories;
  private final Path archive;
  private final Map<String, String> figures = new LinkedHashMap<>();

  private ArchiveRun(Path home, Path folder) {
    this.home = home;
    this.stories = folder.resolve("stories.ndjson");
    this.archive = folder.resolve("archive");
  }

  /** What is put on record: {@code count} stories made from {@code samples}. */
  public record Input(List<Story> samples, int count, StoryMaker.Words words) {
    public Input {
      samples = List.copyOf(samples);
    }
  }

  /**
   * The figures by name.
   *
   * @param home the repository
   * @param kept a folder to keep {@code stories.ndjson} and {@code archive} in; what is there
   *     already is not made anew
   */
  public static Map<String, String> measure(Path home, Input input, Optional<Path> kept)
      throws IOException, InterruptedException {
    if (kept.isPresent()) {
      Files.createDirectories(kept.get());
      return new ArchiveRun(home, kept.get()).measure(input);
    }
    Path folder = Files.createTempDirectory("onrecord-lab");
    try {
      return new ArchiveRun(home, folder).measure(input);
    } finally {
      delete(folder);
    }
  }

  private Map<String, String> measure(Input input) throws IOException, InterruptedException {
    if (!Files.exists(stories)) {
      StoryLines.write(
          new StoryMaker(input.samples(), SEED, input.words()).stories(input.count()), stories);
    }
    if (!Files.exists(archive)) {
      run(AddSpeed.class, LauncherOptions.toRead(stories));
    }
    run(CheckSpeed.class, LauncherOptions.forLong());
    ShellRun.ofChecks(home, stories, archive).forEach(this::put);
    return figures;
  }

  private void run(Class<?> process, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(process.getName(), stories.toString(), archive.toString()));
    Process java =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    read(java);
    if (java.waitFor() != 0) {
      throw new IOException("the measuring process ended with " + java.exitValue());
    }
  }

  private void read(Process process) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] sides = line.split("=", 2);
        if (sides.length == 2) {
          put(sides[0], sides[1]);
        }
      }
    }
  }

  private void put(String name, String figure) {
    figures.put(name, figure);
    System.err.println("lab: " + name + ": " + figure);
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
}
