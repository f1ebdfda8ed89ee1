package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.query.PassageOnRecord;
import org.onrecord.archive.words.Runs;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.story.Span;
import org.onrecord.story.Status;

/**
 * Whatever shares a run of five words with what is looked for is found, and whatever has a shorter
 * phrase with one word of slack: a search of every word says so.
 */
class SearchGuaranteeTest {
  private static final int STORIES = 40;

  /** One in so many is longer than what is looked for at once. */
  private static final int MANY_WORDS = 20;

  private static final int CASES = 1000;

  /** Few words, so that runs repeat and cross each other. */
  private static final List<String> WORDS =
      List.of("the", "wall", "will", "not", "hold", "we", "said", "so", "no", "sea", "it's", "12");

  @TempDir Path folder;
  private final Random random = new Random(20240612);
  private final List<Reading> readings = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private Archive archive;

  @BeforeEach
  void putStoriesOnRecord() {
    for (int i = 0; i < STORIES; i++) {
      readings.add(story(i));
    }
    readings.forEach(reading -> stretches.addAll(stretches(reading)));
    archive = Archive.openForWriting(folder);
    archive.addReadings(readings.iterator(), AddProgress.NONE);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  /** Stories with paragraphs short and very long, quotations whole and divided, some withdrawn. */
  private Reading story(int number) {
    Told told = Told.story("story:" + number, "2021-03-" + (10 + number % 20));
    told.says(words(5 + random.nextInt(60)));
    told.quotes("Hal Orme", words(1 + random.nextInt(30)));
    told.quotesAround("Ida Tarrow", words(1 + random.nextInt(9)), words(1 + random.nextInt(9)));
    if (number % 7 == 0) {
      told.says(words(950));
    }
    if (number % 5 == 0) {
      told.status(Status.CANCELED);
    }
    return told.reading();
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String mark = i == 0 ? "" : random.nextInt(8) == 0 ? ", " : " ";
      words.append(mark).append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words.toString();
  }

  @Test
  void everythingWithARunOfFiveWordsIsFound() {
    int shared = 0;
    for (int i = 0; i < CASES; i++) {
      List<String> looked = taken();
      List<PassageOnRecord> found = archive.passagesSharing(looked, 5);
      for (Stretch stretch : stretches) {
        for (Span place : runs(stretch, looked)) {
          shared++;
          assertThat(covers(found, stretch, place)).as("%s in %s", looked, place).isTrue();
        }
      }
    }
    assertThat(shared).isGreaterThan(CASES);
  }

  @Test
  void everythingWithAShortPhraseIsFound() {
    int there = 0;
    for (int i = 0; i < CASES; i++) {
      List<String> looked = Words.of(words(1 + random.nextInt(4)));
      List<PassageOnRecord> found = archive.phrase(looked);
      for (Stretch stretch : stretches) {
        for (Span place : phrases(stretch, looked)) {
          there++;
          assertThat(covers(found, stretch, place)).as("%s in %s", looked, place).isTrue();
        }
      }
    }
    assertThat(there).isGreaterThan(CASES);
  }

  /** By the speaker, of words enough that not every one of them is looked up. */
  @Test
  void everythingThatTheSpeakerSaidWithARunOfThreeWordsIsFound() {
    int there = 0;
    for (int i = 0; i < CASES; i++) {
      boolean many = i % MANY_WORDS == 0;
      List<String> looked =
          Words.of(words(many ? 60 + random.nextInt(80) : 3 + random.nextInt(15)));
      List<PassageOnRecord> found = archive.saidBy("Hal Orme", looked, 3);
      for (Reading reading : readings) {
        for (Quotation quotation : reading.quotations()) {
          Stretch said = stretch(reading.story().id(), reading.story().text(), quotation.content());
          boolean his = quotation.speaker().name().equals("Hal Orme");
          if (his && Runs.of(looked, 3).countIn(said.words()) > 0) {
            there++;
            Span place = said.place(0, said.words().size() - 1);
            assertThat(covers(found, said, place)).as("%s in %s", looked, place).isTrue();
          }
        }
      }
    }
    assertThat(there).isGreaterThan(CASES);
  }

  /** Words from a story with one of them changed now and then. */
  private List<String> taken() {
    List<String> words = stretches.get(random.nextInt(stretches.size())).words();
    int from = random.nextInt(words.size());
    List<String> taken =
        new ArrayList<>(words.subList(from, Math.min(words.size(), from + 5 + random.nextInt(12))));
    if (random.nextBoolean()) {
      taken.set(random.nextInt(taken.size()), "gull");
    }
    return taken;
  }

  private static boolean covers(List<PassageOnRecord> found, Stretch stretch, Span place) {
    return found.stream()
        .filter(passage -> passage.version().story().equals(stretch.story()))
        .anyMatch(passage -> passage.span().contains(place));
  }

  /** Where a paragraph, or a quotation read across its tag, has five of the words in a row. */
  private static List<Span> runs(Stretch stretch, List<String> looked) {
    List<Span> places = new ArrayList<>();
    for (int k = 0; k + 5 <= looked.size(); k++) {
      List<String> run = looked.subList(k, k + 5);
      for (int i = 0; i + 5 <= stretch.words().size(); i++) {
        if (stretch.words().get(i).equals(run.get(0))
            && stretch.words().subList(i, i + 5).equals(run)) {
          places.add(stretch.place(i, i + 4));
        }
      }
    }
    return places;
  }

  /** Where the words stand in order with at most one other among them. */
  private static List<Span> phrases(Stretch stretch, List<String> looked) {
    List<Span> places = new ArrayList<>();
    for (int i = 0; i + looked.size() <= stretch.words().size(); i++) {
      int end = end(stretch.words(), i, looked);
      if (end > 0) {
        places.add(stretch.place(i, end));
      }
    }
    return places;
  }

  private static int end(List<String> words, int start, List<String> looked) {
    for (int skip = 0; skip < Math.max(1, looked.size()); skip++) {
      boolean all = true;
      int last = start;
      for (int k = 0; k < looked.size(); k++) {
        last = start + k + (skip > 0 && k >= skip ? 1 : 0);
        all &= last < words.size() && words.get(last).equals(looked.get(k));
      }
      if (all) {
        return last;
      }
    }
    return -1;
  }

  private record Stretch(String story, List<String> words, List<Span> spans) {
    Span place(int first, int last) {
      return spans.get(first).union(spans.get(last));
    }
  }

  private static List<Stretch> stretches(Reading reading) {
    String text = reading.story().text();
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      stretches.add(
          stretch(
              reading.story().id(), text, List.of(new Span(start, start + paragraph.length()))));
      start += paragraph.length() + 2;
    }
    for (Quotation quotation : reading.quotations()) {
      stretches.add(stretch(reading.story().id(), text, quotation.content()));
    }
    stretches.removeIf(stretch -> stretch.words().isEmpty());
    return stretches;
  }

  private static Stretch stretch(String story, String text, List<Span> parts) {
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Span part : parts) {
      Words.in(text, part)
          .forEach(
              word -> {
                words.add(word.form());
                spans.add(word.span());
              });
    }
    return new Stretch(story, words, spans);
  }
}
