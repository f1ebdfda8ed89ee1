package org.onrecord.archive.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.reading.People;
import org.onrecord.reading.Reading;
import org.onrecord.story.Metadata;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/** A run of questions is answered by one state of the ledger, whatever is added meanwhile. */
class SnapshotTest {
  @TempDir Path folder;

  private static Reading reading(String id) {
    String text = "The ferry " + id + " was late.";
    Metadata metadata = Metadata.NONE.withPublished(LocalDate.of(2024, 5, 2));
    Story story = new Story(id, metadata, text, new Span(0, text.length()));
    return new Reading(
        story,
        People.of(List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void whatIsAddedMeanwhileIsSeenAfterwards() {
    ArchiveFolder archive = ArchiveFolder.existingOrNew(folder);
    try (Ledger writer = Ledger.forWriting(archive)) {
      writer.add(List.of(reading("a")));
      try (Ledger reader = Ledger.forReading(archive)) {
        try (Ledger.Snapshot snapshot = reader.snapshot()) {
          assertThat(snapshot).isNotNull();
          assertThat(reader.versions()).isEqualTo(1);
          writer.add(List.of(reading("b")));
          assertThat(reader.versions()).isEqualTo(1);
        }
        assertThat(reader.versions()).isEqualTo(2);
      }
    }
  }

  @Test
  void oneInsideAnotherEndsWithTheOuter() {
    ArchiveFolder archive = ArchiveFolder.existingOrNew(folder);
    try (Ledger writer = Ledger.forWriting(archive)) {
      writer.add(List.of(reading("a")));
      try (Ledger reader = Ledger.forReading(archive);
          Ledger.Snapshot outer = reader.snapshot()) {
        assertThat(reader.versions()).isEqualTo(1);
        reader.snapshot().close();
        writer.add(List.of(reading("b")));
        assertThat(reader.versions()).isEqualTo(1);
        outer.close();
        assertThat(reader.versions()).isEqualTo(2);
      }
    }
  }

  @Test
  void whoWritesSeesWhatIsWritten() {
    ArchiveFolder archive = ArchiveFolder.existingOrNew(folder);
    try (Ledger writer = Ledger.forWriting(archive);
        Ledger.Snapshot snapshot = writer.snapshot()) {
      assertThat(snapshot).isNotNull();
      writer.add(List.of(reading("a")));
      assertThat(writer.versions()).isEqualTo(1);
    }
  }
}
