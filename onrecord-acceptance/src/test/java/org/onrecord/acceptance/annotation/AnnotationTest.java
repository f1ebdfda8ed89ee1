package org.onrecord.acceptance.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Onrecord;

/** Every example of docs/annotation.md is read as it says. */
class AnnotationTest {
  private static final Onrecord ONRECORD = new Onrecord();
  private static final int FEWEST = 300;

  /** At most so many of a hundred examples may be known faults. */
  private static final int MOST_FAULTS = 8;

  private static Path document() {
    Path file = Path.of("docs/annotation.md").toAbsolutePath();
    return Files.exists(file) ? file : Path.of("../docs/annotation.md").toAbsolutePath();
  }

  private static List<Example> examples() throws IOException {
    return Examples.of(Files.readString(document()));
  }

  @TestFactory
  Stream<DynamicTest> theReaderReads() throws IOException {
    return examples().stream().map(AnnotationTest::test);
  }

  private static DynamicTest test(Example example) {
    URI place = URI.create(document().toUri() + "?line=" + example.line());
    return DynamicTest.dynamicTest(example.name(), place, () -> check(example));
  }

  private static void check(Example example) {
    List<String> differences = example.differences(ONRECORD);
    String where = "docs/annotation.md, line " + example.line();
    if (example.isKnownFault()) {
      assertThat(differences)
          .as("%s is read as it should be and no longer a known fault", where)
          .isNotEmpty();
    } else {
      assertThat(differences).as("%s", where).isEmpty();
    }
  }

  @Test
  void thereAreManyExamplesAndFewFaults() throws IOException {
    List<Example> examples = examples();
    assertThat(examples).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(examples.stream().filter(Example::isKnownFault).count() * 100)
        .isLessThanOrEqualTo((long) examples.size() * MOST_FAULTS);
    assertThat(examples.stream().map(Example::text)).doesNotHaveDuplicates();
  }

  private static String block(String info, String text, String statements) {
    return "## A\n\n### B\n\n```" + info + "\n" + text + "\n---\n" + statements + "\n```\n";
  }

  private static Example only(String statements) {
    String text =
        "\"I am late,\" Ida Roe said on Monday. She married Al Marr in 2019 and kept her name.";
    return Examples.of(block("example published=2024-03-05", text, statements)).get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "direct: \"I am late,\" <- Ida Roe (said)",
        "person: Ida Roe = She, her",
        "people: Ida Roe; Al Marr",
        "spouse: Al Marr & Ida Roe",
        "time: Monday = 2024-03-04",
        "event: marriage = Ida Roe & Al Marr; 2019"
      })
  void whatIsSoHolds(String statement) {
    assertThat(only(statement).differences(ONRECORD)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no quotation",
        "mixed: \"I am late,\" <- Ida Roe (said)",
        "direct: \"I am late,\" <- Al Marr (said)",
        "direct: \"I am late,\" <- Ida Roe (married)",
        "direct: \"I am late,\" <- Ida Roe [unnamed] (said)",
        "direct: \"I am late,\" <- Ida Roe (said; when: 2024-03-05)",
        "direct: I am late <- Ida Roe (said)",
        "not a quotation: late",
        "person: Ida",
        "person: Al Marr = She",
        "people: Ida Roe",
        "not a person: Roe",
        "place: Monday",
        "parent: Ida Roe -> Al Marr",
        "spouse: Ida Roe & Al Marr (former)",
        "no kinship: Al Marr & Ida Roe",
        "age: Ida Roe, P30Y",
        "role: Ida Roe = late",
        "event: marriage = Ida Roe & Al Marr; 2018",
        "event: death = Ida Roe",
        "no event: marriage",
        "time: Monday = 2024-03-05",
        "no time",
        "not a time: Monday"
      })
  void whatIsNotSoIsNoticed(String statement) {
    assertThat(only(statement).differences(ONRECORD)).isNotEmpty();
  }

  @Test
  void aQuotationThatIsReadAndNotListedIsNoticed() {
    String text = "\"I am late,\" Ida Roe said. \"You are not,\" Al Marr replied.";
    String stated = "direct: \"I am late,\" <- Ida Roe (said)";
    assertThat(Examples.of(block("example", text, stated)).get(0).differences(ONRECORD))
        .singleElement()
        .asString()
        .startsWith("read, not stated:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          direct: "I am early," <- Ida Roe     @ does not stand in the text
          > direct: "I am late," <- Ida Roe    @ inside nothing
          direct: "I am late," <- Ida Roe (    @ expected "<- speaker (cue)"
          direct: "I am late," <- Ida Roe [x]  @ no type of speaker
          direct                               @ no content
          person: Ida Rowe                     @ does not stand in the text
          spouse: Ida Roe, Al Marr             @ expected "&"
          age: Ida Roe, thirty                 @ a period such as P34Y
          event: wedding = Ida Roe             @ no type of event
          time: Monday                         @ expected "="
          persona: Ida Roe                     @ is no key
          > person: Ida Roe                    @ only quotations
          """)
  void aSlipOfThePenIsToldFromAFault(String statement, String why) {
    assertThatThrownBy(() -> only(statement).differences(ONRECORD))
        .isInstanceOf(MalformedExample.class)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "### B\n\n```example\nText.\n```\n",
        "### B\n\n```example\nText.\n---\n```\n",
        "### B\n\n```example\n---\nno people\n```\n",
        "### B\n\n```example\nText.\n---\nNo people here!\n```\n",
        "### B\n\n```example published=Monday\nText.\n---\nno people\n```\n",
        "### B\n\n```example faulty\nText.\n---\nno people\n```\n",
        "### B\n\n```example\nText.\n---\nno people\n",
        "```example\nText.\n---\nno people\n```\n"
      })
  void aBlockOutOfFormIsRefused(String document) {
    assertThatThrownBy(() -> Examples.of(document)).isInstanceOf(MalformedExample.class);
  }
}
