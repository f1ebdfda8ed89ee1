package org.onrecord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.format.ReadingWriter;
import org.onrecord.read.StoryReader;
import org.onrecord.story.Story;

/**
 * Whatever stands in a text, it is read without an exception, soundly, and in time that grows with
 * its length.
 */
class HostileTextTest {
  private static final StoryReader READER = new StoryReader();
  private static final List<Story> STORIES = Samples.bodies();
  private static final int MUTATIONS = 100_000;
  private static final int MEGABYTE = 1_000_000;

  /** Far above what a sound reader needs (3 seconds) and far below what a quadratic one does. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final String[] ODDITIES = {
    "\"",
    "'",
    "\u201c",
    "\u201d",
    "\u2018",
    "\u2019",
    "\u00ab",
    "\u00bb",
    "(",
    ")",
    "[",
    "]",
    "\u2014",
    "\u2026",
    "...",
    ".",
    ",",
    ":",
    ";",
    "?",
    "!",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\u00a0",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u0000",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "\u202e",
    "\u05d0",
    "e\u0301",
    "\ufb01",
    "\u0130",
    "\u00df",
    " said ",
    " who said that ",
    " he ",
    " her ",
    "Mr ",
    "Jr",
    " 08.12.21 ",
    " 31/02/2020 ",
    " 99999999999999999999 ",
    " aged ",
    " -1 ",
    " 0000-00-00 ",
    " the 45-year-old ",
    " according to ",
    " wife ",
    " and ",
    " of ",
    "1",
    "X"
  };

  @Test
  void everyPrefixOfEverySampleReads() {
    List<String> failures = Collections.synchronizedList(new ArrayList<>());
    STORIES.parallelStream()
        .forEach(
            story -> {
              for (int end = 0; end <= story.text().length(); end++) {
                read(story, story.text().substring(0, end), "the first " + end, failures);
              }
            });
    assertThat(failures).isEmpty();
  }

  @Test
  void randomMutationsRead() {
    long seed = Long.getLong("onrecord.seed", 20260101L);
    List<String> failures = Collections.synchronizedList(new ArrayList<>());
    IntStream.range(0, MUTATIONS)
        .parallel()
        .forEach(
            i -> {
              Random random = new Random(seed * 1_000_003 + i);
              Story story = STORIES.get(random.nextInt(STORIES.size()));
              String text = mutated(story.text(), random);
              read(story, text, "-Donrecord.seed=" + seed + " mutation " + i, failures);
            });
    assertThat(failures).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "\u201c",
        "\u2018",
        "\u2019",
        "(",
        "[",
        "a ",
        "a",
        "\n",
        "\n\n",
        ". ",
        "1",
        "-",
        "@",
        "\ud83d\ude00",
        "\"a\" he said. ",
        "He said ",
        "Mr ",
        "Orme ",
        "Hal Orme and ",
        "his wife ",
        "said that ",
        "12 ",
        "Monday ",
        "'a 'b ",
        "Hal Orme, 34, ",
        "A.B. ",
        "according to ",
        "the ",
        "who ",
        ", ",
        "of the "
      })
  void aMegabyteOfOneThingReads(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());
    List<String> failures = new ArrayList<>();
    assertTimeoutPreemptively(
        LIMIT, () -> read(STORIES.get(0), text, "a megabyte of " + piece, failures));
    assertThat(failures).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a\" ", "\"a\n\n"})
  void aMegabyteOfTinyQuotationsReads(String piece) {
    aMegabyteOfOneThingReads(piece);
  }

  private static String mutated(String whole, Random random) {
    int length = Math.min(whole.length(), 200 + random.nextInt(500));
    int from = random.nextInt(whole.length() - length + 1);
    StringBuilder text = new StringBuilder(whole.substring(from, from + length));
    int changes = 1 + random.nextInt(8);
    for (int change = 0; change < changes; change++) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(6));
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, ODDITIES[random.nextInt(ODDITIES.length)]);
        case 1 -> text.delete(at, end);
        case 2 -> text.replace(at, end, ODDITIES[random.nextInt(ODDITIES.length)]);
        default -> text.insert(at, text.substring(random.nextInt(text.length() + 1)));
      }
      if (text.length() > 2_000) {
        text.setLength(2_000);
      }
    }
    return text.toString();
  }

  /** Reads and writes; whatever is thrown becomes a line that tells how to see it again. */
  private static void read(Story story, String text, String what, List<String> failures) {
    try {
      var reading = READER.read(Samples.withText(story, text));
      Soundness.check(reading);
      if (ReadingWriter.toJson(reading).isEmpty()) {
        failures.add(what + ": nothing written");
      }
    } catch (RuntimeException | AssertionError e) {
      if (failures.size() < 20) {
        StackTraceElement[] trace = e.getStackTrace();
        failures.add(
            story.id() + ", " + what + ": " + e + (trace.length == 0 ? "" : " at " + trace[0]));
      }
    }
  }
}
