package org.onrecord.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What kind of file a draft is in, by its first bytes and its ending. */
enum DraftKind {
  /** A zip archive, which a Word document is. */
  WORD,
  /** A web page. */
  HTML,
  /** Markdown. */
  MARKDOWN,
  /** Plain text. */
  TEXT,
  /** Everything else that stories come in. */
  STORIES;

  static final String EXPECTED = "text, Markdown, HTML or .docx";

  private static final int HEAD = 4096;

  static DraftKind of(String name, byte[] bytes) {
    String head = head(bytes);
    String ending = ending(name);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return WORD;
    }
    if (ending.equals("docx") || ending.equals("docm")) {
      return WORD;
    }
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    boolean page =
        start.startsWith("<!doctype html")
            || start.startsWith("<html")
            || (start.startsWith("<?xml") && start.contains("<html"));
    return switch (ending) {
      case "html", "htm", "xhtml" -> HTML;
      case "md", "markdown" -> page ? HTML : MARKDOWN;
      case "gz", "ndjson", "jsonl", "json" -> STORIES;
      default -> page ? HTML : start.startsWith("{") || isGzip(bytes) ? STORIES : TEXT;
    };
  }

  private static boolean isGzip(byte[] bytes) {
    return FileKind.isGzip(bytes);
  }

  /** True for a file that a folder of drafts may hold. */
  static boolean isKnown(String name) {
    return switch (ending(name)) {
      case "docx", "docm", "html", "htm", "xhtml" -> true;
      default -> FileKind.byName(name) != FileKind.UNKNOWN;
    };
  }

  /** Why the file cannot hold a draft, or an empty string. */
  static String trouble(byte[] bytes) {
    String head = head(bytes);
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return "an old Word document (.doc), or one with a password";
    }
    return FileKind.trouble(bytes.length > HEAD ? java.util.Arrays.copyOf(bytes, HEAD) : bytes);
  }

  private static String head(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The file's name without folders and a known ending. */
  static String withoutEnding(String name) {
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    String file = name.substring(slash + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 && isKnown(file) ? file.substring(0, dot) : file;
  }
}
