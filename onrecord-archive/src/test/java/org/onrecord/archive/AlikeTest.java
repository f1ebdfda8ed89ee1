package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.check.DraftChecker;
import org.onrecord.archive.check.Grade;
import org.onrecord.archive.check.QuotationCheck;
import org.onrecord.archive.check.Report;
import org.onrecord.archive.ledger.Carrier;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.query.Bound;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.archive.query.PassageOnRecord;
import org.onrecord.archive.query.Quoted;
import org.onrecord.archive.words.Words;
import org.onrecord.read.StoryReader;
import org.onrecord.reading.Reading;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** What is said in many stories is looked at once, and the report is the same. */
class AlikeTest {
  private static final int STORIES = 600;
  private static final String HARBOUR =
      "We will build the harbour wall again, whatever the winter sea has to say about it";
  private static final List<String> WORDINGS =
      List.of(
          HARBOUR,
          "We will build the harbour wall again, whatever the summer sea has to say about it",
          "We will never build the harbour wall again, whatever the winter sea has to say about it",
          "They told us on Monday that we will build the harbour wall again, whatever it costs",
          "Whatever the winter sea has to say about it is nothing to me");
  private static final List<String> SPEAKERS =
      List.of("Ines Calder", "Maud Ferrier", "Tom Cole", "Ada Calder", "Hal Orme");
  private static final List<String> OUTLETS =
      List.of("The Calderwick Echo", "Sallow Post", "North Quay News");

  @TempDir Path folder;

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<Reading> stories(Random random) {
    List<Reading> readings = new ArrayList<>();
    for (int number = 0; number < STORIES; number++) {
      String id = String.format(java.util.Locale.ROOT, "story-%04d", number);
      String day = LocalDate.of(2020, 1, 1).plusDays(number / 3).toString();
      String words = any(WORDINGS, random);
      String speaker = any(SPEAKERS, random);
      String outlet = any(OUTLETS, random);
      Told story = Told.story(id, day).from(outlet).says("Rain fell on stand " + number + ".");
      if (number % 11 == 0) {
        story.says("It was said that we will build the harbour wall again, whatever it costs.");
      } else if (number % 7 == 0) {
        story.quotesAround(speaker, words, "I have said so from the start");
      } else {
        story.quotes(speaker, words + ".");
      }
      readings.add(story.reading());
      if (number % 13 == 0) {
        readings.add(
            Told.story(id, day)
                .from(outlet)
                .updated("2022-01-01T00:00:00Z")
                .correction()
                .says("Nothing of the kind was said.")
                .reading());
      }
    }
    return readings;
  }

  private static Story draft(String words, String speaker) {
    return Story.of("draft", Metadata.NONE, "\"" + words + ",\" said " + speaker + ".\n");
  }

  @Test
  void theReportIsAsIfEachWereLookedAt() {
    long seed = Long.getLong("onrecord.seed", System.nanoTime());
    Random random = new Random(seed);
    StoryReader reader = new StoryReader();
    try (Archive archive = Archive.openForWriting(folder)) {
      archive.addReadings(stories(random).iterator(), AddProgress.NONE);
      DraftChecker together = new DraftChecker(archive, reader);
      DraftChecker each = new DraftChecker(new EachForItself(archive), reader);
      List<String> drafts = new ArrayList<>(WORDINGS);
      drafts.add("We will build the wall again, whatever the winter sea has to say about it");
      drafts.add("whatever the winter sea");
      drafts.add("We will build the harbour wall ... to say about it");
      drafts.add("I have said so from the start");
      for (String words : drafts) {
        for (String speaker : List.of("Ines Calder", "Calder", "Hal Orme", "Nell Quist", "she")) {
          Report one = together.check(draft(words, speaker));
          Report other = each.check(draft(words, speaker));
          assertThat(one.quotations()).as(words + " " + speaker + " seed " + seed).hasSize(1);
          assertThat(one).as(words + " said " + speaker + ", seed " + seed).isEqualTo(other);
        }
      }
    }
  }

  @Test
  void aMuchQuotedSentenceIsLookedAtOnceAndCountedInAll() {
    List<Reading> readings = new ArrayList<>();
    for (int number = 0; number < STORIES; number++) {
      String outlet = OUTLETS.get(number % OUTLETS.size());
      String day = LocalDate.of(2020, 1, 1).plusDays(STORIES - number).toString();
      readings.add(
          Told.story("story-" + number, day)
              .from(outlet)
              .says("Rain fell on stand " + number + ".")
              .quotes("Ines Calder", HARBOUR + ".")
              .reading());
    }
    try (Archive archive = Archive.openForWriting(folder)) {
      archive.addReadings(readings.iterator(), AddProgress.NONE);
      List<PassageOnRecord> found =
          archive
              .passagesLike(new Quoted(Words.of(HARBOUR), 0, List.of("ines", "calder")))
              .passages();
      assertThat(found).hasSize(1);
      assertThat(found.get(0).version().story()).isEqualTo("story-" + (STORIES - 1));
      assertThat(found.get(0).alike()).hasSize(STORIES - 1);
      Report report =
          new DraftChecker(archive, new StoryReader()).check(draft(HARBOUR, "Ines Calder"));
      assertThat(report.quotations().get(0).carried().stories()).isEqualTo(STORIES);
      assertThat(report.quotations().get(0).carried().outlets()).isEqualTo(OUTLETS.size());
    }
  }

