package org.onrecord.archive.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.reading.Evidence;

/**
 * What the archive says of one fact of a draft.
 *
 * @param fact the fact in words: "Hal Orme is 44"
 * @param evidence where the draft says so
 * @param exact the draft's words, one string a span of the evidence
 * @param verdict whether the record agrees
 * @param lines what is on record, at least one unless NOT_ON_RECORD
 * @param arithmetic the reckoning in words, where dates had to be compared
 */
public record FactCheck(
    String fact,
    Evidence evidence,
    List<String> exact,
    Verdict verdict,
    List<Line> lines,
    Optional<String> arithmetic) {
  public FactCheck {
    Objects.requireNonNull(fact);
    Objects.requireNonNull(evidence);
    exact = List.copyOf(exact);
    Objects.requireNonNull(verdict);
    lines = List.copyOf(lines);
    Objects.requireNonNull(arithmetic);
  }

  /** Whether the record agrees. */
  public enum Verdict {
    /** It says the same. */
    AGREES,
    /** It says something that cannot be so as well. */
    CONTRADICTS,
    /** It says nothing of it. */
    NOT_ON_RECORD
  }

  /**
   * A line on record.
   *
   * @param version the version it stands in
   * @param exact its words
   */
  public record Line(VersionOnRecord version, String exact) {}
}
