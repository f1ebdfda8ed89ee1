package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Archive;

class ArchiveCommandsTest {
  private static final String FERRY =
      """
      Id: herald:1
      Title: The ferry is back
      Date: 2021-12-09
      Source: Harwick Herald

      Maud Ferrier, 61, the harbour master, came home to Harwick on Wednesday.

      "We sail on Monday and nobody may stop us from sailing," Maud Ferrier said.
      """;

  @TempDir private static Path folder;

  private static String archive;

  @BeforeAll
  static void putOnRecord() throws IOException {
    archive = folder.resolve("archive").toString();
    String file = file("ferry.txt", FERRY);
    CommandRun added = CommandRun.of("add", file, "--archive", archive);
    assertThat(added.code()).as(added.err()).isZero();
    assertThat(added.out()).isEqualTo("1 story put on record, in " + archive + "\n");
    CommandRun again = CommandRun.of("add", "--json", file, "--archive", archive);
    assertThat(again.out())
        .isEqualTo("{\"added\":0,\"newVersions\":0,\"unchanged\":1,\"failed\":[]}\n");
  }

  private static String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static CommandRun run(String... args) {
    return CommandRun.with("", Map.of("ONRECORD_ARCHIVE", archive), false, args);
  }

  @Test
  void aQuestionWithoutWordsFindsNothing() {
    for (String question : List.of("\"", "*", ":", "", "\ud83d\ude00")) {
      assertThat(run("said", question).code()).as(question).isEqualTo(ExitCode.NOT_FOUND);
      assertThat(run("search", question).code()).as(question).isEqualTo(ExitCode.NOT_FOUND);
      assertThat(run("person", question).code()).as(question).isEqualTo(ExitCode.NOT_FOUND);
    }
  }

