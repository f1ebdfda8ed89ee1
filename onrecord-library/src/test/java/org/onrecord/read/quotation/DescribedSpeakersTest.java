package org.onrecord.read.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.read.StoryReader;
import org.onrecord.reading.Quotation;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;

/** Speakers with words between their name and the verb, and findings that are told. */
class DescribedSpeakersTest {
  private static final StoryReader READER = new StoryReader();

  private static List<Quotation> read(String story) {
    return READER.read(Story.of("story", Metadata.NONE, story)).quotations();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
      Harriet Pryce, speaking to the Marlow Gazette, said, "The bridge is shut."; Harriet Pryce
      Harriet Pryce, in an interview with the Marlow Gazette, said, "It is shut."; Harriet Pryce
      Edward Marsh, director of the board that runs the bridge, said, "It is shut."; Edward Marsh
      The work was led by Edward Marsh, a builder and diver at Kew, who said "It is shut for good."; Edward Marsh
      Another was the diver Edward Marsh, 44, who said "It is shut for good."; Edward Marsh
      Odell Motors released a statement which read, "We are very sorry about it."; Odell Motors
      The family's statement on the death read: "He was loved by all of us."; The family
      """)
  void theSpeakerIsWhoIsDescribed(String story, String speaker) {
    assertThat(read(story)).extracting(found -> found.speaker().name()).containsExactly(speaker);
  }

  @Test
  void heIsWhoSpokeLast() {
    String story =
        "Abel Marsh said the bridge was shut, while Edward Pryce wrote that it was open. He tweeted,"
            + " \"Come and see it.\"";
    Quotation tweet = read(story).get(2);
    assertThat(tweet.speaker().name()).isEqualTo("Edward Pryce");
    assertThat(tweet.speaker().reason()).isPresent();
  }

  @Test
  void whatAnInquestFoundIsTold() {
    String story = "The inquest found that the gate was locked.";
    assertThat(read(story))
        .flatExtracting(Quotation::content)
        .extracting(span -> span.of(story))
        .containsExactly("the gate was locked");
  }

  @Test
  void whatSomebodyFoundIsNot() {
    assertThat(read("Harriet Pryce found that the gate was locked.")).isEmpty();
    assertThat(read("Harriet Pryce held that against him.")).isEmpty();
  }
}
