package org.onrecord.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the corpora lie, which are not part of the project. */
final class Corpora {
  private Corpora() {}

  /** The folder named by argument {@code index}, or {@code ../shared/data}. */
  static Path folder(String[] args, int index) throws IOException {
    Path folder = Path.of(args.length > index ? args[index] : "../shared/data");
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          "no corpora at " + folder.toAbsolutePath() + "; give their folder as argument");
    }
    return folder;
  }
}
