package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.ledger.ArchiveFolder;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.reading.Reading;

/** A run of questions is answered by one state of the ledger, whatever is added meanwhile. */
class SnapshotTest {
  @TempDir Path folder;

  private static Reading reading(String id) {
    return Told.story(id, "2024-05-02").says("The ferry " + id + " was late.").reading();
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

  @Test
  void aDayOfTheArchiveIsOneStateToo() {
    ArchiveFolder known = ArchiveFolder.existingOrNew(folder);
    try (Ledger writer = Ledger.forWriting(known)) {
      writer.add(List.of(reading("a")));
    }
    try (Archive archive = Archive.open(folder);
        Ledger writer = Ledger.forWriting(known)) {
      OnRecord then = archive.asOf(LocalDate.of(2024, 5, 31));
      try (OnRecord.Snapshot snapshot = then.snapshot()) {
        assertThat(snapshot).isNotNull();
        assertThat(then.storyCount()).isEqualTo(1);
        writer.add(List.of(reading("b")));
        assertThat(then.storyCount()).isEqualTo(1);
      }
      assertThat(then.storyCount()).isEqualTo(2);
    }
  }
}
