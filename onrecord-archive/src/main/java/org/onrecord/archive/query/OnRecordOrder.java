package org.onrecord.archive.query;

import java.time.LocalDate;
import java.util.Comparator;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.VersionOnRecord;

/** The order in which answers come: by date, then story, version and place. */
final class OnRecordOrder {
  /** Versions without a date last. */
  static final Comparator<VersionOnRecord> VERSIONS =
      Comparator.comparing((VersionOnRecord version) -> version.date().orElse(LocalDate.MAX))
          .thenComparing(VersionOnRecord::story)
          .thenComparing(VersionOnRecord::sequence);

  static final Comparator<QuotationOnRecord> QUOTATIONS =
      Comparator.comparing(QuotationOnRecord::version, VERSIONS)
          .thenComparing(quotation -> quotation.quotation().content().get(0))
          .thenComparing(quotation -> quotation.quotation().id());

  private OnRecordOrder() {}
}
