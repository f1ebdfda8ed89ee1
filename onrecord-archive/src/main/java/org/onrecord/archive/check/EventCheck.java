package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Reading;

/**
 * Checks the date of a life event. Only a birth or a death happens once; other events may have
 * happened again.
 */
final class EventCheck {
  private final RecordedPeople people;

  EventCheck(RecordedPeople people) {
    this.people = people;
  }

  Optional<FactCheck> check(Reading draft, Event event) {
    Optional<DateRange> when = Dates.days(event);
    if (when.isEmpty() || event.who().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> name = FactChecker.name(draft, event.who().get(0));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String fact = name.get() + ": " + word(event.type()) + " " + Facts.days(when.get());
    List<FactCheck> found = new ArrayList<>();
    List<PersonOnRecord> known = people.named(name.get());
    for (PersonOnRecord person : known) {
      for (FindingOnRecord<Event> other : person.events()) {
        if (other.finding().type() == event.type()) {
          compare(draft, event, fact, when.get(), other).ifPresent(found::add);
        }
      }
    }
    Optional<FactCheck> agrees =
        found.stream().filter(check -> check.verdict() == FactCheck.Verdict.AGREES).findFirst();
    if (agrees.isPresent()) {
      return agrees;
    }
    Optional<FactCheck> planned =
        found.stream()
            .filter(check -> check.verdict() == FactCheck.Verdict.NOT_ON_RECORD)
            .findFirst();
    found.removeIf(check -> check.verdict() == FactCheck.Verdict.NOT_ON_RECORD);
    boolean single = known.size() == 1 && known.get(0).namesakes() == 0;
    boolean once = event.type() == Event.Type.BIRTH || event.type() == Event.Type.DEATH;
    return single && once && !found.isEmpty()
        ? Optional.of(found.get(0))
        : Optional.of(planned.orElse(Facts.notOnRecord(draft, fact, event.evidence())));
  }

  /**
   * What one line on record says of the event; nothing where it tells neither a day nor a death.
   *
   * <p>What was only planned when it was told does not agree with its having happened: {@code Mimi
   * Castellane is to marry in October} is not {@code married in October}. A death without a date
   * was before its story, so that a later day cannot be; an earlier one is not told.
   */
  private static Optional<FactCheck> compare(
      Reading draft, Event event, String fact, DateRange when, FindingOnRecord<Event> other) {
    Optional<DateRange> told = Dates.days(other.finding());
    Optional<DateRange> known = told.or(() -> Deaths.days(other));
    boolean agrees = known.flatMap(when::intersection).isPresent();
    boolean planned = other.finding().isScheduled();
    if (known.isEmpty() || (agrees && told.isEmpty()) || (planned && !agrees)) {
      return Optional.empty();
    }
    boolean onlyPlanned = planned && !event.isScheduled();
    String days = Deaths.inWords(known.get());
    return Optional.of(
        Facts.of(
            draft,
            fact,
            event.evidence(),
            onlyPlanned
                ? FactCheck.Verdict.NOT_ON_RECORD
                : agrees ? FactCheck.Verdict.AGREES : FactCheck.Verdict.CONTRADICTS,
            List.of(Facts.line(other)),
            onlyPlanned
                ? "on record planned for then, " + days
                : agrees ? "" : "on record " + days));
  }

  static String word(Event.Type type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
