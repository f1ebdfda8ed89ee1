package org.onrecord.archive.check;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Reading;

/**
 * Tells whether the age that a draft gives somebody who is dead by then is the age at death.
 *
 * <p>The dead keep their age: {@code Robert Drax, 70, and Emily Drax, 38, were killed in January}
 * of a draft in June says no more than what a story of 3 January says, {@code Robert Drax, 70,
 * died}.
 */
final class AgeOfDead {
  private static final Pattern YEARS = Pattern.compile("P(\\d{1,3})Y");

  private AgeOfDead() {}

  /**
   * What the record says of it.
   *
   * @param died the days on which the person can have died
   * @return nothing where no story tells how old the person was
   */
  static Optional<FactCheck> check(
      Reading draft, String fact, Age age, PersonOnRecord person, DateRange died) {
    List<FindingOnRecord<Age>> same = new ArrayList<>(person.ages());
    same.removeIf(told -> !told.finding().age().equals(age.age()) || !isAtDeath(told, died));
    Optional<Boolean> reckoned =
        person.born().flatMap(born -> years(age.age()).map(years -> fits(years, born, died)));
    boolean agrees = !same.isEmpty() || reckoned.orElse(false);
    if (!agrees && reckoned.isEmpty() && tellsOfDeath(draft, age)) {
      // The age is the one at death, and nobody on record says what that was.
      return Optional.of(Facts.notOnRecord(draft, fact, age.evidence()));
    }
    if (!agrees) {
      return Optional.empty();
    }
    List<FactCheck.Line> lines = new ArrayList<>(AgeCheck.lines(same));
    if (lines.isEmpty()) {
      lines.addAll(AgeCheck.lines(person));
    }
    Deaths.lines(person).stream().filter(line -> !lines.contains(line)).forEach(lines::add);
    return Optional.of(
        Facts.of(
            draft,
            fact,
            age.evidence(),
            FactCheck.Verdict.AGREES,
            lines,
            Ages.inWords(age.age()) + " at death; on record died " + Deaths.inWords(died)));
  }

  /** Told of the death, or of a day not long before it or any day after. */
  private static boolean isAtDeath(FindingOnRecord<Age> told, DateRange died) {
    return told.finding().asOf().equals(AgeAtDeath.DEATH)
        || Dates.days(told.finding().asOf())
            .filter(days -> !days.to().isBefore(Deaths.first(died)))
            .isPresent();
  }

  private static Optional<Integer> years(String age) {
    Matcher matcher = YEARS.matcher(age);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  private static boolean fits(int years, DateRange born, DateRange died) {
    return years >= Period.between(born.to(), Deaths.first(died)).getYears()
        && years <= Period.between(born.from(), died.to()).getYears();
  }

  private static boolean tellsOfDeath(Reading draft, Age age) {
    return draft.events().stream()
        .anyMatch(event -> event.type() == Event.Type.DEATH && event.who().contains(age.person()));
  }
}
