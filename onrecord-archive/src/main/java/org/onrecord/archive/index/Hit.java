package org.onrecord.archive.index;

import java.util.Objects;
import java.util.Optional;
import org.onrecord.story.Span;

/**
 * A place in the ledger that the index points at.
 *
 * @param sequence the version
 * @param quotation identifier of one of its quotations; absent for a passage
 * @param span where the passage stands in the version's text; empty for a quotation
 * @param score how well it answers, more is better
 */
public record Hit(long sequence, Optional<String> quotation, Span span, float score) {
  public Hit {
    Objects.requireNonNull(quotation);
    Objects.requireNonNull(span);
  }
}
