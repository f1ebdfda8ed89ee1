package org.onrecord.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits a stream into lines at LF and nothing else, in constant memory; knows each line's number
 * and first byte.
 */
final class ByteLines {
  private static final int FIRST_SIZE = 1 << 13;

  private final InputStream stream;
  private final int unit;
  private final boolean bigEndian;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int bufferAt;
  private int bufferEnd;
  private byte[] line = new byte[FIRST_SIZE];
  private int length;
  private boolean tooLong;
  private long number;
  private long firstByte;
  private long position;

  /**
   * @param charset UTF-8 or a UTF-16
   * @param longest bytes of a line that are kept
   */
  ByteLines(InputStream stream, Charset charset, int longest) {
    this.stream = stream;
    this.unit = charset.equals(StandardCharsets.UTF_8) ? 1 : 2;
    this.bigEndian = charset.equals(StandardCharsets.UTF_16BE);
    this.longest = longest;
  }

  /** Goes to the next line; false at the end. */
  boolean advance() throws IOException {
    length = 0;
    tooLong = false;
    firstByte = position;
    number++;
    int previous = -1;
    for (int b = read(); b >= 0; b = read()) {
      keep(b);
      if (endsLine(previous, b)) {
        return true;
      }
      previous = b;
    }
    return position > firstByte;
  }

  private boolean endsLine(int previous, int b) {
    if (unit == 1) {
      return b == '\n';
    }
    boolean whole = (position - firstByte) % 2 == 0;
    return whole && (bigEndian ? previous == 0 && b == '\n' : previous == '\n' && b == 0);
  }

  private void keep(int b) {
    if (length == longest) {
      tooLong = true;
      return;
    }
    if (length == line.length) {
      line = Arrays.copyOf(line, Math.min(longest, 2 * length));
    }
    line[length++] = (byte) b;
  }

  private int read() throws IOException {
    if (bufferAt == bufferEnd) {
      bufferAt = 0;
      bufferEnd = Math.max(0, stream.read(buffer));
      if (bufferEnd == 0) {
        return -1;
      }
    }
    position++;
    return buffer[bufferAt++] & 0xFF;
  }

  /** The line with its end. */
  byte[] bytes() {
    return Arrays.copyOf(line, length);
  }

  boolean tooLong() {
    return tooLong;
  }

  /** Counted from 1. */
  long number() {
    return number;
  }

  /** Where the line begins, counted from 0. */
  long firstByte() {
    return firstByte;
  }
}
