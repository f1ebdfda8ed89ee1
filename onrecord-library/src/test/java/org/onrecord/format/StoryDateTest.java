package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryDateTest {
  @ParameterizedTest
  @CsvSource({
    "2021-12-09, 2021-12-09T00:00:00Z",
    "2021-12-09T14:30, 2021-12-09T14:30:00Z",
    "2021-12-09 14:30:05, 2021-12-09T14:30:05Z",
    "2021-12-09T14:30:05Z, 2021-12-09T14:30:05Z",
    "2021-12-09 14:30:05 UTC, 2021-12-09T14:30:05Z",
    "2021-12-09T14:30:05.123456+05:30, 2021-12-09T09:00:05Z",
    "2021-12-09T14:30-0800, 2021-12-09T22:30:00Z",
    "2021-12-09 14:30:00+01, 2021-12-09T13:30:00Z",
  })
  void datesOfTheseShapesAreRead(String text, String instant) {
    assertThat(StoryDate.parse(text).orElseThrow().instant()).isEqualTo(Instant.parse(instant));
  }

  @Test
  void theDayIsTheWritersOwn() {
    assertThat(StoryDate.parse("2021-12-09T23:30:00-08:00").orElseThrow().date())
        .isEqualTo(LocalDate.of(2021, 12, 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2021",
        "2021-12",
        "2021-1-9",
        "2021-00-10",
        "2021-02-29",
        "20211209",
        "yesterday",
        "2021-12-09T",
        "2021-12-09T14",
        "2021-12-09T24:00",
        "2021-12-09T14:30+99:00",
        "2021-12-09T14:30Zulu",
        "2021-12-09 or so",
        "٢٠٢١-١٢-٠٩"
      })
  void anythingElseIsNone(String text) {
    assertThat(StoryDate.parse(text)).isEmpty();
  }
}
