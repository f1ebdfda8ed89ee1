package org.onrecord.lab.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.story.Span;

class NamesTest {
  @Test
  void titlesAndCaseDoNotCount() {
    assertThat(Names.equal("Judge Ada Quince", "ADA QUINCE")).isTrue();
    assertThat(Names.equal("Ada Quince", "Ada Quint")).isFalse();
  }

  @Test
  void aShorterNameIsCompatibleWithAFullerOne() {
    assertThat(Names.compatible("Quince", "Ada Quince")).isTrue();
    assertThat(Names.compatible("Ada Marlow", "Ada Quince")).isFalse();
    assertThat(Names.compatible("the Sir", "Ada Quince")).isFalse();
  }

  @Test
  void wordsAreRunsOfLettersAndDigits() {
    String text = "O’Dell's 2½ pièces_x";
    assertThat(Words.in(text, new Span(0, text.length())))
        .extracting(span -> span.of(text))
        .containsExactly("O", "Dell", "s", "2½", "pièces_x");
  }

  @Test
  void aWordThatTheSpanCutsCountsWithWhatIsLeft() {
    assertThat(Words.in("lighthouse", new Span(5, 8))).containsExactly(new Span(5, 8));
  }
}
