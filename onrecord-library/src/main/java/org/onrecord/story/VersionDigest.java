package org.onrecord.story;

import java.text.Normalizer;

/**
 * Names a version of a story by its content.
 *
 * <p>The digest covers the normalised body (NFC, line ends as LF, no space at either end) and what
 * changes a version's meaning: headline, publication date, status, signal, and the kind of source
 * where it is no story. Two files with the same digest are the same version, whatever their front
 * blocks look like.
 */
final class VersionDigest {
  private static final int BYTES = 16;
  private static final char SEPARATOR = '\u001f';

  private VersionDigest() {}

  static String of(Story story) {
    Metadata metadata = story.metadata();
    String body =
        composed(story.body().of(story.text())).replace("\r\n", "\n").replace('\r', '\n').strip();
    String content =
        metadata.title().orElse("")
            + SEPARATOR
            + metadata.published().map(Object::toString).orElse("")
            + SEPARATOR
            + metadata.status()
            + SEPARATOR
            + metadata.signal().map(Object::toString).orElse("")
            + (metadata.kind() == SourceKind.STORY ? "" : SEPARATOR + metadata.kind().name())
            + SEPARATOR
            + body;
    return Digest.hex(content, BYTES);
  }

  /** In NFC; most texts are, and a look at their characters says so. */
  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isPerhapsDecomposed(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /**
   * False for characters that NFC never changes, whatever stands beside them: all before the
   * combining marks, and the dashes, quotation marks, points and spaces from U+2010 to U+2027.
   */
  private static boolean isPerhapsDecomposed(char c) {
    return c >= '\u0300' && !(c >= '\u2010' && c <= '\u2027');
  }
}
