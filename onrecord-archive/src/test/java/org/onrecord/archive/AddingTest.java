package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.index.ArchiveIndex;
import org.onrecord.archive.ledger.ArchiveException;
import org.onrecord.archive.ledger.ArchiveFolder;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.reading.Reading;
import org.onrecord.story.Story;

/** Stories are read together, and one that cannot be read keeps none of the others off. */
class AddingTest {
  private static final int STORIES = 120;

  @TempDir Path folder;

  private static List<Reading> readings() {
    return IntStream.range(0, STORIES)
        .mapToObj(i -> Told.story("s" + i, "2024-03-05").says("Ines Odell slept " + i + " nights."))
        .map(Told::reading)
        .toList();
  }

  /** Adds them, with what reading each does. */
  private AddSummary add(List<Reading> readings, Consumer<Reading> reading) {
    ArchiveFolder archive = ArchiveFolder.existingOrNew(folder);
    try (Ledger ledger = Ledger.forWriting(archive);
        ArchiveIndex index = ArchiveIndex.forWriting(archive.index())) {
      Adding.Kind<Reading> kind =
          new Adding.Kind<>() {
            @Override
            public Story story(Reading item) {
              return item.story();
            }

            @Override
            public List<Reading> read(List<Reading> items) {
              items.forEach(reading);
              return items;
            }
          };
      return new Adding<>(ledger, index, kind, soFar -> {}).add(readings.iterator());
    }
  }

  @Test
  void whatCannotBeReadIsToldAndTheOthersAreOnRecord() {
    AddSummary summary =
        add(
            readings(),
            one -> {
              if (one.story().id().equals("s17")) {
                throw new IllegalStateException("no reading of s17");
              }
              if (one.story().id().equals("s90")) {
                throw new StackOverflowError();
              }
            });
    assertThat(summary.added()).isEqualTo(STORIES - 2);
    assertThat(summary.failed())
        .extracting(AddSummary.Failure::story)
        .containsExactly("s17", "s90");
    assertThat(summary.failed().get(0).message()).contains("no reading of s17");
  }

  @Test
  void lackOfMemoryNamesTheStory() {
    assertThatThrownBy(
            () ->
                add(
                    readings(),
                    one -> {
                      if (one.story().id().equals("s60")) {
                        throw new OutOfMemoryError();
                      }
                    }))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("s60");
  }

  @Test
  void allComeOnRecordInTheirOrder() {
    List<Reading> readings = new ArrayList<>(readings());
    assertThat(add(readings, one -> {}).added()).isEqualTo(STORIES);
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.storyCount()).isEqualTo(STORIES);
      assertThat(archive.versions("s5").get(0).sequence())
          .isLessThan(archive.versions("s6").get(0).sequence());
    }
  }
}
