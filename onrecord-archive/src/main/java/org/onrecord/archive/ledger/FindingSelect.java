package org.onrecord.archive.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.archive.standing.Standing;
import org.onrecord.reading.Age;
import org.onrecord.reading.Event;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Role;

/** The rows of the table {@code finding} of one version, sorted into their kinds. */
final class FindingSelect {
  private final VersionOnRecord version;
  private final List<FindingOnRecord<Kinship>> kinship = new ArrayList<>();
  private final List<FindingOnRecord<Age>> ages = new ArrayList<>();
  private final List<FindingOnRecord<Role>> roles = new ArrayList<>();
  private final List<FindingOnRecord<Event>> events = new ArrayList<>();

  FindingSelect(VersionOnRecord version) {
    this.version = version;
  }

  void read(Database database, String text, Mismatches mismatches) throws SQLException {
    PreparedStatement statement =
        database.prepare("SELECT * FROM finding WHERE place >= ? AND place < ? ORDER BY place");
    new Columns(statement).places(version.sequence());
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        read(row, text, mismatches);
      }
    }
  }

  private void read(ResultSet row, String text, Mismatches mismatches) throws SQLException {
    Pins pins = new Pins(Packed.spans(Columns.required(row, "spans")), row.getLong("pin"));
    FindingRow.Kind kind = FindingRow.Kind.valueOf(Columns.required(row, "kind"));
    if (!mismatches.matches(kind + " " + Places.number(row.getLong("place")), pins, text)) {
      return;
    }
    FindingRow finding =
        new FindingRow(
            kind,
            Columns.required(row, "type"),
            Packed.strings(Columns.required(row, "people")),
            Packed.strings(Columns.required(row, "fields")),
            new Evidence(pins.spans(), Columns.required(row, "rule")));
    Standing standing = Standing.valueOf(Columns.required(row, "standing"));
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
