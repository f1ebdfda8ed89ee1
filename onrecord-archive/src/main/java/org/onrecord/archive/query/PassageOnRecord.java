package org.onrecord.archive.query;

import java.util.List;
import java.util.Objects;
import org.onrecord.archive.ledger.Carrier;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.standing.Standing;
import org.onrecord.story.Span;

/**
 * A stretch of a version's text: a paragraph, or the whole of a quotation that has several parts.
 *
 * <p>The words of a version whose standing is not {@linkplain Standing#shown shown} may be compared
 * but must not be printed.
 *
 * @param version the version of the story it stands in
 * @param span where it stands in the version's text
 * @param exact the words of {@code span}
 * @param quotations the quotations whose content shares a character with {@code span}, in text
 *     order, each with its own standing
 * @param alike who else carries the same, where this passage stands for many
 */
public record PassageOnRecord(
    VersionOnRecord version,
    Span span,
    String exact,
    List<QuotationOnRecord> quotations,
    List<Carrier> alike) {
  public PassageOnRecord {
    Objects.requireNonNull(version);
    Objects.requireNonNull(span);
    Objects.requireNonNull(exact);
    quotations = List.copyOf(quotations);
    alike = List.copyOf(alike);
  }
}