  @Test
  void aQuestionOfTooManyWordsIsToldSo() {
    assertThat(run("search", "sail ".repeat(5000)).code()).isZero();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      words.append("word").append(i).append(' ');
    }
    for (String command : List.of("search", "said")) {
      CommandRun asked = run(command, words.toString());
      assertThat(asked.code()).isEqualTo(ExitCode.FAILED);
      assertThat(asked.err()).isEqualTo("onrecord: 600 words to look for; expected at most 500\n");
    }
  }

  @Test
  void aCheckClaimsNoMoreThanItFound() throws IOException {
    CommandRun plain = run("check", file("plain.txt", "Rain fell on the harbour all day.\n"));
    assertThat(plain.code()).isZero();
    assertThat(plain.out()).contains("Nothing to check: no quotation and no fact");
    CommandRun unknown =
        run("check", file("unknown.txt", "Date: 2021-12-10\n\nIda Orme, 44, rowed home.\n"));
    assertThat(unknown.code()).isZero();
    assertThat(unknown.out())
        .contains("1 fact: 1 not on record")
        .contains("Nothing in it goes against the record; not all facts are on it.");
  }

  @Test
  void theLimitIsANumberFromOneOn() {
    assertThat(run("search", "sail", "--limit", "1").code()).isZero();
    for (String limit : List.of("0", "-5", "few")) {
      CommandRun asked = run("search", "sail", "--limit", limit);
      assertThat(asked.code()).as(limit).isEqualTo(ExitCode.USAGE);
      assertThat(asked.err()).contains("'" + limit + "' is not a number from 1 on");
    }
  }

  @Test
  void saidListsQuotationsOrNothing() {
    CommandRun said = run("said", "sail", "Monday", "--by", "Ferrier");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out())
        .contains("2021-12-09, Harwick Herald, The ferry is back")
        .contains("Maud Ferrier said: \"We sail on Monday")
        .contains("1 quotation in 1 story");
    assertThat(run("said", "--json").out().lines())
        .singleElement()
        .asString()
        .contains("\"story\":\"herald:1\"")
        .contains("\"start\":")
        .contains("nobody may stop us");
    assertThat(run("said", "--by", "Nobody Else").code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(run("said", "--from", "2022-01-01").code()).isEqualTo(ExitCode.NOT_FOUND);
  }

  @Test
  void personAndSearchAndStatsAnswer() {
    assertThat(run("person", "Maud", "Ferrier").out()).startsWith("Maud Ferrier\n");
    assertThat(run("person", "--json", "Maud Ferrier").out()).contains("\"name\":\"Maud Ferrier\"");
    assertThat(run("person", "Zebedee").code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(run("search", "sail Monday").out()).contains("The ferry is back");
    assertThat(run("search", "--json", "sail").out()).contains("\"highlights\":[{\"start\":");
    assertThat(run("search", "zebra").code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(run("stats").out()).contains("stories").contains("Harwick Herald");
    assertThat(run("stats", "--json").out()).contains("\"stories\":1");
    assertThat(run("verify").out()).isEqualTo("all is well in 1 story\n");
  }

  @Test
  void aDraftThatNobodyNeedsToLookAtEndsWithZero() throws IOException {
    String good =
        file(
            "good.txt",
            "Date: 2021-12-20\n\n\"We sail on Monday and nobody may stop us from sailing,\" Maud"
                + " Ferrier said.\n");
    CommandRun run = run("check", good);
    assertThat(run.out())
        .contains("VERBATIM")
        .contains("Every quotation and fact found in it is on record.");
    assertThat(run.code()).isZero();
  }

  @Test
  void aChangedWordIsFound() throws IOException {
    String bad =
        file(
            "bad.txt",
            "Date: 2021-12-20\n\n\"We sail on Friday and somebody may stop us from sailing,\" Maud"
                + " Ferrier said.\n");
    CommandRun run = run("check", bad);
    assertThat(run.code()).isEqualTo(ExitCode.CHECK_FOUND_SOMETHING);
    assertThat(run.out()).contains("ALTERED").contains("Somebody has to look");
    CommandRun json = run("check", "--json", bad);
    assertThat(json.code()).isEqualTo(ExitCode.CHECK_FOUND_SOMETHING);
    assertThat(json.out()).contains("\"grade\":\"ALTERED\"");
  }

  @Test
  void noArchiveIsNotFoundAndOneInUseIsAConflict() {
    String none = folder.resolve("none").toString();
    for (String command : new String[] {"stats", "verify", "said"}) {
      CommandRun run = CommandRun.of(command, "--archive", none);
      assertThat(run.code()).isEqualTo(ExitCode.NOT_FOUND);
      assertThat(run.err()).startsWith("onrecord: ").hasLineCount(1);
    }
    try (Archive busy = Archive.openForWriting(Path.of(archive))) {
      assertThat(busy.storyCount()).isEqualTo(1);
      CommandRun run = run("add", folder.resolve("ferry.txt").toString());
      assertThat(run.code()).isEqualTo(ExitCode.CONFLICT);
    }
  }

  @Test
  void badInputIsToldAndTheRestAdded() throws IOException {
    String lines = "{\"maintext\":\"Maud sailed.\",\"title\":\"a\"}\nbroken\n";
    String elsewhere = folder.resolve("elsewhere").toString();
    CommandRun run =
        CommandRun.of("add", "--archive", elsewhere, file("mixed.ndjson", lines), "gone.txt");
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.out()).startsWith("1 story put on record");
    assertThat(run.err())
        .contains("mixed.ndjson:2: not a JSON object")
        .contains("gone.txt: no such");
  }

  @Test
  void theDemoRunsFromTheSamplesInTheJar() {
    String demo = folder.resolve("demo").toString();
    CommandRun run = CommandRun.of("demo", "--archive", demo);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("stories in ")
        .contains("onrecord check 01-")
        .contains("NOT_ON_RECORD")
        .contains("Try next");
    assertThat(run.err()).isEmpty();
    assertThat(CommandRun.of("verify", "--archive", demo).code()).isZero();
  }
}
