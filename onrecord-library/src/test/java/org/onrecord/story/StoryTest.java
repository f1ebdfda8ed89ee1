package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StoryTest {
  private static final Metadata JUNE =
      Metadata.NONE.withPublished(LocalDate.of(2023, 6, 1)).withTitle("Ferry to close");

  @Test
  void lineEndsAndOuterSpaceMakeNoNewVersion() {
    Story plain = Story.of("a", JUNE, "One.\n\nTwo.");
    assertThat(Story.of("a", JUNE, "One.\r\n\r\nTwo.\n").version()).isEqualTo(plain.version());
  }

  @Test
  void anAccentInTwoCharactersMakesNoNewVersion() {
    String version = Story.of("a", JUNE, "Ren\u00e9 \u2013 \u201cYes\u2026\u201d").version();
    assertThat(Story.of("a", JUNE, "Rene\u0301 \u2013 \u201cYes\u2026\u201d").version())
        .isEqualTo(version);
    assertThat(Story.of("a", JUNE, "Rene \u2013 \u201cYes\u2026\u201d").version())
        .isNotEqualTo(version);
  }

  @Test
  void oneWordOrAnotherDateOrStatusMakesANewVersion() {
    String version = Story.of("a", JUNE, "One.").version();
    assertThat(Story.of("a", JUNE, "One!").version()).isNotEqualTo(version);
    assertThat(Story.of("a", JUNE.withStatus(Status.CANCELED), "One.").version())
        .isNotEqualTo(version);
    assertThat(Story.of("a", JUNE.withPublished(LocalDate.of(2023, 6, 2)), "One.").version())
        .isNotEqualTo(version);
  }

  @Test
  void theFrontBlockIsNotPartOfTheVersion() {
    String text = "Date: 2023-06-01\n\nOne.";
    Story fronted = new Story("a", JUNE, text, new Span(text.indexOf("One"), text.length()));
    assertThat(fronted.version()).isEqualTo(Story.of("a", JUNE, "One.").version());
  }

  @Test
  void refusesABodyOutsideTheText() {
    assertThatThrownBy(() -> new Story("a", JUNE, "One.", new Span(0, 5)))
        .hasMessageContaining("length 4");
  }
}
