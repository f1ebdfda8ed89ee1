package org.onrecord.archive.index;

import java.util.List;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.QuotedVersion;

/** Looks at the places that share words with what is looked for. */
@FunctionalInterface
public interface SoughtWords {
  /** Nothing is learned from what was looked at. */
  SoughtWords NOTHING = hits -> List.of();

  /**
   * A quotation in which all of the words stand.
   *
   * @param said what is said there alone, as a number
   * @param sayers who says it, as a number
   * @param settles true when it stands and is by the one looked for: who only has some of the words
   *     need not be looked at
   */
  record Said(long said, long sayers, boolean settles) {
    /** That quotation of that version. */
    public static Said of(QuotedVersion version, QuotationOnRecord quotation, boolean settles) {
      List<QuotationOnRecord> alone = List.of(quotation);
      return new Said(
          Documents.said(version, Documents.whole(version), alone), Alike.sayers(alone), settles);
    }
  }

  /** The direct quotations in which all of the words stand, at these places of one version. */
  List<Said> lookAt(List<Hit> hits);
}
