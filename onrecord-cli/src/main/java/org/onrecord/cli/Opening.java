package org.onrecord.cli;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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

  private final FutureTask<Opened> opened;

  private Opening(FutureTask<Opened> opened) {
    this.opened = opened;
  }

  /** Opens the archive in {@code folder} to look at {@code view} of it. */
  static Opening begin(Path folder, Function<Archive, OnRecord> view) {
    FutureTask<Opened> opened =
        new FutureTask<>(
            () -> {
              Archive archive = Archive.open(folder);
              return new Opened(archive, view.apply(archive));
            });
    Thread thread = new Thread(opened, "onrecord-opening");
    thread.setDaemon(true);
    thread.start();
    return new Opening(opened);
  }

  /**
   * What is on record; waits until the archive is open.
   *
   * @throws RuntimeException that opening it ended with
   */
  OnRecord record() {
    return await().record();
  }

  private Opened await() {
    try {
      return opened.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new ArchiveException("the archive could not be opened: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException("interrupted while the archive was opened", e);
    }
  }

  @Override
  public void close() {
    Archive archive;
    try {
      archive = await().archive();
    } catch (RuntimeException e) {
      // Nothing was opened, and whoever asked for the record has been told.
      return;
    }
    archive.close();
  }
}
