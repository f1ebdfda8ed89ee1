package org.onrecord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onrecord.Onrecord;
import org.onrecord.archive.check.Grade;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;

/** What the README says is so. */
class ReadmeTest {
  private static final Path ROOT = Samples.root();

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  /**
   * The lines of the README's example, here to be compiled and run; the paths stand in it as they
   * do there.
   */
  @Test
  void theLibraryExampleRuns() throws IOException {
    Onrecord onrecord = new Onrecord();
    Reading reading = onrecord.read(ROOT.resolve("samples/archive/2021-03-26-by-election.txt"));
    List<String> printed = new ArrayList<>();
    for (Quotation quotation : reading.quotations()) {
      printed.add(quotation.speaker().name() + ": " + quotation.kind());
    }
    assertThat(printed).contains("Yusuf Darrow: DIRECT");
    assertThat(readme())
        .contains("Onrecord onrecord = new Onrecord();")
        .contains(
            "Reading reading = onrecord.read(Path.of(\"samples/archive/2021-03-26-by-election.txt\"));")
        .contains("for (Quotation quotation : reading.quotations()) {")
        .contains("quotation.speaker().name() + \": \" + quotation.kind()");
  }

  @Test
  void everyGradeHasItsContract() throws IOException {
    for (Grade grade : Grade.values()) {
      assertThat(readme()).contains("| " + grade.name() + " | ");
    }
  }

  @Test
  void everyFileItNamesIsThere() throws IOException {
    Matcher named =
        Pattern.compile("`((?:docs/|samples/)?[A-Za-z./-]+\\.md|docs/decisions/)`")
            .matcher(readme());
    List<String> missing = new ArrayList<>();
    int seen = 0;
    while (named.find()) {
      seen++;
      if (!Files.exists(ROOT.resolve(named.group(1)))) {
        missing.add(named.group(1));
      }
    }
    assertThat(seen).isGreaterThan(4);
    assertThat(missing).isEmpty();
  }
}
