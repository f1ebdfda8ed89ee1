package org.onrecord.archive.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {
  @ParameterizedTest
  @CsvSource({
    "Orme, Hal Orme Jr.",
    "Hal Orme, Hal Orme Jr.",
    "Mr Orme, Hal Orme Sr.",
    "Hal Orme Jr, Hal Orme Jr.",
    "Hal Orme Junior, Orme",
    "Dame Ida Orme, Ida Orme",
    "S. Okafor, Samuel Okafor",
    "Steve Albright, Steven Albright",
    "Dan Penhale, Daniel Penhale",
    "Dániel Penhale, Daniel Penhale",
    "Søren Løvik, Soren Lovik"
  })
  void canBeOnePerson(String one, String other) {
    assertThat(Speakers.sameName(one, other)).isTrue();
    assertThat(Speakers.sameName(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Hal Orme Sr., Hal Orme Jr.",
    "D. Okafor, Samuel Okafor",
    "Dan Penhale, David Penhale",
    "Hal Orme II, Hal Orme III",
    "Hal Jr., Ida Orme Jr."
  })
  void areTwo(String one, String other) {
    assertThat(Speakers.sameName(one, other)).isFalse();
    assertThat(Speakers.sameName(other, one)).isFalse();
  }
}
