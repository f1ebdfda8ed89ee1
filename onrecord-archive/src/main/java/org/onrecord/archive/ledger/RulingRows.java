package org.onrecord.archive.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rows of the table {@code ruling}: rulings are added and never changed. */
final class RulingRows {
  private static final int ANCHOR_PARTS = 3;

  private final Database database;

  RulingRows(Database database) {
    this.database = database;
  }

  void add(Ruling ruling, Instant now) throws SQLException {
    List<String> anchors = new ArrayList<>();
    for (Ruling.Anchor anchor : ruling.anchors()) {
      anchors.addAll(List.of(anchor.story(), anchor.person(), anchor.words()));
    }
    PreparedStatement insert =
        database.prepare(
            "INSERT INTO ruling (sequence, id, kind, anchors, undoes, note, ruled_at)"
                + " SELECT COALESCE(MAX(sequence), 0) + 1, ?, ?, ?, ?, ?, ? FROM ruling");
    new Columns(insert)
        .text(ruling.id())
        .text(ruling.kind().name())
        .text(Packed.strings(anchors))
        .text(ruling.undoes())
        .text(ruling.note())
        .text(now.toString());
    insert.executeUpdate();
  }

  /**
   * All rulings in the order in which they were made; none in an archive from before there were.
   */
  List<Ruling> all() throws SQLException {
    List<Ruling> rulings = new ArrayList<>();
    if (!database.hasTable("ruling")) {
      return rulings;
    }
    try (ResultSet row =
        database.prepare("SELECT * FROM ruling ORDER BY sequence").executeQuery()) {
      while (row.next()) {
        rulings.add(
            new Ruling(
                Ruling.Kind.valueOf(Columns.required(row, "kind")),
                anchors(Packed.strings(Columns.required(row, "anchors"))),
                Columns.optional(row, "undoes"),
                Columns.optional(row, "note")));
      }
    }
    return rulings;
  }

  private static List<Ruling.Anchor> anchors(List<String> parts) {
    List<Ruling.Anchor> anchors = new ArrayList<>();
    for (int i = 0; i + ANCHOR_PARTS <= parts.size(); i += ANCHOR_PARTS) {
      anchors.add(new Ruling.Anchor(parts.get(i), parts.get(i + 1), parts.get(i + 2)));
    }
    return anchors;
  }
}
