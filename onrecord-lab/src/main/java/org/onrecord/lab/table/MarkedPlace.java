package org.onrecord.lab.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A place in a document that a command fills: what stands between {@code <!-- NAME:begin -->} and
 * {@code <!-- NAME:end -->}.
 */
public final class MarkedPlace {
  private final Path document;
  private final String begin;
  private final String end;

  /** The place {@code name} in {@code document}. */
  public MarkedPlace(Path document, String name) {
    this.document = document;
    this.begin = "<!-- " + name + ":begin -->";
    this.end = "<!-- " + name + ":end -->";
  }

  /**
   * Puts {@code content} there and leaves the rest as it is.
   *
   * @throws IOException if the document cannot be read or written, or has no such place
   */
  public void fill(String content) throws IOException {
    String text = Files.readString(document);
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IOException(document + " has no place " + begin + " ... " + end);
    }
    String before = text.substring(0, from + begin.length());
    Files.writeString(document, before + "\n" + content.strip() + "\n" + text.substring(to));
  }
}
