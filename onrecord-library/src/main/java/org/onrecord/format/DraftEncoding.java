package org.onrecord.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.reading.Problem;
import org.onrecord.story.Span;

/**
 * The bytes of a draft as text: by a byte order mark, else UTF-8, else Windows-1252 where nothing
 * in it can be UTF-8.
 *
 * <p>A draft often comes from a desk's own program; a story's archive never does, so stories are
 * read as UTF-8 alone.
 */
final class DraftEncoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private DraftEncoding() {}

  /** The characters, with a problem where they were not UTF-8. */
  static DecodedText decode(byte[] bytes) {
    Charset charset = DecodedText.charset(bytes);
    DecodedText decoded = DecodedText.of(bytes, charset, 0);
    boolean broken = !decoded.malformed().isEmpty() && charset.equals(StandardCharsets.UTF_8);
    return broken && isWindows(bytes, decoded.text()) ? windows(bytes) : decoded;
  }

  /** The characters in the encoding that the document itself names. */
  static DecodedText decode(byte[] bytes, Charset named) {
    boolean marked = !DecodedText.charset(bytes).equals(StandardCharsets.UTF_8);
    return marked || named.equals(StandardCharsets.UTF_8)
        ? decode(bytes)
        : DecodedText.of(bytes, named, 0);
  }

  private static DecodedText windows(byte[] bytes) {
    String text = new String(bytes, WINDOWS);
    int first = 0;
    while (bytes[first] >= 0) {
      first++;
    }
    return new DecodedText(
        text, List.of(new Problem(new Span(first, first + 1), "not UTF-8; read as Windows-1252")));
  }

  /** True when no character beyond ASCII is well-formed UTF-8 and each byte is one of Windows'. */
  private static boolean isWindows(byte[] bytes, String asUtf8) {
    boolean anyUtf8 = asUtf8.chars().anyMatch(c -> c >= 0x80 && c != 0xfffd);
    if (anyUtf8) {
      return false;
    }
    for (byte b : bytes) {
      int value = b & 0xff;
      boolean unused =
          value == 0x81 || value == 0x8d || value == 0x8f || value == 0x90 || value == 0x9d;
      if (unused || value == 0) {
        return false;
      }
    }
    return true;
  }
}
