package org.onrecord.read.quotation;

import java.util.List;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.QuotedText;
import org.onrecord.language.Text;
import org.onrecord.reading.People;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.TimeExpression;

/** Finds what was said or written, by whom, and on what words that rests. */
public final class QuotationFinder {
  /** Loads the cue lists. */
  public QuotationFinder() {}

  /**
   * Finds the quotations of {@code text}, in text order, an outer one before those inside it.
   *
   * @param version digest of the story's version, from which identifiers are made
   */
  public List<Quotation> find(
      String version,
      Text text,
      QuotedText quoted,
      List<NounPhrase> phrases,
      People people,
      List<TimeExpression> times) {
    return List.of();
  }
}
