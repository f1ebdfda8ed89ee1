package org.onrecord.archive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.story.Span;

class TranslationTest {
  private static final String SAID = "\"The quay is closed until the wind drops\"";

  private static Optional<String> mark(String draft) {
    int start = draft.indexOf(SAID);
    return Translation.mark(draft, List.of(new Span(start, start + SAID.length())));
  }

  @Test
  void whoeverSpeaksAnotherLanguageIsTranslated() {
    assertThat(mark(SAID + ", Duarte said in Portuguese.\n")).contains("in Portuguese");
    assertThat(mark("Speaking in rapid Welsh, no: in Welsh, Gethin said: " + SAID + "\n"))
        .contains("in Welsh");
    assertThat(mark(SAID + " Duarte told reporters through an interpreter.\n"))
        .contains("through an interpreter");
    assertThat(mark(SAID + " he said via his translator.\n")).contains("via his translator");
    assertThat(mark(SAID + ", he wrote (translated from the German).\n"))
        .contains("translated from the German");
  }

  @Test
  void otherWordsAreNoMark() {
    assertThat(mark(SAID + ", said Duarte, a figure in French politics.\n")).isEmpty();
    assertThat(mark(SAID + ", Duarte said in Harwick.\n")).isEmpty();
    assertThat(mark(SAID + ", he said in polish.\n")).isEmpty();
    assertThat(mark(SAID + ", he said.\n\nThe letter is in Welsh.\n")).isEmpty();
    assertThat(mark("x".repeat(1_000_000) + SAID + "in ".repeat(300_000))).isEmpty();
  }
}
