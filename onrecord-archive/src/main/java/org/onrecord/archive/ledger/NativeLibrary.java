package org.onrecord.archive.ledger;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The part of the database that is no Java. Each process unpacks it from the jar, reads it back and
 * compares the two, unless the system property {@code org.sqlite.lib.path} tells a folder in which
 * it lies.
 */
public final class NativeLibrary {
  private NativeLibrary() {}

  /**
   * Unpacks it for this system into {@code folder}.
   *
   * @return its file
   * @throws FileNotFoundException if there is none for this system
   */
  public static Path unpack(Path folder) throws IOException {
    String name = LibraryLoaderUtil.getNativeLibName();
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream in = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource);
      }
      Path file = folder.resolve(name);
      // Whoever has the old one open keeps it: it is put in the place of it whole.
      Path unpacked = Files.createTempFile(folder, name, ".new");
      Files.copy(in, unpacked, StandardCopyOption.REPLACE_EXISTING);
      return Files.move(unpacked, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
