package org.onrecord.archive.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.archive.standing.Standing;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/**
 * A version with its text and quotations: what most questions need, and quicker to load than {@link
 * VersionContent}. Quotations whose words do not stand where they should are left out.
 *
 * @param version the version
 * @param story the story as it was put on record
 * @param quotations in text order
 */
public record QuotedVersion(
    VersionOnRecord version, Story story, List<QuotationOnRecord> quotations) {
  public QuotedVersion {
    Objects.requireNonNull(version);
    Objects.requireNonNull(story);
    quotations = List.copyOf(quotations);
  }

  /** What has just been put on record as the only version of its story. */
  public static QuotedVersion fresh(VersionOnRecord version, Reading reading) {
    String text = reading.story().text();
    List<QuotationOnRecord> quotations = new ArrayList<>();
    for (Quotation quotation : reading.quotations()) {
      quotations.add(quotation(version, quotation, text, version.standing()));
    }
    return new QuotedVersion(version, reading.story(), quotations);
  }

  static QuotationOnRecord quotation(
      VersionOnRecord version, Quotation quotation, String text, Standing standing) {
    List<String> exact = quotation.content().stream().map(span -> span.of(text)).toList();
    Optional<String> cue = quotation.cue().map(span -> span.of(text));
    return new QuotationOnRecord(version, quotation, exact, cue, standing);
  }

  /** The text of the version. */
  public String text() {
    return story.text();
  }

  /** The quotations that share a character with {@code span}. */
  public List<QuotationOnRecord> quotationsIn(Span span) {
    List<QuotationOnRecord> inside = new ArrayList<>();
    for (QuotationOnRecord quotation : quotations) {
      if (overlaps(span, quotation.quotation().content())) {
        inside.add(quotation);
      }
    }
    return inside;
  }

  private static boolean overlaps(Span span, List<Span> parts) {
    for (Span part : parts) {
      if (span.overlaps(part)) {
        return true;
      }
    }
    return false;
  }
}
