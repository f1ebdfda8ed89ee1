package org.onrecord.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.reading.Problem;
import org.onrecord.story.Span;

/**
 * Bytes as text: each malformed sequence becomes one U+FFFD and is told of with its place.
 *
 * <p>A byte order mark stays the first character of the text, because positions count in the file
 * as given.
 *
 * @param text the characters
 * @param malformed where in the text replacements stand and which byte they were; the first few,
 *     then one problem that counts the rest
 */
record DecodedText(String text, List<Problem> malformed) {
  private static final int TOLD = 10;

  /** Decodes {@code bytes}, the first of which is byte {@code firstByte} of the file. */
  static DecodedText of(byte[] bytes, Charset charset, long firstByte) {
    String quick = new String(bytes, charset);
    if (quick.indexOf('\ufffd') < 0) {
      return new DecodedText(quick, List.of());
    }
    return slowly(bytes, charset, firstByte);
  }

  private static DecodedText slowly(byte[] bytes, Charset charset, long firstByte) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    List<Problem> problems = new ArrayList<>();
    int count = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      if (count++ < TOLD) {
        problems.add(malformed(out.position(), firstByte + in.position(), charset));
      }
      out.put('\ufffd');
      in.position(in.position() + result.length());
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    if (count > TOLD) {
      int last = out.position();
      problems.add(
          new Problem(
              new Span(last, last),
              (count - TOLD) + " more malformed byte sequences replaced by U+FFFD"));
    }
    return new DecodedText(out.flip().toString(), problems);
  }

  private static Problem malformed(int at, long firstByte, Charset charset) {
    return new Problem(
        new Span(at, at + 1),
        "byte "
            + firstByte
            + " (counted from 0) is malformed and was replaced by U+FFFD; expected "
            + charset.name());
  }

  /** The encoding that a byte order mark at the head of {@code bytes} tells, else UTF-8. */
  static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }
}
