package org.onrecord.lab.times;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedFormTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "March 2",
        "2 March 2017",
        "next Friday",
        "two weeks ago",
        "the first Friday of next month",
        "2017-03-02",
        "25/12/2018",
        "the second of July",
        "the 21st"
      })
  void whatNewspapersPrint(String words) {
    assertThat(PrintedForm.isPrinted(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "march 2, february",
        "May twenty one",
        "4/22",
        "3-7-2017",
        "Oct/2",
        "2-Mar-17",
        "tmrw",
        "next friday",
        "October2",
        "March first"
      })
  void whatTheyDoNot(String words) {
    assertThat(PrintedForm.isPrinted(words)).isFalse();
  }

  @Test
  void aDayThatNoCalendarHas() {
    assertThat(PrintedForm.isDay("2019-02-28")).isTrue();
    assertThat(PrintedForm.isDay("0001-01-01")).isFalse();
    assertThat(PrintedForm.isDay("not resolved")).isFalse();
  }
}
