package org.onrecord.archive.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and moments are read as Java reads them. */
class DaysTest {
  @ParameterizedTest
  @ValueSource(strings = {"2021-12-09", "0001-01-01", "9999-12-31", "2024-02-29", "+12024-05-01"})
  void asJavaReadsThem(String text) {
    assertThat(Days.of(text)).isEqualTo(LocalDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2021-12", "2021-13-09", "2023-02-29", "2021/12/09", "2021-1a-09"})
  void whatIsNoDayIsRefused(String text) {
    assertThatThrownBy(() -> Days.of(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-12-09T11:32:00Z",
        "2021-12-09T00:00:59Z",
        "2021-12-09T11:32:00.250Z",
        "2021-12-09T24:00:00Z",
        "2016-12-31T23:59:60Z",
        "+12024-05-01T01:02:03Z"
      })
  void momentsAsJavaReadsThem(String text) {
    assertThat(Days.instant(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2021-12-09",
        "2021-12-09T11:32:00",
        "2021-12-09T11:61:00Z",
        "2021-12-09 11:32:00Z"
      })
  void whatIsNoMomentIsRefused(String text) {
    assertThatThrownBy(() -> Days.instant(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void everyDayOfFourYears() {
    for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2024; day = day.plusDays(1)) {
      assertThat(Days.of(day.toString())).isEqualTo(day);
    }
  }
}
