package org.onrecord.read.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTableTest {
  private static final NameTable TABLE = NameTable.load();

  @Test
  void knowsGivenNamesSurnamesAndPlaces() {
    assertThat(NameTable.given(TABLE.facts("harriet"))).isGreaterThanOrEqualTo(4);
    assertThat(NameTable.surname(TABLE.facts("smith"))).isEqualTo(7);
    assertThat(NameTable.surname(TABLE.facts("kowalski"))).isPositive();
    assertThat(NameTable.place(TABLE.facts("denmark"))).isEqualTo(3);
    assertThat(NameTable.place(TABLE.facts("new york"))).isEqualTo(2);
    assertThat(NameTable.isNationality(TABLE.facts("danish"))).isTrue();
  }

  @Test
  void knowsOrdinaryWords() {
    assertThat(NameTable.ordinary(TABLE.facts("said"))).isEqualTo(7);
    assertThat(NameTable.ordinary(TABLE.facts("harriet"))).isZero();
  }

  @Test
  void knowsNothingOfWordsInNoList() {
    assertThat(TABLE.facts("qqxzzvw")).isEqualTo(NameTable.UNKNOWN);
  }

  @Test
  void packedFactsComeBack() {
    int facts = NameTable.withNationality(NameTable.pack(7, 6, 3, 5, 4));
    assertThat(NameTable.given(facts)).isEqualTo(7);
    assertThat(NameTable.surname(facts)).isEqualTo(6);
    assertThat(NameTable.place(facts)).isEqualTo(3);
    assertThat(NameTable.ordinary(facts)).isEqualTo(5);
    assertThat(NameTable.women(facts)).isEqualTo(4);
    assertThat(NameTable.isNationality(facts)).isTrue();
  }
}
