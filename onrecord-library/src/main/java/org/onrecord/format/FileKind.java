package org.onrecord.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file holds, by its ending or else by its first bytes. */
enum FileKind {
  /** Plain text or Markdown, one story. */
  TEXT,
  /** One JSON object a line. */
  LINES,
  /** A JSON document. */
  DOCUMENT,
  /** The ending does not tell. */
  UNKNOWN;

  static final String EXPECTED = "a file .txt, .md, .ndjson, .jsonl or .json, or one with .gz";

  private static final int HEAD = 4096;

  /** The first bytes of {@code content}, which stands at its beginning again afterwards. */
  static byte[] head(BufferedInputStream content) throws IOException {
    content.mark(HEAD);
    byte[] head = content.readNBytes(HEAD);
    content.reset();
    return head;
  }

  static FileKind of(String name, byte[] head) {
    FileKind kind = byName(name);
    if (kind != UNKNOWN) {
      return kind;
    }
    String start = text(head).stripLeading();
    return start.startsWith("{") ? LINES : start.startsWith("[{") ? DOCUMENT : TEXT;
  }

  /** By the ending alone. */
  static FileKind byName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "txt", "text", "md", "markdown" -> TEXT;
      case "ndjson", "jsonl" -> LINES;
      case "json" -> DOCUMENT;
      default -> UNKNOWN;
    };
  }

  /** The file's name without folders and ending, with {@code .gz} or without. */
  static String withoutEnding(String name) {
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    String file = name.substring(slash + 1);
    if (file.toLowerCase(Locale.ROOT).endsWith(".gz")) {
      file = file.substring(0, file.length() - 3);
    }
    int dot = file.lastIndexOf('.');
    boolean known = dot > 0 && byName(file) != UNKNOWN;
    return known ? file.substring(0, dot) : file;
  }

  static boolean isGzip(byte[] head) {
    return head.length >= 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
  }

  /** Why {@code head} cannot begin a story, or an empty string. */
  static String trouble(byte[] head) {
    String start = text(head);
    if (start.startsWith("PK\u0003\u0004")) {
      return "a zip archive (perhaps a Word document), not text";
    }
    if (start.startsWith("%PDF-")) {
      return "a PDF, not text";
    }
    if (start.startsWith("{\\rtf")) {
      return "an RTF document, not text";
    }
    String trimmed = start.stripLeading().toLowerCase(Locale.ROOT);
    if (trimmed.startsWith("<!doctype html") || trimmed.startsWith("<html")) {
      return "a web page, not text";
    }
    boolean wide = !DecodedText.charset(head).equals(StandardCharsets.UTF_8);
    return !wide && start.indexOf('\0') >= 0
        ? "binary, or UTF-16 without a byte order mark, at byte " + start.indexOf('\0')
        : "";
  }

  /** Byte for byte, without the mark of UTF-8. */
  private static String text(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    return start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
  }
}
