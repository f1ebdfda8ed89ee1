package org.onrecord.lab.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
  @Test
  void columnsAfterTheFirstAreAlignedToTheRight() {
    assertThat(new Table("stage", "words/s").row("tags", 12).markdown())
        .isEqualTo("| stage | words/s |\n| ----- | ------: |\n| tags  |      12 |\n");
  }

  @Test
  void figuresAreRoundedToTheNearest() {
    assertThat(Figure.of(0.66666, 4)).isEqualTo("0.6667");
    assertThat(Figure.of(0.125, 2)).isEqualTo("0.12");
    assertThat(Figure.of(1234567)).isEqualTo("1,234,567");
  }

  @Test
  void aMarkedPlaceIsFilledAndTheRestKept(@TempDir Path folder) throws IOException {
    Path document = folder.resolve("tide.md");
    Files.writeString(document, "Before\n<!-- tide:begin -->\nold\n<!-- tide:end -->\nAfter\n");
    new MarkedPlace(document, "tide").fill("new\n");
    new MarkedPlace(document, "tide").fill("newer\n");
    assertThat(document)
        .hasContent("Before\n<!-- tide:begin -->\nnewer\n<!-- tide:end -->\nAfter\n");
  }

  @Test
  void aMissingPlaceIsAnError(@TempDir Path folder) throws IOException {
    Path document = Files.writeString(folder.resolve("tide.md"), "nothing here");
    assertThatThrownBy(() -> new MarkedPlace(document, "tide").fill("new"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("tide:begin");
  }
}
