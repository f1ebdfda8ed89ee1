package org.onrecord.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names content by its SHA-256: identifiers are made from what they name, never counted. */
public final class Digest {
  private Digest() {}

  /**
   * The first {@code bytes} bytes of the SHA-256 of {@code content} in UTF-8, in lower-case
   * hexadecimal.
   *
   * @param bytes 1 to 32; the result has twice as many characters
   */
  public static String hex(String content, int bytes) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
