package org.onrecord.archive.check;

import java.util.List;
import java.util.Optional;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.Reading;

/** Makes the findings of the fact checks. */
final class Facts {
  private Facts() {}

  static FactCheck notOnRecord(Reading draft, String fact, Evidence evidence) {
    return new FactCheck(
        fact,
        evidence,
        exact(draft, evidence),
        FactCheck.Verdict.NOT_ON_RECORD,
        List.of(),
        Optional.empty());
  }

  static FactCheck of(
      Reading draft,
      String fact,
      Evidence evidence,
      FactCheck.Verdict verdict,
      List<FactCheck.Line> lines,
      String arithmetic) {
    return new FactCheck(
        fact,
        evidence,
        exact(draft, evidence),
        verdict,
        lines,
        arithmetic.isEmpty() ? Optional.empty() : Optional.of(arithmetic));
  }

  /** A line that says so. */
  static FactCheck.Line line(FindingOnRecord<?> finding) {
    return new FactCheck.Line(finding.version(), String.join(" … ", finding.exact()));
  }

  private static List<String> exact(Reading draft, Evidence evidence) {
    return evidence.spans().stream().map(span -> span.of(draft.story().text())).toList();
  }

  /** "on 2011-04-02" or "from 2010-12-10 to 2011-12-09". */
  static String days(DateRange range) {
    return range.from().equals(range.to())
        ? "on " + range.from()
        : "from " + range.from() + " to " + range.to();
  }
}
