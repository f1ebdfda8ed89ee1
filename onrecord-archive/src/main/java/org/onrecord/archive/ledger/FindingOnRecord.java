package org.onrecord.archive.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.onrecord.archive.standing.Standing;

/**
 * A finding as the ledger holds it: a kinship, age, role or event.
 *
 * @param <T> which kind of finding
 * @param version the version of the story that says it
 * @param finding what was read
 * @param exact the words it rests on, one string a span of its evidence
 * @param standing whether it still stands
 */
public record FindingOnRecord<T>(
    VersionOnRecord version, T finding, List<String> exact, Standing standing) {
  public FindingOnRecord {
    Objects.requireNonNull(version);
    Objects.requireNonNull(finding);
    exact = List.copyOf(exact);
    Objects.requireNonNull(standing);
  }

  /** What was read, in the same order. */
  static <T> List<T> findings(List<FindingOnRecord<T>> onRecord) {
    List<T> findings = new ArrayList<>(onRecord.size());
    for (FindingOnRecord<T> one : onRecord) {
      findings.add(one.finding());
    }
    return findings;
  }
}
