package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What kept a part of a draft from being checked is told. */
class DraftFaultsTest {
  private static final String STORY =
      """
      Id: herald:lads
      Title: Reid on his manager
      Date: 2023-03-04
      Source: Harwick Herald

      “Some of the lads cried,” Jonah Reid said. “He’s the best manager I’ve had.”
      """;
  private static final String HALF =
      "Jonah Reid said: “Some of the lads cried.\n\nHe’s the worst manager I’ve had, and I’ve had sixty.”\n";

  @TempDir private static Path folder;
  private static String archive;

  @BeforeAll
  static void putOnRecord() throws IOException {
    archive = folder.resolve("archive").toString();
    Path story = Files.writeString(folder.resolve("lads.txt"), STORY);
    assertThat(CommandRun.of("add", story.toString(), "--archive", archive).code()).isZero();
  }

  private static CommandRun check(String draft, String... options) {
    String[] all = new String[options.length + 4];
    all[0] = "check";
    all[1] = "-";
    all[2] = "--archive";
    all[3] = archive;
    System.arraycopy(options, 0, all, 4, options.length);
    return CommandRun.reading(draft, all);
  }

  @Test
  void marksWithoutTheirOtherCallForALook() {
    CommandRun run = check(HALF);
    assertThat(run.code()).isEqualTo(10);
    assertThat(run.out())
        .contains("Somebody has to look")
        .contains("never closed")
        .contains("line 1, column 18")
        .contains("without an opening one")
        .contains("line 3, column 53");
    CommandRun stray = check("It was the worst of days for the club.” Nobody disagreed.\n");
    assertThat(stray.code()).isEqualTo(10);
    assertThat(stray.out()).contains("0 quotations").contains("of days for the club.”");
  }

  @Test
  void failOnChoosesThem() {
    assertThat(check(HALF, "--fail-on", "marks").code()).isEqualTo(10);
    assertThat(check(HALF, "--fail-on", "ALTERED").code()).isZero();
    assertThat(check(HALF, "--fail-on", "none").code()).isZero();
  }

  @Test
  void everyReportHasThem() {
    assertThat(check(HALF, "--json").out())
        .contains("\"needsLook\":true,\"quotations\"")
        .contains("\"faults\":[{\"kind\":\"marks\",\"needsLook\":true,\"where\":[{\"start\":17,")
        .contains("\"exact\":\"“\",\"written\":{\"start\":17,\"end\":18,\"line\":1,\"column\":18,");
    assertThat(check(HALF, "--sarif", "-").out())
        .contains("{\"ruleId\":\"MARKS\",\"level\":\"warning\"")
        .contains("\"region\":{\"startLine\":3,\"startColumn\":53");
    assertThat(check(HALF, "--html", "-").out())
        .contains("2 quotation marks")
        .contains("never closed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Some of the lads cried,” Jonah Reid said.",
        "It ran through a 6\" pipe.",
        "It ran through a 6” pipe and a 12” one.",
        "He stood 6'2\" in his socks.",
        "The ‘hood was quiet, and in the ‘90s the lads' club rocked ’n’ rolled.",
        "‘Some of the lads cried,’ Jonah Reid said.",
        "Jonah Reid said: “Some of the lads cried.\n\n“He’s the best manager I’ve had.”",
      })
  void apostrophesAndInchesAreNone(String draft) {
    assertThat(check(draft, "--json").out()).contains("\"faults\":[]");
  }

  @Test
  void aSingleMarkThatBeginsSpeechIsOne() {
    assertThat(check("Reid said: ‘Some of the lads cried.\n", "--json").out())
        .contains("{\"kind\":\"marks\"");
  }

  @Test
  void aTitleIsLookedAt() throws IOException {
    String title = "Jonah Reid: “Some of the lads lied”";
    String altered = "ALTERED        l.1   Jonah Reid            “Some of the lads lied”";
    CommandRun text = check("Title: " + title + "\nDate: 2023-05-06\n\nNobody disagreed.\n");
    assertThat(text.out()).contains(altered);
    assertThat(text.code()).isEqualTo(10);
    Path markdown = folder.resolve("title.md");
    Files.writeString(markdown, "---\ntitle: '" + title + "'\n---\n\nNobody disagreed.\n");
    CommandRun run = CommandRun.of("check", markdown.toString(), "--archive", archive, "--json");
    assertThat(run.out())
        .contains("\"grade\":\"ALTERED\"")
        .contains("\"line\":2,\"column\":21,\"endLine\":2,\"endColumn\":44");
    Files.writeString(markdown, "# " + title + "\n\nNobody disagreed.\n");
    assertThat(CommandRun.of("check", markdown.toString(), "--archive", archive).out())
        .contains(altered);
  }

  @Test
  void aTitleWithoutAPlaceIsToldOf() throws IOException {
    Path page = folder.resolve("title.html");
    String title = "Jonah Reid: “Some of the lads lied”";
    Files.writeString(page, "<title>" + title + "</title><p>Nobody disagreed.");
    CommandRun run = CommandRun.of("check", page.toString(), "--archive", archive);
    assertThat(run.out()).contains("NOT_LOOKED_AT", "the title holds quotation marks");
    assertThat(run.code()).isZero();
    Files.writeString(page, "<title>" + title + "</title><h1>" + title + "</h1><p>Nobody.");
    assertThat(CommandRun.of("check", page.toString(), "--archive", archive).out())
        .contains("ALTERED")
        .doesNotContain("NOT_LOOKED_AT");
  }

  @Test
  void blockQuotationsWithoutMarksAreToldOf() throws IOException {
    String words = "He is the worst manager I have had.";
    Path page = folder.resolve("block.html");
    Files.writeString(
        page, "<p>Reid wrote:<blockquote><p>" + words + "<p>Ever.</blockquote><p>So.");
    Path markdown = folder.resolve("block.md");
    Files.writeString(markdown, "Reid wrote:\n\n> He is the worst manager\n> I have had.\n\nSo.\n");
    for (Path draft : new Path[] {page, markdown}) {
      CommandRun run = CommandRun.of("check", draft.toString(), "--archive", archive, "--json");
      assertThat(run.out())
          .contains("{\"kind\":\"not-looked-at\",\"needsLook\":false")
          .containsOnlyOnce("not-looked-at")
          .contains("\"exact\":\"" + words + "\"");
      assertThat(run.code()).isZero();
    }
    Files.writeString(markdown, "> “Some of the lads cried,” Jonah Reid said.\n\nSo it is.\n");
    assertThat(CommandRun.of("check", markdown.toString(), "--archive", archive, "--json").out())
        .contains("\"faults\":[]");
  }
}
