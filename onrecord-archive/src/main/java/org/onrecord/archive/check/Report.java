package org.onrecord.archive.check;

import java.util.List;
import java.util.Objects;
import org.onrecord.story.Story;

/**
 * What the archive says of a draft.
 *
 * @param draft the draft
 * @param quotations its quotations, in text order
 * @param facts its ages, ties and dates, in text order
 * @param faults what kept parts of it from being checked, in text order
 * @param looked what was looked through
 */
public record Report(
    Story draft,
    List<QuotationCheck> quotations,
    List<FactCheck> facts,
    List<DraftFault> faults,
    Searched looked) {
  public Report {
    Objects.requireNonNull(draft);
    quotations = List.copyOf(quotations);
    facts = List.copyOf(facts);
    faults = List.copyOf(faults);
    Objects.requireNonNull(looked);
  }

  /** True when somebody has to look before the draft goes out. */
  public boolean needsLook() {
    return quotations.stream().anyMatch(QuotationCheck::needsLook)
        || facts.stream().anyMatch(fact -> fact.verdict() == FactCheck.Verdict.CONTRADICTS)
        || faults.stream().anyMatch(DraftFault::needsLook);
  }

  /** "46 stories and 2 other sources up to 2024-05-02": where NOT_ON_RECORD was not found. */
  public String searched() {
    return looked.words();
  }
}
