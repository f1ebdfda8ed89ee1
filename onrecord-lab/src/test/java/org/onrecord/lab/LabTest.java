package org.onrecord.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
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

  @Test
  void anAnnotatedFolderBecomesPositions(@TempDir Path folder) throws Exception {
    Path gold = Path.of(LabTest.class.getResource("/gold").toURI());
    String text = Files.readString(gold.resolve("pier.txt"));
    Files.copy(gold.resolve("pier.txt"), folder.resolve("pier.txt"));
    Files.copy(gold.resolve("pier.gold.json"), folder.resolve("pier.gold.json"));
    Files.writeString(folder.resolve("pier.meta.json"), "{\"row\": 0}");
    Path csv = folder.resolve("rows.csv");
    Files.writeString(
        csv, "url,date,title,text\nu,2024-03-06,Pier,\"" + text.replace("\"", "\"\"") + "\"\n");
    Path into = folder.resolve("kept/own.json");
    assertThat(Lab.run("standoff", folder.toString(), "--csv", csv.toString(), "--into", "" + into))
        .isZero();
    assertThat(into).content().contains("\"row\":0").doesNotContain("Ferrier");
  }
}
