package org.onrecord.archive.ledger;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.archive.standing.Standing;
import org.onrecord.reading.Age;
import org.onrecord.reading.Event;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Role;

/** What is told of the people of one version, sorted into kinds. */
final class Findings {
  /** What {@link #add} needs. */
  static final List<String> COLUMNS =
      List.of("place", "kind", "type", "people", "fields", "spans", "rule", "pin", "standing");

  private final VersionOnRecord version;
  private final List<FindingOnRecord<Kinship>> kinship = new ArrayList<>();
  private final List<FindingOnRecord<Age>> ages = new ArrayList<>();
  private final List<FindingOnRecord<Role>> roles = new ArrayList<>();
  private final List<FindingOnRecord<Event>> events = new ArrayList<>();

  Findings(VersionOnRecord version) {
    this.version = version;
  }

  /** Takes a row, unless its words do not stand where they should. */
  void add(Row row, String text, Mismatches mismatches) {
    Pins pins = new Pins(row.spans("spans"), row.number("pin"));
    FindingRow.Kind kind = FindingRow.Kind.valueOf(row.required("kind"));
    if (!mismatches.matches(() -> kind + " " + Places.number(row.number("place")), pins, text)) {
      return;
    }
    FindingRow finding =
        new FindingRow(
            kind,
            row.required("type"),
            row.strings("people"),
            row.strings("fields"),
            new Evidence(pins.spans(), row.required("rule")));
    Standing standing = Standing.valueOf(row.required("standing"));
    List<String> exact = pins.exact(text);
    switch (kind) {
      case KINSHIP -> kinship.add(on(finding.kinship(), exact, standing));
      case AGE -> ages.add(on(finding.age(), exact, standing));
      case ROLE -> roles.add(on(finding.role(), exact, standing));
      case EVENT -> events.add(on(finding.event(), exact, standing));
    }
  }

  private <T> FindingOnRecord<T> on(T finding, List<String> exact, Standing standing) {
    return new FindingOnRecord<>(version, finding, exact, standing);
  }

  List<FindingOnRecord<Kinship>> kinship() {
    return kinship;
  }

  List<FindingOnRecord<Age>> ages() {
    return ages;
  }

  List<FindingOnRecord<Role>> roles() {
    return roles;
  }

  List<FindingOnRecord<Event>> events() {
    return events;
  }
}
