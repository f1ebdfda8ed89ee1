package org.onrecord.lab.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
  @Test
  void quotedFieldsMayHoldCommasMarksAndLines() {
    assertThat(CsvRows.of("a,b\n\"one, \"\"two\"\"\nthree\",4\r\n5,\n"))
        .containsExactly(List.of("a", "b"), List.of("one, \"two\"\nthree", "4"), List.of("5", ""));
  }
}
