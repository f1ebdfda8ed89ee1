package org.onrecord.story;

import java.util.Objects;

/**
 * One version of a published story: its text as given and what is known beside it.
 *
 * <p>All positions in findings count in {@link #text}, never in a cleaned copy. A plain-text file's
 * front block (its date, title and source) is part of the text but not of the {@linkplain #body
 * body}.
 *
 * @param id the publisher's own identifier, else the canonical address, else one made from the
 *     file's name; versions of one story share it
 * @param metadata headline, publication date, outlet, status and the like
 * @param text the text as published, never changed
 * @param body where the story itself stands in the text
 */
public record Story(String id, Metadata metadata, String text, Span body) {
  public Story {
    Objects.requireNonNull(id);
    Objects.requireNonNull(metadata);
    if (body.end() > text.length()) {
      throw new IllegalArgumentException(
          "body " + body + " ends outside a text of length " + text.length());
    }
  }

  /** A story that is all body. */
  public static Story of(String id, Metadata metadata, String text) {
    return new Story(id, metadata, text, new Span(0, text.length()));
  }

  /** The same with other metadata. */
  public Story withMetadata(Metadata metadata) {
    return new Story(id, metadata, text, body);
  }

  /** The digest that names this version; see {@link VersionDigest}. */
  public String version() {
    return VersionDigest.of(this);
  }
}
