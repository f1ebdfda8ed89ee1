package org.onrecord.archive.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * The folder that holds an archive: {@code onrecord-archive} (which format it is in), {@code
 * ledger.db} (the truth), {@code index} (made from the ledger) and {@code lock}.
 *
 * @param path the folder
 */
public record ArchiveFolder(Path path) {
  private static final String MARK = "onrecord-archive";
  private static final String FORMAT = "format 4";

  /** The archive in {@code path}, which must be one. */
  public static ArchiveFolder existing(Path path) {
    ArchiveFolder folder = new ArchiveFolder(path);
    if (!Files.isRegularFile(folder.mark())) {
      throw new NoArchiveException(
          "no archive in " + path + ": expected a file named " + MARK + " there");
    }
    folder.checkFormat();
    return folder;
  }

  /** The archive in {@code path}; a folder that is missing or empty becomes one. */
  public static ArchiveFolder existingOrNew(Path path) {
    ArchiveFolder folder = new ArchiveFolder(path);
    try {
      if (!Files.isRegularFile(folder.mark())) {
        folder.make();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make an archive in " + path, e);
    }
    folder.checkFormat();
    return folder;
  }

  private void make() throws IOException {
    Files.createDirectories(path);
    try (Stream<Path> inside = Files.list(path)) {
      if (inside.anyMatch(file -> !file.getFileName().toString().startsWith(MARK))) {
        throw new NoArchiveException(
            "folder " + path + " is not empty and not an archive; name a new or empty folder");
      }
    }
    // Written beside and moved, so that a killed process never leaves half a mark.
    Path draft = Files.writeString(path.resolve(MARK + ".new"), FORMAT + "\n");
    Files.move(draft, mark(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void checkFormat() {
    try {
      String found = Files.readString(mark()).strip();
      if (!found.equals(FORMAT)) {
        throw new ArchiveException(
            "archive "
                + path
                + " is in '"
                + found
                + "'; this program reads '"
                + FORMAT
                + "': add the stories' files to a new archive");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + mark(), e);
    }
  }

  private Path mark() {
    return path.resolve(MARK);
  }

  /** Where the ledger is. */
  public Path database() {
    return path.resolve("ledger.db");
  }

  /** Where the index is. */
  public Path index() {
    return path.resolve("index");
  }

  /** The file that a writer locks. */
  Path lockFile() {
    return path.resolve("lock");
  }

  /** Size of all files, in bytes. */
  public long bytes() {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(ArchiveFolder::size).sum();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + path, e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      // Gone since it was listed: a writer tidies up.
      return 0;
    }
  }
}
