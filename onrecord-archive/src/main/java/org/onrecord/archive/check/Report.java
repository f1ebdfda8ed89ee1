package org.onrecord.archive.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.story.Story;

/**
 * What the archive says of a draft.
 *
 * @param draft the draft
 * @param quotations its quotations, in text order
 * @param facts its ages, ties and dates, in text order
 * @param stories how many stories were looked through
 * @param upTo the latest publication date among them
 */
public record Report(
    Story draft,
    List<QuotationCheck> quotations,
    List<FactCheck> facts,
    int stories,
    Optional<LocalDate> upTo) {
  public Report {
    Objects.requireNonNull(draft);
    quotations = List.copyOf(quotations);
    facts = List.copyOf(facts);
    Objects.requireNonNull(upTo);
  }

  /** True when somebody has to look before the draft goes out. */
  public boolean needsLook() {
    return quotations.stream().anyMatch(QuotationCheck::needsLook)
        || facts.stream().anyMatch(fact -> fact.verdict() == FactCheck.Verdict.CONTRADICTS);
  }

  /** "not found in 46 stories up to 2024-05-02": what NOT_ON_RECORD means here. */
  public String searched() {
    return stories
        + (stories == 1 ? " story" : " stories")
        + upTo.map(date -> " up to " + date).orElse("");
  }
}
