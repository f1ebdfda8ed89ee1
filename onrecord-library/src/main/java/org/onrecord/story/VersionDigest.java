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
        Normalizer.normalize(story.body().of(story.text()), Normalizer.Form.NFC)
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .strip();
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
}
