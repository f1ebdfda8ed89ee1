package org.onrecord.lab.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.story.Span;

class StretchesTest {
  private static final String TEXT = "Ida Roe said “it is late”, and left.";

  private static Stretches of(String... words) {
    return Stretches.of(
        TEXT,
        List.of(words).stream()
            .map(word -> new Span(TEXT.indexOf(word), TEXT.indexOf(word) + word.length()))
            .map(List::of)
            .toList());
  }

  @Test
  void marksAtTheEndsDoNotCount() {
    assertThat(of("it is late").same(of("“it is late”,").words(0))).isZero();
    assertThat(of("it is late").same(of("is late").words(0))).isNegative();
  }

  @Test
  void halfOfTheWordsOfBothMustBeCommon() {
    assertThat(of("it is late", "Ida Roe").halves(of("is late"))).containsExactly(0, -1);
    assertThat(of("it is late").halves(of("late”, and left"))).containsExactly(-1);
  }

  @Test
  void theSameWordsCountOnce() {
    assertThat(of("Ida Roe", "Ida Roe").size()).isEqualTo(1);
  }
}
