package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;

/**
 * Says where a draft has somebody speak, act or be of an age after the death on record, or act
 * before the birth.
 *
 * <p>Only what the draft dates itself is looked at, and only people without namesakes; words quoted
 * without a date may be old ones.
 */
final class LifeCheck {
  private final RecordedPeople people;

  LifeCheck(RecordedPeople people) {
    this.people = people;
  }

  /** A quotation that the draft dates after its speaker's death. */
  Optional<FactCheck> check(Reading draft, Quotation quotation) {
    Optional<DateRange> when = quotation.when().flatMap(Dates::days);
    if (when.isEmpty()) {
      return Optional.empty();
    }
    return quotation
        .speaker()
        .person()
        .flatMap(id -> FactChecker.name(draft, id))
        .flatMap(
            name ->
                after(
                    draft,
                    name,
                    when.get(),
                    name + ": spoke " + Facts.days(when.get()),
                    Evidence.of(
                        quotation.cue().orElse(quotation.content().get(0)), quotation.rule())));
  }

  /** An event that the draft dates after the death, or before the birth, of the person. */
  Optional<FactCheck> check(Reading draft, Event event) {
    Optional<DateRange> when = Dates.days(event);
    boolean inLife = event.type() != Event.Type.DEATH && event.type() != Event.Type.BIRTH;
    if (when.isEmpty() || event.who().isEmpty() || !inLife || event.type() == Event.Type.AWARD) {
      return Optional.empty();
    }
    Optional<String> name = FactChecker.name(draft, event.who().get(0));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String fact = name.get() + ": " + EventCheck.word(event.type()) + " " + Facts.days(when.get());
    return after(draft, name.get(), when.get(), fact, event.evidence())
        .or(() -> before(draft, name.get(), when.get(), fact, event.evidence()));
  }

  /** An age on a day after the death, other than the age at death, which the dead keep. */
  Optional<FactCheck> check(Reading draft, Age age) {
    Optional<DateRange> when = Dates.days(age.asOf());
    Optional<String> name = FactChecker.name(draft, age.person());
    if (when.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    String fact = name.get() + ": age " + Ages.inWords(age.age()) + " " + Facts.days(when.get());
    return single(name.get())
        .flatMap(
            person ->
                Deaths.of(person)
                    .filter(died -> died.to().isBefore(when.get().from()))
                    .map(
                        died ->
                            AgeOfDead.check(draft, fact, age, person, died)
                                .orElseGet(
                                    () -> tooLate(draft, person, died, when.get(), fact, age))));
  }

  private static FactCheck tooLate(
      Reading draft, PersonOnRecord person, DateRange died, DateRange when, String fact, Age age) {
    FactCheck found = after(draft, person, died, when, fact, age.evidence());
    List<FactCheck.Line> lines = new ArrayList<>(found.lines());
    AgeCheck.lines(person).stream().filter(line -> !lines.contains(line)).forEach(lines::add);
    String born = person.born().map(days -> "; on record born " + Facts.days(days)).orElse("");
    return Facts.of(
        draft,
        fact,
        age.evidence(),
        FactCheck.Verdict.CONTRADICTS,
        lines,
        found.arithmetic().orElse("") + born);
  }

  private Optional<FactCheck> after(
      Reading draft, String name, DateRange when, String fact, Evidence evidence) {
    return single(name)
        .flatMap(
            person ->
                Deaths.of(person)
                    .filter(died -> died.to().isBefore(when.from()))
                    .map(died -> after(draft, person, died, when, fact, evidence)));
  }

  private static FactCheck after(
      Reading draft,
      PersonOnRecord person,
      DateRange died,
      DateRange when,
      String fact,
      Evidence evidence) {
    return Facts.of(
        draft,
        fact,
        evidence,
        FactCheck.Verdict.CONTRADICTS,
        Deaths.lines(person),
        "on record died " + Deaths.inWords(died) + ", before " + when.from());
  }

  private Optional<FactCheck> before(
      Reading draft, String name, DateRange when, String fact, Evidence evidence) {
    return single(name)
        .filter(person -> person.born().filter(born -> when.to().isBefore(born.from())).isPresent())
        .map(
            person ->
                Facts.of(
                    draft,
                    fact,
                    evidence,
                    FactCheck.Verdict.CONTRADICTS,
                    AgeCheck.lines(person),
                    "on record born "
                        + Facts.days(person.born().orElse(when))
                        + ", after "
                        + when.to()));
  }

  private Optional<PersonOnRecord> single(String name) {
    List<PersonOnRecord> known = people.named(name);
    return known.size() == 1 && known.get(0).namesakes() == 0
        ? Optional.of(known.get(0))
        : Optional.empty();
  }
}
