package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.index.ArchiveIndex;
import org.onrecord.archive.ledger.ArchiveException;
import org.onrecord.archive.ledger.ArchiveFolder;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.reading.Reading;
import org.onrecord.story.Metadata;
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

  private static Story story(String id, String text) {
    return Story.of(id, Metadata.NONE.withPublished(LocalDate.parse("2024-03-05")), text);
  }

  @Test
  void halfACharacterInAnIdentifierKeepsNoOtherOffTheRecord() {
    try (Archive archive = Archive.openForWriting(folder)) {
      String text = "Maud Ferrier, the harbour master, slept.\n";
      AddSummary summary =
          archive.add(
              List.of(story("a\ud800", text), story("a\ud801", text), story("b", text)).iterator(),
              AddProgress.NONE);
      assertThat(summary.added()).isEqualTo(1);
      assertThat(summary.failed()).hasSize(2);
      assertThat(summary.failed().get(0).message()).contains("half of a character at position 1");
    }
  }

  @Test
  void aDateThatNoStoryHasIsTold() {
    try (Archive archive = Archive.openForWriting(folder)) {
      Metadata late = Metadata.NONE.withPublished(LocalDate.of(9_999_999, 1, 1));
      AddSummary summary =
          archive.add(
              List.of(Story.of("late", late, "Maud Ferrier slept.\n")).iterator(),
              AddProgress.NONE);
      assertThat(summary.failed()).hasSize(1);
      assertThat(summary.failed().get(0).message()).contains("9999999");
    }
  }

  @RepeatedTest(4)
  void whatEndedInTheMiddleIsMendedByTheNextAdd() {
    List<Story> many =
        IntStream.range(0, 1_500)
            .mapToObj(i -> story("s" + i, "Ines Odell slept " + i + " nights in Harwick.\n"))
            .toList();
    AtomicInteger batches = new AtomicInteger();
    try (Archive archive = Archive.openForWriting(folder)) {
      assertThatThrownBy(
              () ->
                  archive.add(
                      many.iterator(),
                      soFar -> {
                        if (batches.incrementAndGet() == 2) {
                          throw new IllegalStateException("nobody wants to know");
                        }
                      }))
          .hasMessage("nobody wants to know");
      archive.add(List.of(story("last", "Ida Orme woke.\n")).iterator(), AddProgress.NONE);
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void aBatchThatFailsLeavesNothingForTheNext() {
    ArchiveFolder archive = ArchiveFolder.existingOrNew(folder);
    // Written, both identifiers are one.
    List<Reading> alike =
        Stream.of("a\ud800", "a\ud801")
            .map(id -> Told.story(id, "2024-03-05").isA("Ines Odell", "baker").reading())
            .toList();
    try (Ledger ledger = Ledger.forWriting(archive)) {
      assertThatThrownBy(() -> ledger.add(alike)).isInstanceOf(RuntimeException.class);
      ledger.add(readings().subList(0, 1));
      assertThat(ledger.lastSequence()).isEqualTo(1);
    }
    try (Archive reopened = Archive.openForWriting(folder)) {
      assertThat(reopened.verify()).isEmpty();
    }
  }
}
