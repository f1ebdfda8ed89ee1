package org.onrecord.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.format.Opening.body;
import static org.onrecord.format.Opening.gzip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryFilesTest {
  private static final String RECORD = "{\"maintext\":\"It sails.\"}\n";

  @Test
  void theContentDecidesWhereTheEndingDoesNot() {
    assertThat(Opening.of("dump", RECORD + RECORD).stories()).hasSize(2);
    assertThat(Opening.of("dump", "[{\"maintext\":\"a\"}]").stories()).hasSize(1);
    assertThat(body(Opening.of("note.2021", "It sails.").only())).isEqualTo("It sails.");
    assertThat(Opening.of("note.2021", "It sails.").only().story().id()).isEqualTo("note.2021");
    assertThat(body(Opening.of("brace.txt", "{sic} It sails.").only())).startsWith("{sic}");
  }

  @Test
  void gzipIsKnownByItsContent() {
    byte[] zipped = gzip("Date: 2021-12-09\n\nIt sails.".getBytes(UTF_8));
    assertThat(body(Opening.of("x.txt.gz", zipped).only())).isEqualTo("It sails.");
    assertThat(body(Opening.of("x.txt", zipped).only())).isEqualTo("It sails.");
    assertThat(Opening.of("x.ndjson.gz", gzip(RECORD.repeat(3).getBytes(UTF_8))).stories())
        .hasSize(3);
  }

  @Test
  void aDamagedGzipGivesWhatCameBeforeTheDamage() {
    String lines = RECORD.repeat(20_000);
    byte[] zipped = gzip(lines.getBytes(UTF_8));
    Opening opening = Opening.of("x.ndjson.gz", Arrays.copyOf(zipped, zipped.length / 2));
    assertThat(opening.stories()).isNotEmpty();
    assertThat(opening.bad().get(opening.bad().size() - 1).message()).contains("to its end");
  }

  @Test
  void anEmptyFolderIsTold(@TempDir Path empty) {
    List<String> bad = new ArrayList<>();
    try (StoryFiles files = StoryFiles.of(List.of(empty), b -> bad.add(b.message()))) {
      assertThat(files.hasNext()).isFalse();
    }
    assertThat(bad).containsExactly(empty + ": nothing in this folder; expected stories");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeIsRead(@TempDir Path dir) throws IOException, InterruptedException {
    Path pipe = dir.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process writer =
        new ProcessBuilder("sh", "-c", "echo 'It sails.' >\"$0\"", pipe.toString()).start();
    List<String> bad = new ArrayList<>();
    try (StoryFiles files = StoryFiles.of(List.of(pipe), b -> bad.add(b.message()))) {
      assertThat(body(files.next()).strip()).isEqualTo("It sails.");
    } finally {
      writer.destroy();
    }
    assertThat(bad).isEmpty();
  }

  @Test
  void whatIsNoStoryIsToldWithItsPlace() {
    assertThat(Opening.of("x.txt", "").onlyBad())
        .isEqualTo("x.txt: the file is empty; expected a story");
    assertThat(Opening.of("x.txt", " \r\n\t\n").onlyBad()).contains("no text in it");
    assertThat(Opening.of("x.txt", "Date: 2021-12-09\n\n").onlyBad()).contains("no text in it");
    assertThat(Opening.of("x.txt", "ab\0cd").onlyBad()).contains("binary").contains("byte 2");
    assertThat(Opening.of("x.txt", "abc".getBytes(StandardCharsets.UTF_16LE)).onlyBad())
        .contains("UTF-16 without a byte order mark");
    assertThat(Opening.of("x.docx", "PK\3\4....").onlyBad()).contains("zip archive");
    assertThat(Opening.of("x.pdf", "%PDF-1.7 ...").onlyBad()).contains("a PDF");
    assertThat(Opening.of("x.html", "\n<!DOCTYPE html><p>").onlyBad()).contains("a web page");
    assertThat(Opening.of("x.ndjson", "").bad()).isEmpty();
  }

  @Test
  void aMissingFileIsToldAndTheNextOneOpened(@TempDir Path folder) throws IOException {
    Path there = Files.writeString(folder.resolve("b.txt"), "It sails.");
    List<BadInput> bad = new ArrayList<>();
    try (StoryFiles files = StoryFiles.of(List.of(folder.resolve("gone.txt"), there), bad::add)) {
      assertThat(body(files.next())).isEqualTo("It sails.");
      assertThat(files.hasNext()).isFalse();
      Assertions.assertThatThrownBy(files::next).isInstanceOf(NoSuchElementException.class);
    }
    assertThat(bad).extracting(BadInput::kind).containsExactly(BadInput.Kind.NOT_FOUND);
  }

  @Test
  void aFolderIsReadInOrderOfNamesWithItsSubFolders(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.txt"), "B.");
    Files.writeString(folder.resolve("a.ndjson"), RECORD + "broken\n" + RECORD);
    Files.createDirectories(folder.resolve("aa/deep"));
    Files.writeString(folder.resolve("aa/deep/c.md"), "C.");
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve(".hidden.txt"), "H.");
    Files.writeString(folder.resolve("photo.jpg"), "J");
    Files.writeString(folder.resolve("zoom.jpg"), "J");
    Files.createSymbolicLink(folder.resolve("aa/loop"), folder);
    List<String> bodies = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    try (StoryFiles files = StoryFiles.of(List.of(folder), b -> bad.add(b.message()))) {
      files.forEachRemaining(opened -> bodies.add(body(opened)));
    }
    assertThat(bodies).containsExactly("It sails.", "It sails.", "C.", "B.");
    assertThat(bad).hasSize(4);
    assertThat(bad)
        .anySatisfy(b -> assertThat(b).contains("2 files left alone, the first is photo"));
    assertThat(bad).anySatisfy(b -> assertThat(b).contains("a.ndjson:2: not a JSON object"));
    assertThat(bad).anySatisfy(b -> assertThat(b).contains("empty.txt: the file is empty"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", ": ", "Date: ", "---\n", "a: b\n", "\"", "{", "[", "{\"a\":", " "})
  void longRunsOfAnythingAreOpenedQuickly(String unit) {
    String text = unit.repeat(400_000 / unit.length());
    Assertions.assertThat(
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(3),
                () -> {
                  Opening.of("x.txt", text);
                  Opening.of("x.ndjson", text);
                  Opening.of("x.json", text);
                  return true;
                }))
        .isTrue();
  }
}
