package org.onrecord.archive.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are read as Java reads them. */
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

  @Test
  void everyDayOfFourYears() {
    for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2024; day = day.plusDays(1)) {
      assertThat(Days.of(day.toString())).isEqualTo(day);
    }
  }
}
