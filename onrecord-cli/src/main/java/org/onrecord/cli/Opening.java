package org.onrecord.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ledger.ArchiveException;
import org.onrecord.archive.query.OnRecord;

/**
 * An archive that opens on a thread of its own while something else is done. Whoever begins it
 * closes it.
 */
final class Opening implements AutoCloseable {
  /** The archive, to be closed, and what is looked at of it. */
  private record Opened(Archive archive, OnRecord record) {}

  private final Ahead<Opened> opened;

  private Opening(Ahead<Opened> opened) {
    this.opened = opened;
  }

  /** Opens the archive in {@code folder} to look at {@code view} of it. */
  static Opening begin(Path folder, Function<Archive, OnRecord> view) {
    return new Opening(
        Ahead.begin(
            "archive",
            () -> {
              LuceneLog.hush();
              Archive archive = Archive.open(folder);
              return new Opened(archive, view.apply(archive));
            },
            ArchiveException::new));
  }

  /**
   * What is on record; waits until the archive is open.
   *
   * @throws RuntimeException that opening it ended with
   */
  OnRecord record() {
    return opened.get().record();
  }

  @Override
  public void close() {
    Archive archive;
    try {
      archive = opened.get().archive();
    } catch (RuntimeException e) {
      // Nothing was opened, and whoever asked for the record has been told.
      return;
    }
    archive.close();
  }
}
