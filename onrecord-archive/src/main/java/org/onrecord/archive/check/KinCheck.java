package org.onrecord.archive.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.archive.person.KinOnRecord;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Reading;

/**
 * Checks a family or couple tie between two people.
 *
 * <p>A couple that the draft has as a former one agrees only where the record has it ended, and one
 * that it has as going on only where the record has not; see {@link TieState}.
 */
final class KinCheck {
  static final Set<Kinship.Type> COUPLE =
      EnumSet.of(Kinship.Type.SPOUSE, Kinship.Type.PARTNER, Kinship.Type.ENGAGED);

  private final RecordedPeople people;

  KinCheck(RecordedPeople people) {
    this.people = people;
  }

  Optional<FactCheck> check(Reading draft, Kinship tie) {
    Optional<String> from = FactChecker.name(draft, tie.from());
    Optional<String> to = FactChecker.name(draft, tie.to());
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    String fact = from.get() + ": " + word(tie.type()) + " of " + to.get();
    FactCheck best = Facts.notOnRecord(draft, fact, tie.evidence());
    for (PersonOnRecord person : people.named(from.get())) {
      FactCheck found = compare(draft, tie, person, to.get(), fact, false);
      best = better(best, found);
    }
    if (best.verdict() == FactCheck.Verdict.AGREES) {
      // Nothing beats that: the other's stories need not be read.
      return Optional.of(best);
    }
    for (PersonOnRecord person : people.named(to.get())) {
      FactCheck found = compare(draft, tie, person, from.get(), fact, true);
      best = better(best, found);
    }
    return Optional.of(best);
  }

  /** Agreement beats contradiction, which beats silence; a silence with a note beats a bare one. */
  private static FactCheck better(FactCheck one, FactCheck other) {
    int order = one.verdict().compareTo(other.verdict());
    boolean noted = order == 0 && one.lines().isEmpty() && !other.lines().isEmpty();
    return order < 0 || (order == 0 && !noted) ? one : other;
  }

  /**
   * The tie as {@code person} has it on record with the one called {@code other}; {@code person} is
   * its end if {@code reversed}.
   */
  private static FactCheck compare(
      Reading draft,
      Kinship tie,
      PersonOnRecord person,
      String other,
      String fact,
      boolean reversed) {
    FactCheck best = Facts.notOnRecord(draft, fact, tie.evidence());
    List<KinOnRecord> same =
        person.kin().stream().filter(kin -> Speakers.sameName(kin.name(), other)).toList();
    TieState state = new TieState(draft, tie, same);
    for (KinOnRecord kin : same) {
      Kinship known = kin.finding().finding();
      FactCheck.Verdict verdict = verdict(tie.type(), known.type(), kin.fromOther() == reversed);
      if (verdict == FactCheck.Verdict.AGREES && state.isOther(known)) {
        String note = state.inWords();
        FactCheck.Verdict silent = FactCheck.Verdict.NOT_ON_RECORD;
        List<FactCheck.Line> lines = state.lines();
        best = better(best, Facts.of(draft, fact, tie.evidence(), silent, lines, note));
      } else if (verdict != FactCheck.Verdict.NOT_ON_RECORD) {
        FactCheck.Line line = Facts.line(kin.finding());
        String said =
            verdict == FactCheck.Verdict.AGREES
                ? ""
                : "on record: " + kin.relation() + " " + kin.name();
        best = better(best, Facts.of(draft, fact, tie.evidence(), verdict, List.of(line), said));
      }
    }
    return best;
  }

  private static FactCheck.Verdict verdict(
      Kinship.Type draft, Kinship.Type known, boolean sameDirection) {
    boolean directed = draft == Kinship.Type.PARENT || draft == Kinship.Type.GRANDPARENT;
    if (draft == known) {
      return !directed || sameDirection ? FactCheck.Verdict.AGREES : FactCheck.Verdict.CONTRADICTS;
    }
    boolean vague = draft == Kinship.Type.OTHER_KIN || known == Kinship.Type.OTHER_KIN;
    boolean bothCouple = COUPLE.contains(draft) && COUPLE.contains(known);
    return vague || bothCouple ? FactCheck.Verdict.NOT_ON_RECORD : FactCheck.Verdict.CONTRADICTS;
  }

  private static String word(Kinship.Type type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
