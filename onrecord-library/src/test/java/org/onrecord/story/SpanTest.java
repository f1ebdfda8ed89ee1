package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void coversTheWordsBetweenItsEnds() {
    assertThat(new Span(4, 9).of("The mayor resigned")).isEqualTo("mayor");
  }

  @Test
  void refusesWhatIsNoSpanAndShowsIt() {
    assertThatThrownBy(() -> new Span(5, 4)).hasMessageContaining("start 5, end 4");
    assertThatThrownBy(() -> new Span(-1, 4)).hasMessageContaining("start -1");
  }

  @Test
  void spansThatTouchDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    assertThat(new Span(0, 9).contains(new Span(3, 9))).isTrue();
    assertThat(new Span(0, 9).contains(9)).isFalse();
  }
}
