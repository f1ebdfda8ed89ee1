package org.onrecord.read.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.Text;
import org.onrecord.read.clause.MarkedStory;
import org.onrecord.reading.People;

/** Long nonsense is read in time that grows with its length only. */
class HostileKinTest {
  private static final int LENGTH = 200_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ivo], ",
        "[Ivo] and ",
        "his wife ",
        "the son of ",
        "[Ivo]'s son [Tom] and his son ",
        "children ",
        ", who has children ",
        "married ",
        "\"my son [Tom] ",
        "(her husband [Ivo] (",
        "their baby boy ",
        "divorced, split, dating [Ivo] and [Tom]; "
      })
  void readsInTime(String piece) {
    MarkedStory story = MarkedStory.of("[Ada] and [Max] " + piece.repeat(LENGTH / piece.length()));
    Text text = story.text();
    People people = story.people();
    KinshipFinder finder = new KinshipFinder();
    assertTimeout(
        Duration.ofSeconds(3),
        () -> assertThat(finder.find(text, List.of(), people, List.of())).isNotNull());
  }
}
