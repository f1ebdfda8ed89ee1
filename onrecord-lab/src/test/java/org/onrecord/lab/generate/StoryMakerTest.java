package org.onrecord.lab.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.format.BadInput;
import org.onrecord.format.StoryFiles;
import org.onrecord.lab.generate.StoryMaker.Words;
import org.onrecord.story.Metadata;
import org.onrecord.story.Signal;
import org.onrecord.story.Story;

class StoryMakerTest {
  private static final Story FIRST =
      Story.of(
          "dunmarsh-echo:1",
          Metadata.NONE
              .withTitle("Farrant sings")
              .withPublished(LocalDate.of(2019, 5, 15))
              .withSource("Dunmarsh Echo"),
          "Imogen Farrant sang on Wednesday (15.05.19). \"I was born for it,\" said Farrant,"
              + " who first sang in Dunmarsh in 2009, on 4 July 2010 and on May 1, 2011.\n");

  private static final Story SECOND =
      Story.of(
          "dunmarsh-echo:1",
          FIRST.metadata().withSignal(Signal.CORRECTION).withNote("Imogen Farrant did not sing."),
          "Imogen Farrant danced.");

  private final StoryMaker maker = new StoryMaker(List.of(FIRST, SECOND), 7, Words.KEPT);

  @Test
  void theSameSeedMakesTheSameStories() {
    assertThat(made(5)).isEqualTo(made(5));
    assertThat(new StoryMaker(List.of(FIRST), 8, Words.KEPT).stories(1).next().text())
        .isNotEqualTo(made(1).get(0).text());
  }

  @Test
  void namesChangeTheSameWayThroughoutARound() {
    List<Story> stories = made(2);
    String text = stories.get(0).text();
    assertThat(text).doesNotContain("Imogen", "Farrant", "Dunmarsh").contains("was born for it");
    String given = text.substring(0, text.indexOf(' '));
    String surname = text.split(" ", -1)[1];
    assertThat(stories.get(1).text()).isEqualTo(given + " " + surname + " danced.");
    assertThat(stories.get(0).metadata().title()).contains(surname + " sings");
    assertThat(stories.get(1).metadata().note()).contains(given + " " + surname + " did not sing.");
    assertThat(text.split(surname, -1)).hasSize(3);
  }

  @Test
  void versionsOfOneStoryStaySoAndRoundsDiffer() {
    List<Story> stories = made(4);
    assertThat(stories.get(0).id()).isEqualTo(stories.get(1).id());
    assertThat(stories.get(2).id()).isNotEqualTo(stories.get(0).id());
    assertThat(stories.get(2).text()).isNotEqualTo(stories.get(0).text());
  }

  @Test
  void datesMoveByWholeWeeks() {
    for (Story story : made(20)) {
      LocalDate published = story.metadata().published().orElseThrow();
      assertThat(published.getDayOfWeek()).isEqualTo(LocalDate.of(2019, 5, 15).getDayOfWeek());
    }
    assertThat(new OtherDates(2).in("on 15.05.19, 4 July 2010, May 1, 2011 and 31 June 2010"))
        .isEqualTo("on 29.05.19, 18 July 2010, May 15, 2011 and 31 June 2010");
    assertThat(new OtherDates(-52).in("in 2009")).isEqualTo("in 2008");
  }

  @Test
  void whatIsWrittenIsReadAgain(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("made.ndjson");
    StoryLines.write(maker.stories(2), file);
    assertThat(Files.readAllLines(file)).hasSize(2);
    List<BadInput> bad = new ArrayList<>();
    List<Story> read = new ArrayList<>();
    try (StoryFiles files = StoryFiles.of(List.of(file), bad::add)) {
      files.forEachRemaining(opened -> read.add(opened.story()));
    }
    assertThat(bad).isEmpty();
    assertThat(read).isEqualTo(made(2));
  }

  @Test
  void otherWordsTakeThePlacesOfThoseThatCarryTheSense() {
    Story sample =
        Story.of(
            "dunmarsh-echo:2",
            FIRST.metadata(),
            "His mother sold a kettle. \"We polished the old lantern slowly,\" said Imogen Farrant.\n\n"
                + "A singer bought a green boat. \"We painted the old gate badly,\" said Farrant.");
    StoryMaker others = new StoryMaker(List.of(sample), 7, Words.CHANGED);
    List<String> texts = new ArrayList<>();
    others.stories(8).forEachRemaining(story -> texts.add(story.text()));
    assertThat(texts)
        .allSatisfy(
            text ->
                assertThat(text)
                    .startsWith("His mother sold a ")
                    .contains("A singer bought a ", "said ")
                    .doesNotContain("Farrant"));
    assertThat(texts).anyMatch(text -> text.contains("We polished the old"));
    assertThat(texts.stream().map(text -> text.split(" ", 6)[4]).distinct())
        .containsExactlyInAnyOrder("kettle.", "lantern.", "boat.", "gate.");
    assertThat(made(others, 8)).isEqualTo(made(others, 8));
  }

  private static List<Story> made(StoryMaker maker, int count) {
    List<Story> stories = new ArrayList<>();
    maker.stories(count).forEachRemaining(stories::add);
    return stories;
  }

  private List<Story> made(int count) {
    return made(maker, count);
  }
}
