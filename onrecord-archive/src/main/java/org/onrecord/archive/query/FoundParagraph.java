package org.onrecord.archive.query;

import java.util.List;
import java.util.Objects;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.story.Span;

/**
 * A paragraph that contains the words searched for.
 *
 * @param version the version of the story it stands in
 * @param span where the paragraph stands in the version's text
 * @param exact the paragraph's words
 * @param highlights where the words searched for stand in the version's text, in text order
 */
public record FoundParagraph(
    VersionOnRecord version, Span span, String exact, List<Span> highlights) {
  public FoundParagraph {
    Objects.requireNonNull(version);
    Objects.requireNonNull(span);
    Objects.requireNonNull(exact);
    highlights = List.copyOf(highlights);
  }
}
