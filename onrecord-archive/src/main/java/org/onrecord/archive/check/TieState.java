package org.onrecord.archive.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.person.KinOnRecord;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Reading;

/**
 * Whether a couple of the draft is on record in the state in which the draft has it.
 *
 * <p>{@code Paul Heston, the former husband of Lorna Vance} does not agree with {@code Her husband,
 * Paul Heston}; nor does {@code her husband} with a story of the same day or before that has him as
 * her former one, unless a later story, or one of that day, has them as a couple again.
 */
final class TieState {
  private final Kinship tie;
  private final Optional<KinOnRecord> current;
  private final Optional<KinOnRecord> former;
  private final boolean over;

  /**
   * @param draft the draft that has the tie
   * @param same all ties on record between the same two people
   */
  TieState(Reading draft, Kinship tie, List<KinOnRecord> same) {
    this.tie = tie;
    List<KinOnRecord> couple =
        same.stream()
            .filter(kin -> KinCheck.COUPLE.contains(kin.finding().finding().type()))
            .toList();
    LocalDate now = draft.story().metadata().published().orElse(LocalDate.MAX);
    this.current = last(couple, false, LocalDate.MAX);
    this.former = last(couple, true, now);
    this.over =
        former.isPresent()
            && (current.isEmpty() || date(former.get()).isAfter(date(current.get())));
  }

  private static Optional<KinOnRecord> last(
      List<KinOnRecord> couple, boolean former, LocalDate until) {
    return couple.stream()
        .filter(kin -> isFormer(kin.finding().finding()) == former)
        .filter(kin -> !date(kin).isAfter(until))
        .reduce((one, other) -> date(other).isBefore(date(one)) ? one : other);
  }

  private static LocalDate date(KinOnRecord kin) {
    return kin.finding().version().date().orElse(LocalDate.MIN);
  }

  private static boolean isFormer(Kinship tie) {
    return tie.state().filter(state -> state == Kinship.State.FORMER).isPresent();
  }

  /** True where the line on record has the couple in another state than the draft. */
  boolean isOther(Kinship known) {
    if (!KinCheck.COUPLE.contains(tie.type())) {
      return false;
    }
    return isFormer(tie) ? !isFormer(known) : over;
  }

  /** The line that has it otherwise. */
  List<FactCheck.Line> lines() {
    return shown().map(kin -> List.of(Facts.line(kin.finding()))).orElse(List.of());
  }

  /** What the record has instead. */
  String inWords() {
    String when =
        shown().flatMap(kin -> kin.finding().version().date()).map(date -> ", " + date).orElse("");
    return isFormer(tie)
        ? "on record as going on" + when + "; no line has it ended"
        : "on record as ended" + when + "; no later line has it going on";
  }

  private Optional<KinOnRecord> shown() {
    return isFormer(tie) ? current : former;
  }
}
