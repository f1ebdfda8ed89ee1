package org.onrecord.archive.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.archive.query.Bound;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/**
 * What the archive says of one quotation of a draft.
 *
 * @param parts where the quoted words stand in the draft
 * @param exact the quoted words, one string a part
 * @param paragraph the draft's paragraph in which they begin, from 1
 * @param speaker who says them in the draft
 * @param grade the grade
 * @param best the quotation on record that decided the grade; absent where there is none
 * @param carried which sources that stand carry the words, and where they came up first
 * @param namesakes how many people of the best match's speaker's name are on record, where more
 *     than one
 * @param bound present where more wordings share words with it than were compared
 * @param note what else is worth knowing, such as that the words stand outside quotation marks
 */
public record QuotationCheck(
    List<Span> parts,
    List<String> exact,
    int paragraph,
    Speaker speaker,
    Grade grade,
    Optional<Match> best,
    Carried carried,
    int namesakes,
    Optional<Bound> bound,
    Optional<String> note) {
  public QuotationCheck {
    parts = List.copyOf(parts);
    exact = List.copyOf(exact);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(grade);
    Objects.requireNonNull(best);
    Objects.requireNonNull(carried);
    Objects.requireNonNull(bound);
    Objects.requireNonNull(note);
  }

  /**
   * True when somebody has to look before the draft goes out: for the grade, for an alarm, and
   * where the record names or describes another, or may do so.
   */
  public boolean needsLook() {
    return grade.needsLook() || best.filter(QuotationCheck::isUnsure).isPresent();
  }

  private static boolean isUnsure(Match match) {
    return !match.verdict().alarms().isEmpty() || match.speakers() == Match.Sameness.UNSURE;
  }
}
