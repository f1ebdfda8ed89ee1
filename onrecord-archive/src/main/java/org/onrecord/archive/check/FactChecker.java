package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.reading.Age;
import org.onrecord.reading.Event;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Role;

/**
 * Checks a draft's ages, ties, roles, dated events, reported speech and spelling of names against
 * the people on record.
 */
final class FactChecker {
  private final AgeCheck ages;
  private final KinCheck kin;
  private final EventCheck events;
  private final LifeCheck lives;
  private final RoleCheck roles;
  private final NameCheck names;
  private final SupportCheck support;

  FactChecker(OnRecord record) {
    RecordedPeople people = new RecordedPeople(record);
    this.ages = new AgeCheck(people);
    this.kin = new KinCheck(people);
    this.events = new EventCheck(people);
    this.lives = new LifeCheck(people);
    this.roles = new RoleCheck(people);
    this.names = new NameCheck(record);
    this.support = new SupportCheck(record);
  }

  /** What the archive says of each fact of {@code draft}, in text order. */
  List<FactCheck> check(Reading draft) {
    List<FactCheck> checked = new ArrayList<>();
    for (Age age : draft.ages()) {
      lives.check(draft, age).or(() -> ages.check(draft, age)).ifPresent(checked::add);
    }
    for (Kinship tie : draft.kinship()) {
      if (!tie.derived()) {
        kin.check(draft, tie).ifPresent(checked::add);
      }
    }
    for (Event event : draft.events()) {
      lives.check(draft, event).or(() -> events.check(draft, event)).ifPresent(checked::add);
    }
    for (Role role : draft.roles()) {
      roles.check(draft, role).ifPresent(checked::add);
    }
    for (Quotation quotation : draft.quotations()) {
      lives.check(draft, quotation).ifPresent(checked::add);
      support.check(draft, quotation).ifPresent(checked::add);
    }
    checked.addAll(names.check(draft));
    checked.sort(Comparator.comparing(fact -> fact.evidence().spans().get(0)));
    return checked;
  }

  /** The name of a person of the draft. */
  static Optional<String> name(Reading draft, String id) {
    return draft.people().byId(id).map(person -> person.name());
  }
}