  /** So many stories that share "whatever the winter sea has to say". */
  private static List<Reading> withAFewWords(int stories) {
    List<Reading> readings = new ArrayList<>();
    for (int number = 0; number < stories; number++) {
      readings.add(
          Told.story("story-" + number, "2020-01-01")
              .quotes("Hal Orme", "Day " + number + ", whatever the winter sea has to say to us.")
              .reading());
    }
    return readings;
  }

  /**
   * "whatever the winter sea has to say" stands in the first 1,200 stories, the rest in the last.
   */
  @Test
  void theClosestIsFoundBehindVeryManyThatShareAFewWords() {
    List<Reading> readings = withAFewWords(2 * STORIES);
    readings.add(Told.story("last", "2021-01-01").quotes("Ines Calder", HARBOUR + ".").reading());
    try (Archive archive = Archive.openForWriting(folder)) {
      archive.addReadings(readings.iterator(), AddProgress.NONE);
      String changed = HARBOUR.replace("wall again", "wall soon");
      for (String speaker : List.of("Ines Calder", "Nell Quist", "she")) {
        Report report = new DraftChecker(archive, new StoryReader()).check(draft(changed, speaker));
        QuotationCheck check = report.quotations().get(0);
        assertThat(check.grade()).isEqualTo(Grade.ALTERED);
        assertThat(check.best().orElseThrow().quotation().version().story()).isEqualTo("last");
      }
    }
  }

  /** Where a story says it four times, all of it shares more than any one place does. */
  @Test
  void whatIsSaidAgainAndAgainIsNotTakenForTheLittleOfItself() {
    List<Reading> readings = withAFewWords(STORIES);
    Told last = Told.story("last", "2021-01-01");
    for (int time = 0; time < 4; time++) {
      last.quotes("Ines Calder", HARBOUR + ".");
    }
    readings.add(last.reading());
    try (Archive archive = Archive.openForWriting(folder)) {
      archive.addReadings(readings.iterator(), AddProgress.NONE);
      String changed = HARBOUR.replace("wall again", "wall soon");
      Report report =
          new DraftChecker(archive, new StoryReader()).check(draft(changed, "Ines Calder"));
      QuotationCheck check = report.quotations().get(0);
      assertThat(check.grade()).isEqualTo(Grade.ALTERED);
      assertThat(check.best().orElseThrow().quotation().version().story()).isEqualTo("last");
    }
  }

  @Test
  void theReportSaysWhereNotAllWordingsWereCompared() {
    List<Reading> readings = new ArrayList<>();
    for (int number = 0; number < STORIES; number++) {
      readings.add(
          Told.story("story-" + number, "2020-01-01")
              .from("The Calderwick Echo")
              .quotes("Hal Orme", "On day " + number + " " + HARBOUR + ".")
              .reading());
    }
    try (Archive archive = Archive.openForWriting(folder)) {
      archive.addReadings(readings.iterator(), AddProgress.NONE);
      String changed = HARBOUR.replaceFirst(" (\\w+)$", " certainly $1");
      Report report =
          new DraftChecker(archive, new StoryReader()).check(draft(changed, "Hal Orme"));
      QuotationCheck check = report.quotations().get(0);
      assertThat(check.grade()).isEqualTo(Grade.ALTERED);
      Bound bound = check.bound().orElseThrow();
      assertThat(bound.all()).isEqualTo(STORIES);
      assertThat(bound.looked()).isBetween(1L, 100L);
      assertThat(report.looked().bounds())
          .containsExactly(new Bound("versions that name hal orme", 200, STORIES));
    }
  }

  /** The same archive, asked for every passage. */
  private record EachForItself(OnRecord archive) implements OnRecord {
    @Override
    public List<PassageOnRecord> passagesSharing(List<String> words, int run) {
      return archive.passagesSharing(words, run);
    }

    @Override
    public List<PassageOnRecord> phrase(List<String> words) {
      return archive.phrase(words);
    }

    @Override
    public List<PassageOnRecord> saidBy(String name, List<String> words, int run) {
      return archive.saidBy(name, words, run);
    }

    @Override
    public int sources(List<Carrier> versions) {
      return archive.sources(versions);
    }

    @Override
    public List<String> named(Collection<String> names) {
      return archive.named(names);
    }

    @Override
    public int namesakes(String name) {
      return archive.namesakes(name);
    }

    @Override
    public int otherCount() {
      return archive.otherCount();
    }

    @Override
    public List<PersonOnRecord> people(String name) {
      return archive.people(name);
    }

    @Override
    public int storyCount() {
      return archive.storyCount();
    }

    @Override
    public Optional<LocalDate> lastDate() {
      return archive.lastDate();
    }
  }
}
