package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.ledger.ArchiveInUseException;
import org.onrecord.archive.query.SaidQuestion;

/** A program that is killed while it writes leaves whole stories only. */
class CrashTest {
  private static final int KILLS = 15;
  private static final String LASTS = "on record ";

  @TempDir Path folder;

  private Process startWriter(long seed) throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes,
            CrashingWriter.class.getName(),
            folder.toString(),
            Long.toString(seed))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static BufferedReader output(Process writer) {
    return new BufferedReader(
        new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8));
  }

  private static void waitUntilOpen(Process writer) throws IOException {
    assertThat(output(writer).readLine()).isEqualTo("open");
  }

  /** What a killed writer had told: how many stories lasted, and whether it was writing. */
  private record Report(int lasting, boolean writing) {}

  /** Lets the writer finish some batches, then kills it at a random moment of the next. */
  private Report killed(Random random) throws Exception {
    Process writer = startWriter(random.nextLong());
    List<String> told = new ArrayList<>();
    try (BufferedReader lines = output(writer)) {
      // Now and then while it is still opening the archive.
      int wanted = random.nextInt(6) == 0 ? 0 : 2 + 2 * random.nextInt(4);
      while (told.size() < wanted) {
        told.add(lines.readLine());
      }
      Thread.sleep(random.nextInt(60), random.nextInt(1_000_000));
      // By its handle, which leaves open what it told.
      writer.toHandle().destroyForcibly();
      writer.waitFor();
      lines.lines().forEach(told::add);
    }
    int lasting = 0;
    for (String line : told) {
      lasting = line.startsWith(LASTS) ? Integer.parseInt(line.substring(LASTS.length())) : lasting;
    }
    return new Report(lasting, !told.isEmpty() && told.get(told.size() - 1).equals("adding"));
  }

  @Test
  void killedAtAnyMomentLeavesWholeStoriesOnly() throws Exception {
    long seed = Long.getLong("onrecord.seed", System.nanoTime());
    Random random = new Random(seed);
    int stories = 0;
    int whileWriting = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      String round = "kill " + kill + " with -Donrecord.seed=" + seed;
      Report told = killed(random);
      whileWriting += told.writing() ? 1 : 0;
      try (Archive archive = Archive.openForWriting(folder)) {
        assertThat(archive.verify()).as(round).isEmpty();
        assertThat(archive.storyCount()).as(round).isGreaterThanOrEqualTo(stories);
        assertThat(archive.storyCount()).as(round).isGreaterThanOrEqualTo(told.lasting());
        stories = archive.storyCount();
        assertThat(archive.said(SaidQuestion.ALL)).as(round).hasSize(expected(archive));
      }
    }
    assertThat(whileWriting).as("kills in the middle of a write, seed " + seed).isPositive();
    addingTheSameAgainAddsNothing(stories);
  }

  /** Two quotations a story, one where it was corrected. */
  private static int expected(Archive archive) {
    int expected = 0;
    for (int number = 0; number < archive.storyCount(); number++) {
      expected += archive.versions("story-" + number).size() == 1 ? 2 : 1;
    }
    return expected;
  }

  private void addingTheSameAgainAddsNothing(int stories) {
    try (Archive archive = Archive.openForWriting(folder)) {
      AddSummary again =
          archive.addReadings(
              IntStream.range(0, stories)
                  .mapToObj(number -> CrashingWriter.story(number).reading())
                  .iterator(),
              AddProgress.NONE);
      assertThat(again).isEqualTo(new AddSummary(0, 0, stories, List.of()));
    }
  }

  @Test
  void twoProcessesDoNotWriteAtOnce() throws Exception {
    Process writer = startWriter(1);
    try {
      waitUntilOpen(writer);
      assertThatThrownBy(() -> Archive.openForWriting(folder))
          .isInstanceOf(ArchiveInUseException.class)
          .hasMessageContaining("in use by process " + writer.pid());
      try (Archive reader = Archive.open(folder)) {
        assertThat(reader.storyCount()).isNotNegative();
        assertThat(reader.said(SaidQuestion.ALL).size()).isNotNegative();
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }
    Archive.openForWriting(folder).close();
  }
}
