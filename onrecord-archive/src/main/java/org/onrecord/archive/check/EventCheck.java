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
          Dates.days(other.finding())
              .map(days -> compare(draft, event, fact, when.get(), other, days))
              .ifPresent(found::add);
        }
      }
    }
    Optional<FactCheck> agrees =
        found.stream().filter(check -> check.verdict() == FactCheck.Verdict.AGREES).findFirst();
    if (agrees.isPresent()) {
      return agrees;
    }
    boolean single = known.size() == 1 && known.get(0).namesakes() == 0;
    boolean once = event.type() == Event.Type.BIRTH || event.type() == Event.Type.DEATH;
    return single && once && !found.isEmpty()
        ? Optional.of(found.get(0))
        : Optional.of(Facts.notOnRecord(draft, fact, event.evidence()));
  }

  private static FactCheck compare(
      Reading draft,
      Event event,
      String fact,
      DateRange when,
      FindingOnRecord<Event> other,
      DateRange known) {
    FactCheck.Line line = new FactCheck.Line(other.version(), String.join(" … ", other.exact()));
    boolean agrees = known.intersection(when).isPresent();
    return Facts.of(
        draft,
        fact,
        event.evidence(),
        agrees ? FactCheck.Verdict.AGREES : FactCheck.Verdict.CONTRADICTS,
        List.of(line),
        agrees ? "" : "on record " + Facts.days(known));
  }

  static String word(Event.Type type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
