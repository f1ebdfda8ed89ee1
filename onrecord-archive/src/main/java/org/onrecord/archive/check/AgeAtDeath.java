package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.reading.Age;
import org.onrecord.reading.Reading;

/**
 * Compares an age at death with the ages at death on record, without any reckoning: 96 is not 95,
 * whatever the draft tells of the day.
 */
final class AgeAtDeath {
  /** What an age at death has in the place of a date. */
  static final String DEATH = "death";

  private AgeAtDeath() {}

  /**
   * What the record says of {@code age}.
   *
   * @param known everybody on record of that name
   * @return nothing where no story tells an age at death, or where several people are so called and
   *     none was of that age
   */
  static Optional<FactCheck> check(
      Reading draft, String fact, Age age, List<PersonOnRecord> known) {
    for (PersonOnRecord person : known) {
      List<FindingOnRecord<Age>> same = new ArrayList<>(atDeath(person));
      same.removeIf(told -> !told.finding().age().equals(age.age()));
      if (!same.isEmpty()) {
        return Optional.of(
            Facts.of(
                draft, fact, age.evidence(), FactCheck.Verdict.AGREES, AgeCheck.lines(same), ""));
      }
    }
    if (known.size() != 1 || known.get(0).namesakes() > 0) {
      return Optional.empty();
    }
    List<FindingOnRecord<Age>> told = atDeath(known.get(0));
    boolean comparable =
        !told.isEmpty()
            && told.stream().allMatch(other -> isSameMeasure(age.age(), other.finding().age()));
    return comparable
        ? Optional.of(
            Facts.of(
                draft,
                fact,
                age.evidence(),
                FactCheck.Verdict.CONTRADICTS,
                AgeCheck.lines(told),
                Ages.inWords(age.age()) + " at death; on record " + inWords(told) + " at death"))
        : Optional.empty();
  }

  private static List<FindingOnRecord<Age>> atDeath(PersonOnRecord person) {
    return person.ages().stream().filter(age -> age.finding().asOf().equals(DEATH)).toList();
  }

  /**
   * Years are compared with years: "five months" can be "less than a year" and a decade holds ten.
   */
  private static boolean isSameMeasure(String one, String other) {
    return one.indexOf('/') < 0
        && other.indexOf('/') < 0
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
  }

  private static String inWords(List<FindingOnRecord<Age>> told) {
    TreeSet<String> ages = new TreeSet<>();
    told.forEach(age -> ages.add(Ages.inWords(age.finding().age())));
    return String.join(" or ", ages);
  }
}
