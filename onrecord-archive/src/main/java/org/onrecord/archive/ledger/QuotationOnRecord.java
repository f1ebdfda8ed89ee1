package org.onrecord.archive.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.archive.standing.Standing;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Speaker;

/**
 * A quotation as the ledger holds it.
 *
 * @param version the version of the story it stands in
 * @param quotation what was read; its spans count in the version's text
 * @param exact the quoted words, one string a part of its content
 * @param cue the exact words of the cue
 * @param standing whether it still stands
 */
public record QuotationOnRecord(
    VersionOnRecord version,
    Quotation quotation,
    List<String> exact,
    Optional<String> cue,
    Standing standing) {
  public QuotationOnRecord {
    Objects.requireNonNull(version);
    Objects.requireNonNull(quotation);
    exact = List.copyOf(exact);
    Objects.requireNonNull(cue);
    Objects.requireNonNull(standing);
  }

  /** All of the quoted words, the parts with one space between them. */
  public String words() {
    return String.join(" ", exact);
  }

  /** Who said it. */
  public Speaker speaker() {
    return quotation.speaker();
  }

  /**
   * The speaker's name in the form in which names are compared; absent where the speaker is not a
   * person named in the story.
   */
  public Optional<String> speakerKey() {
    return speaker().type() == Speaker.Type.PERSON
        ? Optional.of(Words.key(speaker().name()))
        : Optional.empty();
  }
}
