package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.reading.Reading;
import org.onrecord.story.Story;

class OnrecordTest {
  private static final LocalDate DAY = LocalDate.of(2021, 12, 9);

  private final Onrecord onrecord = new Onrecord();

  @TempDir private Path folder;

  @Test
  void aFileTellsItsOwnDateUnlessAnotherIsGiven() throws IOException {
    Path file = folder.resolve("ferry.txt");
    Files.writeString(file, "Date: 2021-12-09\n\n\"It sails,\" Maud Ferrier said.\n");
    assertThat(onrecord.read(file).story().metadata().published()).contains(DAY);
    LocalDate other = LocalDate.of(2020, 1, 1);
    assertThat(onrecord.read(file, other).story().metadata().published()).contains(other);
    assertThat(Onrecord.toJson(onrecord.read(file))).contains("\"published\" : \"2021-12-09\"");
  }

  @Test
  void textIsAllStory() {
    Reading reading = onrecord.read("Date: 2021-12-09\n\nIt sails.", DAY);
    assertThat(reading.story().body().start()).isZero();
    assertThat(reading.story().metadata().published()).contains(DAY);
    assertThat(onrecord.read("It sails.").story().metadata().published()).isEmpty();
    Story story = reading.story();
    assertThat(Onrecord.toJson(onrecord.read(story))).isEqualTo(Onrecord.toJson(reading));
  }

  @Test
  void whatWasWrongWithTheFileStandsAmongTheProblems() throws IOException {
    Path file = folder.resolve("ferry.txt");
    Files.writeString(file, "Date: someday\n\nIt sails.\n");
    assertThat(onrecord.read(file).problems())
        .anySatisfy(problem -> assertThat(problem.message()).startsWith("date \"someday\""));
  }

  @Test
  void whatIsNotOneStoryIsRefused() throws IOException {
    Path two = folder.resolve("two.ndjson");
    Files.writeString(two, "{\"maintext\":\"a\"}\n{\"maintext\":\"b\"}\n");
    assertThatThrownBy(() -> onrecord.read(two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 stories; expected one");
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    assertThatThrownBy(() -> onrecord.read(empty))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("empty.txt: the file is empty");
    assertThatThrownBy(() -> onrecord.read(folder.resolve("gone.txt")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("gone.txt");
  }
}
