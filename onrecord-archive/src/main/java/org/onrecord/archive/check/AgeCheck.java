package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Reading;

/** Checks an age by the days on which the person can have been born. */
final class AgeCheck {
  private final RecordedPeople people;

  AgeCheck(RecordedPeople people) {
    this.people = people;
  }

  Optional<FactCheck> check(Reading draft, Age age) {
    Optional<String> name = FactChecker.name(draft, age.person());
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String fact = name.get() + ": age " + Ages.inWords(age.age());
    List<PersonOnRecord> named = people.named(name.get());
    if (age.asOf().equals(AgeAtDeath.DEATH)) {
      Optional<FactCheck> atDeath = AgeAtDeath.check(draft, fact, age, named);
      if (atDeath.isPresent()) {
        return atDeath;
      }
    }
    List<PersonOnRecord> known =
        named.stream().filter(person -> person.born().isPresent()).toList();
    if (known.isEmpty() || age.born().isEmpty()) {
      return Optional.of(Facts.notOnRecord(draft, fact, age.evidence()));
    }
    DateRange born = age.born().get();
    for (PersonOnRecord person : known) {
      if (person.born().get().intersection(born).isPresent()) {
        return Optional.of(
            Facts.of(
                draft,
                fact,
                age.evidence(),
                FactCheck.Verdict.AGREES,
                lines(person),
                reckoning(age, born, person)));
      }
    }
    if (known.size() > 1 || known.get(0).namesakes() > 0) {
      return Optional.of(Facts.notOnRecord(draft, fact, age.evidence()));
    }
    PersonOnRecord person = known.get(0);
    return Optional.of(
        Facts.of(
            draft,
            fact,
            age.evidence(),
            FactCheck.Verdict.CONTRADICTS,
            lines(person),
            reckoning(age, born, person)));
  }

  /**
   * The lines that tell when the person was born, by an age or by the birth itself: {@code Nora
   * Birk was born on 3 May 1960} decides as an age does, and is shown.
   */
  static List<FactCheck.Line> lines(PersonOnRecord person) {
    List<FactCheck.Line> lines = new ArrayList<>(lines(person.ages()));
    for (FindingOnRecord<Event> event : person.events()) {
      boolean birth =
          event.finding().type() == Event.Type.BIRTH && event.finding().who().size() == 1;
      if (birth && Dates.days(event.finding()).isPresent()) {
        lines.add(Facts.line(event));
      }
    }
    return lines;
  }

  static List<FactCheck.Line> lines(List<FindingOnRecord<Age>> ages) {
    return ages.stream().map(Facts::line).toList();
  }

  private static String reckoning(Age age, DateRange born, PersonOnRecord person) {
    DateRange known = person.born().orElse(born);
    return Ages.inWords(age.age())
        + " on "
        + age.asOf()
        + " means born "
        + Facts.days(born)
        + "; on record born "
        + Facts.days(known);
  }
}
