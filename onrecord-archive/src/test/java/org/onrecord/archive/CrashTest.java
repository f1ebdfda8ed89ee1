package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

  private static void waitUntilOpen(Process writer) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8));
    assertThat(out.readLine()).isEqualTo("open");
  }

  @Test
  void killedAtAnyMomentLeavesWholeStoriesOnly() throws Exception {
    long seed = Long.getLong("onrecord.seed", System.nanoTime());
    Random random = new Random(seed);
    int stories = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      String round = "kill " + kill + " with -Donrecord.seed=" + seed;
      Process writer = startWriter(random.nextLong());
      // Now and then while it is still opening the archive.
      if (random.nextInt(4) > 0) {
        waitUntilOpen(writer);
      }
      Thread.sleep(random.nextInt(700));
      writer.destroyForcibly().waitFor();
      try (Archive archive = Archive.openForWriting(folder)) {
        assertThat(archive.verify()).as(round).isEmpty();
        assertThat(archive.storyCount()).as(round).isGreaterThanOrEqualTo(stories);
        stories = archive.storyCount();
        assertThat(archive.said(SaidQuestion.ALL)).as(round).hasSize(expected(archive));
      }
    }
    assertThat(stories).as("seed " + seed).isPositive();
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
