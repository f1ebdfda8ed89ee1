package org.onrecord.archive.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.archive.standing.Claims;
import org.onrecord.archive.standing.Standing;
import org.onrecord.archive.standing.StoryStanding;
import org.onrecord.archive.standing.VersionOrder;
import org.onrecord.reading.Reading;
import org.onrecord.story.Metadata;

/** Works out anew what stands of a story when a further version has come on record. */
final class StandingUpdate {
  private final Database database;
  private final ContentSelect select;

  StandingUpdate(Database database, ContentSelect select) {
    this.database = database;
    this.select = select;
  }

  void update(String story) throws SQLException {
    List<VersionContent> versions = inOrder(story);
    List<Metadata> metadata = new ArrayList<>();
    List<Set<String>> claims = new ArrayList<>();
    for (VersionContent version : versions) {
      metadata.add(version.version().metadata());
      claims.add(Claims.all(version.reading()));
    }
    StoryStanding standing = new StoryStanding(metadata, claims);
    for (int i = 0; i < versions.size(); i++) {
      updateVersion(versions.get(i), i, versions.size(), standing.ofVersion(i));
      updateQuotations(versions.get(i), i, standing);
      updateFindings(versions.get(i), i, standing);
    }
  }

  private List<VersionContent> inOrder(String story) throws SQLException {
    List<VersionContent> arrived = new ArrayList<>();
    for (long sequence : sequences(story)) {
      arrived.add(select.content(sequence).orElseThrow());
    }
    List<Metadata> metadata =
        arrived.stream().map(content -> content.version().metadata()).toList();
    return VersionOrder.of(metadata).stream().map(arrived::get).toList();
  }

  private List<Long> sequences(String story) throws SQLException {
    PreparedStatement statement =
        database.prepare("SELECT sequence FROM version WHERE story = ? ORDER BY sequence");
    new Columns(statement).text(story);
    List<Long> sequences = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        sequences.add(row.getLong(1));
      }
    }
    return sequences;
  }

  private void updateVersion(VersionContent content, int place, int size, Standing standing)
      throws SQLException {
    PreparedStatement statement =
        database.prepare(
            "UPDATE version SET place = ?, latest = ?, standing = ? WHERE sequence = ?");
    new Columns(statement)
        .number(place + 1L)
        .number(place == size - 1 ? 1 : 0)
        .text(standing.name())
        .number(content.version().sequence());
    statement.executeUpdate();
  }

  private void updateQuotations(VersionContent content, int place, StoryStanding standing)
      throws SQLException {
    Claims claims = Claims.of(content.reading());
    for (QuotationOnRecord quotation : content.quotations()) {
      Standing now = standing.ofClaim(place, claims.of(quotation.quotation()));
      if (now != quotation.standing()) {
        set("quotation", content.version(), quotation.quotation().id(), now);
      }
    }
  }

  private void updateFindings(VersionContent content, int place, StoryStanding standing)
      throws SQLException {
    Reading reading = content.reading();
    Claims claims = Claims.of(reading);
    List<FindingRow> rows = new ArrayList<>();
    List<String> said = new ArrayList<>();
    reading.kinship().stream().map(FindingRow::of).forEach(rows::add);
    reading.kinship().stream().map(claims::of).forEach(said::add);
    reading.ages().stream().map(FindingRow::of).forEach(rows::add);
    reading.ages().stream().map(claims::of).forEach(said::add);
    reading.roles().stream().map(FindingRow::of).forEach(rows::add);
    reading.roles().stream().map(claims::of).forEach(said::add);
    reading.events().stream().map(FindingRow::of).forEach(rows::add);
    reading.events().stream().map(claims::of).forEach(said::add);
    for (int i = 0; i < rows.size(); i++) {
      String id = rows.get(i).id(content.version().version());
      set("finding", content.version(), id, standing.ofClaim(place, said.get(i)));
    }
  }

  private void set(String table, VersionOnRecord version, String id, Standing standing)
      throws SQLException {
    // The table's name is one of two constants above.
    PreparedStatement statement =
        database.prepare("UPDATE " + table + " SET standing = ? WHERE version = ? AND id = ?");
    new Columns(statement).text(standing.name()).number(version.sequence()).text(id);
    statement.executeUpdate();
  }
}
