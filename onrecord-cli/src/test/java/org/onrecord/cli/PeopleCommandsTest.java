package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about people, as somebody types them. */
class PeopleCommandsTest {
  private static final String FIRST =
      """
      Id: herald:1
      Title: The harbour has a master
      Date: 2021-12-09
      Source: Harwick Herald

      Maud Ferrier, 61, the harbour master, came home to Harwick with her son Tom Ferrier, 12.

      "We sail on Monday and nobody may stop us from sailing," Maud Ferrier said.
      """;
  private static final String SECOND =
      """
      Id: courier:7
      Title: A master's prize
      Date: 2022-12-09
      Source: Calderwick Courier

      The harbour master Maud Ferrier, 54, has won a prize for her roses. Her son Tom Ferrier, 13, dug.

      "I talk to them about the tides and they listen," Maud Ferrier said.
      """;

  @TempDir private Path folder;
  private String archive = "";

  @BeforeEach
  void putOnRecord() throws IOException {
    archive = folder.resolve("archive").toString();
    String first = Files.writeString(folder.resolve("first.txt"), FIRST).toString();
    String second = Files.writeString(folder.resolve("second.txt"), SECOND).toString();
    assertThat(run("add", "-q", first, second).code()).isZero();
  }

  private CommandRun run(String... args) {
    return CommandRun.with("", Map.of("ONRECORD_ARCHIVE", archive), false, args);
  }

  @Test
  void aProfileKeepsTheChildPrivate() {
    CommandRun person = run("person", "Maud Ferrier");
    assertThat(person.out())
        .startsWith("Maud Ferrier\n")
        .contains("1 relative under 18 not listed; --all lists")
        .contains("Said  2 quotations")
        .doesNotContain("Tom")
        .doesNotContain("\u001b");
    assertThat(run("person", "--all", "Maud Ferrier").out()).contains("child  Tom Ferrier");
    assertThat(run("person", "--json", "Maud Ferrier").out())
        .contains("\"kin\":[]")
        .contains("\"contradictions\":[{\"kind\":\"age\"");
    CommandRun child = run("person", "Tom Ferrier");
    assertThat(child.out()).contains("Ages and kin not listed (may be under 18)");
    assertThat(child.out()).doesNotContain("born").doesNotContain("parent");
  }

  @Test
  void aTitleIsDroppedAndCandidatesAreListed() {
    assertThat(run("person", "Mrs Ferrier").out())
        .startsWith("2 people on record have that in their name\n")
        .contains("Maud Ferrier")
        .contains("Tom Ferrier");
  }

  @Test
  void contradictionsShowBothLinesAndTheArithmetic() {
    CommandRun all = run("contradictions");
    assertThat(all.code()).isZero();
    assertThat(all.out())
        .contains("age  Maud Ferrier")
        .contains("2021-12-09  Maud Ferrier, 61")
        .contains("54 on 2022-12-09 means born from 1967-12-10 to 1968-12-09")
        .endsWith("1 contradiction of 1 person\n");
    assertThat(run("contradictions", "--json", "Ferrier").out().lines())
        .singleElement()
        .asString()
        .contains("\"reckoning\":\"54 on 2022-12-09");
    assertThat(run("contradictions", "Tom Ferrier").out()).contains("no contradiction on record");
    assertThat(run("contradictions", "Zebedee").code()).isEqualTo(ExitCode.NOT_FOUND);
  }

  @Test
  void aRulingIsMadeListedAndUndone() {
    CommandRun ruled =
        run("rule", "split", "Maud Ferrier@courier:7", "--note", "her cousin, by telephone");
    assertThat(ruled.code()).as(ruled.err()).isZero();
    assertThat(ruled.out()).startsWith("ruled ").contains("somebody else of that name");
    assertThat(run("contradictions").out()).isEqualTo("no contradiction on record\n");
    assertThat(run("person", "Maud Ferrier").out()).contains("1 namesake on record, kept apart");
    assertThat(run("rule", "list").out())
        .contains("holds: Maud Ferrier in courier:7")
        .contains("(her cousin, by telephone)")
        .endsWith("1 ruling: 1 in force\n");
    String id = ruled.out().substring("ruled ".length(), "ruled ".length() + 8);
    assertThat(run("rule", "undo", id).code()).isZero();
    assertThat(run("rule", "list", "--json").out()).contains("\"state\":\"undone\"");
    assertThat(run("contradictions").out()).contains("1 contradiction");
  }

  @Test
  void whatIsNoQuotationIsSaidByNobody() {
    CommandRun ruled = run("rule", "not-a-quotation", "herald:1", "We sail on Monday");
    assertThat(ruled.code()).as(ruled.err()).isZero();
    assertThat(run("said", "sail").code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(run("rule", "not-a-quotation", "herald:1", "We sail on Monday").code())
        .isEqualTo(ExitCode.CONFLICT);
    assertThat(run("rule", "not-a-quotation", "herald:1", "never said").code())
        .isEqualTo(ExitCode.NOT_FOUND);
    assertThat(run("rule", "split", "Maud Ferrier").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("rule", "bend", "Maud Ferrier").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void peopleAreWrittenForOtherPrograms() throws IOException {
    Path file = folder.resolve("people.ged");
    CommandRun run = run("export", "--people", "gedcom", "--out", file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(file)).startsWith("0 HEAD\n").contains("1 NAME Maud /Ferrier/");
    assertThat(run("export", "--people", "csv", "Ferrier").out().lines()).hasSize(3);
    assertThat(run("export", "--people", "jsonld", "Maud Ferrier").out())
        .contains("\"name\":\"Maud Ferrier\"");
    assertThat(run("export", "--people", "csv", "Zebedee").code()).isEqualTo(ExitCode.NOT_FOUND);
  }
}
