package org.onrecord.archive.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which quotations to find.
 *
 * @param phrases runs of words that each must be in the quotation, in any order of the runs
 * @param name words that must stand in a row in the speaker's name, in order; none for any speaker
 * @param wholeName true when the name must have no other words
 * @param from first date wanted
 * @param to last date wanted
 * @param standing true to leave out what no longer stands
 */
public record QuotationFilter(
    List<List<String>> phrases,
    List<String> name,
    boolean wholeName,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean standing) {
  public QuotationFilter {
    phrases = phrases.stream().map(List::copyOf).toList();
    name = List.copyOf(name);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
  }
}
