package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.format.ReadingWriter;
import org.onrecord.reading.Reading;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** Stories read together say the same as each read alone. */
class StoriesTogetherTest {
  private static final StoryReader READER = new StoryReader();

  private static Story story(String id, int day, String text) {
    return Story.of(id, Metadata.NONE.withPublished(LocalDate.of(2024, 3, day)), text);
  }

  private static final List<Story> STORIES =
      List.of(
          story("a", 4, "“It is late,” Ines Odell said on Friday. Her son, Abel, 12, slept."),
          story("b", 5, ""),
          story("c", 6, "Odell Marsh, a docker, died on Monday. “He was kind,” his wife said."),
          story("a", 5, "“It is early,” Ines Odell said. She said her son had slept."));

  @Test
  void eachSaysWhatItSaysAlone() {
    List<Reading> together = READER.read(STORIES);
    assertThat(together).hasSameSizeAs(STORIES);
    for (int i = 0; i < STORIES.size(); i++) {
      assertThat(ReadingWriter.toJson(together.get(i)))
          .isEqualTo(ReadingWriter.toJson(READER.read(STORIES.get(i))));
    }
    assertThat(together.get(0).quotations()).isNotEmpty();
    assertThat(together.get(0).kinship()).isNotEmpty();
  }

  @Test
  void noStoriesNoReadings() {
    assertThat(READER.read(List.<Story>of())).isEmpty();
  }
}
