package org.onrecord.archive.check;

import java.util.List;
import java.util.Objects;
import org.onrecord.archive.ledger.QuotationOnRecord;

/**
 * A quotation on record that answers to one in the draft.
 *
 * @param grade the verdict's grade, or OTHER_SPEAKER or NOT_STANDING where the words are there but
 *     not so
 * @param quotations the quotation on record; two or more where the draft joins consecutive ones
 * @param verdict how the words stand to each other
 * @param speakers whether it is the same speaker
 */
public record Match(
    Grade grade, List<QuotationOnRecord> quotations, Verdict verdict, Sameness speakers) {
  public Match {
    Objects.requireNonNull(grade);
    quotations = List.copyOf(quotations);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(speakers);
    if (quotations.isEmpty()) {
      throw new IllegalArgumentException("a match without a quotation, grade " + grade);
    }
  }

  /** The same where it has turned out that the speakers are, or may be, others. */
  Match told(Sameness other) {
    boolean others = other == Sameness.OTHER && verdict.grade().keepsEveryWord();
    return new Match(others ? Grade.OTHER_SPEAKER : grade, quotations, verdict, other);
  }

  /** The first of the quotations on record. */
  public QuotationOnRecord quotation() {
    return quotations.get(0);
  }

  /** Whether two names can be one person. */
  public enum Sameness {
    /** One name, or a shorter form of it. */
    SAME,
    /** Two people. */
    OTHER,
    /** One of the two is not told. */
    NOT_TOLD,
    /**
     * One of the two is only described, or the name may be another's, and nothing says that it is
     * the same: somebody has to look.
     */
    UNSURE
  }
}
