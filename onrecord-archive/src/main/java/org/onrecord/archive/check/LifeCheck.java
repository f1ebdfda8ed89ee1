package org.onrecord.archive.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.ledger.FindingOnRecord;
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

  /** An age on a day after the death. */
  Optional<FactCheck> check(Reading draft, Age age) {
    Optional<DateRange> when = Dates.days(age.asOf());
    Optional<String> name = FactChecker.name(draft, age.person());
    if (when.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    String fact = name.get() + ": age " + Ages.inWords(age.age()) + " " + Facts.days(when.get());
    return after(draft, name.get(), when.get(), fact, age.evidence());
  }

  private Optional<FactCheck> after(
      Reading draft, String name, DateRange when, String fact, Evidence evidence) {
    return single(name)
        .flatMap(
            person -> {
              List<FactCheck.Line> lines = new ArrayList<>();
              Optional<DateRange> died = died(person, lines);
              return died.filter(days -> days.to().isBefore(when.from()))
                  .map(
                      days ->
                          Facts.of(
                              draft,
                              fact,
                              evidence,
                              FactCheck.Verdict.CONTRADICTS,
                              lines,
                              "on record died " + until(days) + ", before " + when.from()));
            });
  }

  private static String until(DateRange days) {
    return days.from().getYear() == 1 ? "by " + days.to() : Facts.days(days);
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

  /**
   * The days on which all stories that tell it can have the person dead; none where they differ.
   */
  private static Optional<DateRange> died(PersonOnRecord person, List<FactCheck.Line> lines) {
    Optional<DateRange> all = Optional.empty();
    for (FindingOnRecord<Event> event : person.events()) {
      if (event.finding().type() != Event.Type.DEATH) {
        continue;
      }
      Optional<DateRange> told =
          Dates.days(event.finding()).or(() -> event.version().date().map(LifeCheck::untilThen));
      if (told.isEmpty()) {
        continue;
      }
      lines.add(new FactCheck.Line(event.version(), String.join(" … ", event.exact())));
      all = all.isEmpty() ? told : all.get().intersection(told.get());
      if (all.isEmpty()) {
        return all;
      }
    }
    return all;
  }

  /** A death without a date happened before the story that tells it. */
  private static DateRange untilThen(LocalDate published) {
    return new DateRange(LocalDate.of(1, 1, 1), published);
  }
}
