package org.onrecord.archive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.read.StoryReader;
import org.onrecord.reading.Reading;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** What of a draft is looked up. */
class DraftQuotationsTest {
  private static final String SAID = "\"We sail on Monday,\" Maud Ferrier said.\n\n";
  private static final String UNNAMED =
      "A sign read \"no boats may leave after dark\" all year.\n\n";

  @Test
  void longerWordsInMarksAreLookedUpWhoeverSaysThem() {
    List<DraftQuotation> found = new DraftQuotations().of(reading(SAID + UNNAMED));
    assertThat(found).hasSize(2);
    assertThat(found.get(0).speaker().name()).isEqualTo("Maud Ferrier");
    assertThat(found.get(1).paragraph()).isEqualTo(2);
  }

  private static Reading reading(String text) {
    return new StoryReader().read(Story.of("draft", Metadata.NONE, text));
  }
}
