package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever file is given to check, there is a report on it or an error that names it. */
class OddDraftsTest {
  private static final String FERRY =
      """
      Id: herald:1
      Title: The ferry is back
      Date: 2021-12-09
      Source: Harwick Herald

      "We sail on Monday and nobody may stop us from sailing," Maud Ferrier said.
      """;

  private static final String[] WORDS =
      ("the harbour wall was closed on Monday while Maud Ferrier told the council that nobody could"
              + " sail and Hal Orme, 44, said it would reopen")
          .split(" ", -1);

  /** A machine may be busy: the work itself is bounded by {@link #WORK}. */
  private static final Duration LIMIT = Duration.ofMinutes(8);

  /** Processor time: above what it takes (15 seconds), far below what a quadratic reader needs. */
  private static final Duration WORK = Duration.ofSeconds(45);

  @TempDir private static Path folder;
  private static String archive;

  @BeforeAll
  static void putOnRecord() throws IOException {
    archive = folder.resolve("archive").toString();
    Path story = Files.writeString(folder.resolve("ferry.txt"), FERRY);
    assertThat(CommandRun.of("add", story.toString(), "--archive", archive).code()).isZero();
  }

  @Test
  void everyOddDraftGetsAReportOrAnErrorWithItsPlace() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("odd"));
    int written = new OddDrafts(odd, 20260101L).write();
    assertThat(written).isGreaterThanOrEqualTo(200);
    Path page = folder.resolve("odd.html");
    Path sarif = folder.resolve("odd.sarif");
    List<String> drafts = new ArrayList<>(List.of("check", "--json", "--archive", archive));
    drafts.addAll(List.of("--html", page.toString(), "--sarif", sarif.toString()));
    List<Path> files = files(odd);
    files.forEach(file -> drafts.add(file.toString()));
    CommandRun run =
        assertTimeoutPreemptively(LIMIT, () -> CommandRun.of(drafts.toArray(String[]::new)));
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    List<String> lines = run.out().lines().toList();
    List<String> silent = new ArrayList<>();
    int reports = 0;
    for (Path file : files) {
      String named = "\"file\":\"" + file + "\"";
      boolean told = lines.stream().anyMatch(line -> line.contains(named));
      boolean report =
          lines.stream().anyMatch(line -> line.contains(named) && line.contains("\"quotations\""));
      reports += report ? 1 : 0;
      boolean error = run.err().contains(file.toString());
      if (!told || !(report || error)) {
        silent.add(file.toString());
      }
    }
    assertThat(silent).isEmpty();
    assertThat(reports).isGreaterThan(130);
    assertThat(run.out()).doesNotContain("Exception");
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("Error:");
    assertThat(Files.readString(page)).contains("Not checked").doesNotContain("\u0000");
    assertThat(Files.size(sarif)).isPositive();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return List.copyOf(new TreeSet<>(list.toList()));
    }
  }

  @Test
  void windowsQuotationMarksAreReadRightly() throws IOException {
    byte[] text =
        "\u201cWe sail on Monday and nobody may stop us from sailing,\u201d Maud Ferrier said.\n"
            .getBytes(java.nio.charset.Charset.forName("windows-1252"));
    Path file = Files.write(folder.resolve("windows.txt"), text);
    CommandRun run = CommandRun.of("check", file.toString(), "--archive", archive);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("VERBATIM");
    assertThat(run.err()).contains("windows.txt:1: not UTF-8; read as Windows-1252");
  }

  @Test
  void tenMegabytesAreChecked() throws IOException {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    while (text.length() < 10_000_000) {
      boolean quoted = random.nextInt(50) == 0;
      text.append(quoted ? "\"" : "");
      for (int i = 0; i < (quoted ? 14 : 60); i++) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      text.append(quoted ? "\" Maud Ferrier said.\n\n" : "and so on.\n\n");
    }
    Path file = Files.writeString(folder.resolve("long.txt"), text);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long[] work = new long[1];
    CommandRun run =
        assertTimeoutPreemptively(
            LIMIT,
            () -> {
              CommandRun checked = CommandRun.of("check", file.toString(), "--archive", archive);
              work[0] = threads.getCurrentThreadCpuTime();
              return checked;
            });
    assertThat(run.code()).isEqualTo(ExitCode.CHECK_FOUND_SOMETHING);
    assertThat(run.out()).contains("NOT_ON_RECORD");
    assertThat(Duration.ofNanos(work[0])).isLessThan(WORK);
  }
}
