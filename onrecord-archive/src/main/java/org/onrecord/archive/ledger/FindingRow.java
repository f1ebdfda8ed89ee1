package org.onrecord.archive.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Role;

/**
 * A kinship, age, role or event as a row of the table {@code finding}.
 *
 * @param kind which of the four
 * @param type the kind's own type, empty for ages and roles
 * @param people identifiers of the people it is about
 * @param fields the rest, in an order fixed for each kind
 * @param evidence the words it rests on
 */
record FindingRow(
    Kind kind, String type, List<String> people, List<String> fields, Evidence evidence) {

  /** Which kind of finding; written in lower case. */
  enum Kind {
    KINSHIP,
    AGE,
    ROLE,
    EVENT
  }

  static FindingRow of(Kinship kinship) {
    return new FindingRow(
        Kind.KINSHIP,
        kinship.type().name(),
        List.of(kinship.from(), kinship.to()),
        List.of(
            Packed.optional(kinship.state().map(Enum::name)), Boolean.toString(kinship.derived())),
        kinship.evidence());
  }

  Kinship kinship() {
    return new Kinship(
        Kinship.Type.valueOf(type),
        people.get(0),
        people.get(1),
        Packed.optional(fields.get(0)).map(Kinship.State::valueOf),
        Boolean.parseBoolean(fields.get(1)),
        evidence);
  }

  static FindingRow of(Age age) {
    List<String> fields = new ArrayList<>(List.of(age.age(), age.asOf()));
    fields.addAll(range(age.born()));
    return new FindingRow(Kind.AGE, "", List.of(age.person()), fields, age.evidence());
  }

  Age age() {
    return new Age(people.get(0), fields.get(0), fields.get(1), range(2), evidence);
  }

  static FindingRow of(Role role) {
    return new FindingRow(
        Kind.ROLE,
        "",
        List.of(role.person()),
        List.of(role.role(), Packed.optional(role.organisation()), Packed.optional(role.asOf())),
        role.evidence());
  }

  Role role() {
    return new Role(
        people.get(0),
        fields.get(0),
        Packed.optional(fields.get(1)),
        Packed.optional(fields.get(2)),
        evidence);
  }

  static FindingRow of(Event event) {
    List<String> fields = new ArrayList<>();
    fields.add(Packed.optional(event.date()));
    fields.addAll(range(event.range()));
    fields.add(Packed.optional(event.place()));
    event
        .details()
        .forEach(
            (name, value) -> {
              fields.add(name);
              fields.add(value);
            });
    return new FindingRow(Kind.EVENT, event.type().name(), event.who(), fields, event.evidence());
  }

  Event event() {
    SortedMap<String, String> details = new TreeMap<>();
    for (int i = 4; i + 1 < fields.size(); i += 2) {
      details.put(fields.get(i), fields.get(i + 1));
    }
    return new Event(
        Event.Type.valueOf(type),
        people,
        Packed.optional(fields.get(0)),
        range(1),
        Packed.optional(fields.get(3)),
        details,
        evidence);
  }

  private static List<String> range(Optional<DateRange> range) {
    return List.of(
        Packed.optional(range.map(days -> days.from().toString())),
        Packed.optional(range.map(days -> days.to().toString())));
  }

  private Optional<DateRange> range(int field) {
    Optional<LocalDate> from = Days.of(Packed.optional(fields.get(field)));
    Optional<LocalDate> to = Days.of(Packed.optional(fields.get(field + 1)));
    return from.isPresent() && to.isPresent()
        ? Optional.of(new DateRange(from.get(), to.get()))
        : Optional.empty();
  }
}
