package org.onrecord.archive.export;

import java.util.List;

/** Lines of a GEDCOM 7 file: level, tag, payload; payloads of several lines continued. */
final class GedcomLines {
  private final StringBuilder out = new StringBuilder();

  /** A record: {@code 0 @I1@ INDI}. */
  void record(String pointer, String tag) {
    out.append("0 @").append(pointer).append("@ ").append(tag).append('\n');
  }

  /** A line without a payload. */
  void line(int level, String tag) {
    out.append(level).append(' ').append(tag).append('\n');
  }

  /** A line that points to a record. */
  void pointer(int level, String tag, String pointer) {
    out.append(level).append(' ').append(tag).append(" @").append(pointer).append("@\n");
  }

  /** A line of text; nothing for an empty one. */
  void text(int level, String tag, String text) {
    List<String> lines = text.strip().lines().map(GedcomLines::clean).toList();
    String next = tag;
    int at = level;
    for (String line : lines) {
      out.append(at).append(' ').append(next);
      if (!line.isEmpty()) {
        // A payload that begins with an at sign would be a pointer.
        out.append(' ').append(line.startsWith("@") ? "@" : "").append(line);
      }
      out.append('\n');
      next = "CONT";
      at = level + 1;
    }
  }

  /** Control characters are banned in the file. */
  private static String clean(String line) {
    StringBuilder clean = new StringBuilder();
    line.codePoints()
        .forEach(point -> clean.appendCodePoint(Character.isISOControl(point) ? ' ' : point));
    return clean.toString().strip();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
