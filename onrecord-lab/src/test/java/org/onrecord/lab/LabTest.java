package org.onrecord.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabTest {
  @Test
  void missingCorporaAreReportedWithAnExitCodeOfTheirOwn(@TempDir Path empty) {
    assertThat(Lab.run("accuracy", "--shared", empty.toString())).isEqualTo(3);
  }

  @Test
  void misuseIsReported() {
    assertThat(Lab.run("accuracy", "--colour")).isEqualTo(2);
  }

  @Test
  void accuracyIsMeasuredOnAFolderOfGoldStories() throws Exception {
    Path gold = Path.of(LabTest.class.getResource("/gold").toURI());
    assertThat(Lab.run("accuracy", "--gold", gold.toString(), "--rules")).isZero();
  }
}
