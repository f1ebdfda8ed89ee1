package org.onrecord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.format.ReadingWriter;
import org.onrecord.read.StoryReader;
import org.onrecord.story.Digest;
import org.onrecord.story.Story;

/** The same bytes in give the same bytes out, whatever reads them. */
class SameBytesTest {
  private static String here = "";

  @BeforeAll
  static void readHere() {
    here = digest(1);
  }

  @Test
  void withEightThreads() {
    assertThat(digest(8)).isEqualTo(here);
  }

  @Test
  void withAnotherCollectorLocaleZoneAndCharset() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    assertThat(
            elsewhere(
                java,
                "-XX:+UseSerialGC",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1"))
        .isEqualTo(here);
  }

  @Test
  void onANewerJava() throws Exception {
    Optional<Path> java = newerJava();
    if (java.isEmpty()) {
      abort(
          "SKIPPED: no Java newer than this one; set ONRECORD_NEWER_JAVA to its home to run this");
    }
    assertThat(elsewhere(java.orElseThrow())).isEqualTo(here);
  }

  /** Prints the digest of all readings; run in another Java. */
  public static void main(String[] args) {
    System.out.println(digest(4));
  }

  private static String digest(int threads) {
    StoryReader reader = new StoryReader();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<String>> readings = new ArrayList<>();
      for (Story story : Samples.bodies()) {
        readings.add(pool.submit(() -> ReadingWriter.toJson(reader.read(story))));
      }
      StringBuilder all = new StringBuilder();
      for (Future<String> reading : readings) {
        all.append(reading.get());
      }
      return Digest.hex(all.toString(), 32);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdown();
    }
  }

  private static String elsewhere(Path java, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classPath(), SameBytesTest.class.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out.strip();
  }

  private static String classPath() {
    return String.join(
        File.pathSeparator,
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
            .split(File.pathSeparator));
  }

  private static Optional<Path> newerJava() throws IOException {
    String told = System.getenv("ONRECORD_NEWER_JAVA");
    if (told != null) {
      return Optional.of(Path.of(told, "bin", "java"));
    }
    Path homes = Path.of(System.getProperty("java.home")).getParent();
    if (homes == null || !Files.isDirectory(homes)) {
      return Optional.empty();
    }
    try (Stream<Path> found = Files.list(homes)) {
      return found
          .filter(home -> home.getFileName().toString().toLowerCase(Locale.ROOT).contains("25"))
          .map(home -> home.resolve("bin").resolve("java"))
          .filter(Files::isExecutable)
          .sorted()
          .findFirst();
    }
  }
}
