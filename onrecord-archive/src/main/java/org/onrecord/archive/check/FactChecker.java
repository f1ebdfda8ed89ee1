package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.reading.Age;
import org.onrecord.reading.Event;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Reading;

/** Checks the ages, ties and dated events of a draft against the people on record. */
final class FactChecker {
  private final AgeCheck ages;
  private final KinCheck kin;
  private final EventCheck events;

  FactChecker(OnRecord record) {
    RecordedPeople people = new RecordedPeople(record);
    this.ages = new AgeCheck(people);
    this.kin = new KinCheck(people);
    this.events = new EventCheck(people);
  }

  /** What the archive says of each fact of {@code draft}, in text order. */
  List<FactCheck> check(Reading draft) {
    List<FactCheck> checked = new ArrayList<>();
    for (Age age : draft.ages()) {
      ages.check(draft, age).ifPresent(checked::add);
    }
    for (Kinship tie : draft.kinship()) {
      if (!tie.derived()) {
        kin.check(draft, tie).ifPresent(checked::add);
      }
    }
    for (Event event : draft.events()) {
      events.check(draft, event).ifPresent(checked::add);
    }
    checked.sort(Comparator.comparing(fact -> fact.evidence().spans().get(0)));
    return checked;
  }

  /** The name of a person of the draft. */
  static Optional<String> name(Reading draft, String id) {
    return draft.people().byId(id).map(person -> person.name());
  }
}
