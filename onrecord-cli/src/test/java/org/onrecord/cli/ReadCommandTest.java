package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String STORY =
      """
      Title: The ferry is back
      Date: 2021-12-09

      Maud Ferrier came home to Harwick.

      "We sail on Monday," Ferrier said. "Nobody may stop us."
      """;

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aPersonSeesWhoSaidWhat() throws IOException {
    CommandRun run = CommandRun.of("read", file("ferry.txt", STORY));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("The ferry is back\n2021-12-09, ferry\n")
        .contains("\"We sail on Monday,\"")
        .contains("Who said what")
        .contains("People");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void withoutATerminalTheOutputIsPlainAscii() throws IOException {
    String out = CommandRun.of("read", file("ferry.txt", STORY)).out();
    assertThat(out.chars()).allMatch(c -> c == '\n' || (c >= 0x20 && c < 0x7f));
  }

  @Test
  void coloursComeOnATerminalUnlessTheyAreUnwanted() throws IOException {
    String file = file("ferry.txt", STORY);
    assertThat(CommandRun.with("", Map.of(), true, "read", file).out()).contains("\u001b[");
    assertThat(CommandRun.with("", Map.of("NO_COLOR", "1"), true, "read", file).out())
        .doesNotContain("\u001b");
    assertThat(CommandRun.with("", Map.of(), true, "read", "--color", "never", file).out())
        .doesNotContain("\u001b");
    assertThat(CommandRun.of("read", "--color=always", file).out()).contains("\u001b[");
  }

  @Test
  void noLineIsWiderThanTheTerminal() throws IOException {
    String long_ = STORY + "\n\"" + "We sail and sail. ".repeat(60) + "\" she said.\n";
    String wide = STORY + "\n" + "x".repeat(500) + "\n";
    for (String columns : new String[] {"40", "60", "80", "100"}) {
      Map<String, String> terminal = Map.of("ONRECORD_COLUMNS", columns);
      for (String text : new String[] {long_, wide}) {
        String out = CommandRun.with("", terminal, false, "read", file("f.txt", text)).out();
        assertThat(out.lines()).allMatch(line -> line.length() <= Integer.parseInt(columns));
      }
    }
  }

  @Test
  void escapeCodesOfAStoryDoNotReachTheTerminal() throws IOException {
    String file = file("evil.txt", "Title: \u001b[31mred\n\nShe \u001b]0;owned\u0007 said so.\n");
    assertThat(CommandRun.of("read", file).out()).doesNotContain("\u001b").doesNotContain("\u0007");
  }

  @Test
  void oneReadingIsIndentedJson() throws IOException {
    CommandRun run = CommandRun.of("read", "--json", file("ferry.txt", STORY));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("{\n")
        .endsWith("}\n")
        .contains("\"published\" : \"2021-12-09\"");
  }

  @Test
  void severalReadingsStandOneALine() throws IOException {
    String a = file("a.txt", STORY);
    String b = file("b.txt", STORY);
    assertThat(CommandRun.of("read", "--json", a, b).out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    String record = "{\"maintext\":\"Maud Ferrier sailed.\"}\n";
    assertThat(CommandRun.of("read", "--json", file("c.ndjson", record.repeat(3))).out().lines())
        .hasSize(3);
  }

  @Test
  void theDateAskedForCounts() throws IOException {
    String file = file("ferry.txt", STORY.replace("2021-12-09", "someday"));
    CommandRun run = CommandRun.of("read", "--published", "2020-02-29", "--json", file);
    assertThat(run.out()).contains("\"published\" : \"2020-02-29\"").doesNotContain("someday\\\"");
    CommandRun undated = CommandRun.of("read", "--json", file);
    assertThat(undated.out())
        .contains("\"published\" : null")
        .contains("date \\\"someday\\\" left");
    assertThat(undated.err()).contains("ferry.txt:2: date \"someday\" left out; expected");
  }

  @Test
  void theTextIsPrintedAsItStands() throws IOException {
    String text = "\ufeffDate: 2021-12-09\r\n\r\nZo\u00eb sails. \ud83d\udea2";
    assertThat(CommandRun.of("read", "--text", file("x.txt", text)).out()).isEqualTo(text);
  }

  @Test
  void standardInputIsReadToo() {
    CommandRun run = CommandRun.reading(STORY, "read", "-", "--json");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"id\" : \"stdin\"");
  }

  @Test
  void whatGoesWrongHasACodeAndAPlace() throws IOException {
    String gone = folder.resolve("gone.txt").toString();
    CommandRun missing = CommandRun.of("read", gone);
    assertThat(missing.code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(missing.err()).isEqualTo("onrecord: " + gone + ": no such file\n");
    CommandRun empty = CommandRun.of("read", file("empty.txt", ""), file("f.txt", STORY));
    assertThat(empty.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(empty.err()).contains("empty.txt: the file is empty");
    assertThat(empty.out()).contains("The ferry is back");
    CommandRun wrong = CommandRun.of("read", "--published", "tomorrow", "x");
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("'tomorrow' is not a date");
  }

  @Test
  void helpGoesToStandardOutputAndMisuseToTheOther() {
    assertThat(CommandRun.of("--help").out()).contains("read").contains("check").contains("demo");
    assertThat(CommandRun.of("--help").out()).doesNotContain("warm-up");
    assertThat(CommandRun.of("read", "--help").out()).contains("--published");
    assertThat(CommandRun.of("--version").out()).startsWith("onrecord ");
    assertThat(CommandRun.of().code()).isEqualTo(ExitCode.USAGE);
    CommandRun unknown = CommandRun.of("raed");
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err()).contains("raed");
  }
}
