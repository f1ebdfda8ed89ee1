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
import org.onrecord.reading.Age;
import org.onrecord.reading.Event;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Role;
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
    PreparedStatement statement =
        database.prepare(
            "UPDATE quotation SET standing = ? WHERE place >= ? AND place < ? AND id = ?");
    for (QuotationOnRecord quotation : content.quotations()) {
      Standing now = standing.ofClaim(place, claims.of(quotation.quotation()));
      if (now != quotation.standing()) {
        new Columns(statement)
            .text(now.name())
            .places(content.version().sequence())
            .text(quotation.quotation().id());
        statement.executeUpdate();
      }
    }
  }

  private void updateFindings(VersionContent content, int place, StoryStanding standing)
      throws SQLException {
    Claims claims = Claims.of(content.reading());
    for (FindingOnRecord<Kinship> tie : content.kinship()) {
      set(tie, FindingRow.of(tie.finding()), standing.ofClaim(place, claims.of(tie.finding())));
    }
    for (FindingOnRecord<Age> age : content.ages()) {
      set(age, FindingRow.of(age.finding()), standing.ofClaim(place, claims.of(age.finding())));
    }
    for (FindingOnRecord<Role> role : content.roles()) {
      set(role, FindingRow.of(role.finding()), standing.ofClaim(place, claims.of(role.finding())));
    }
    for (FindingOnRecord<Event> event : content.events()) {
      String claim = claims.of(event.finding());
      set(event, FindingRow.of(event.finding()), standing.ofClaim(place, claim));
    }
  }

  private void set(FindingOnRecord<?> finding, FindingRow row, Standing now) throws SQLException {
    if (now == finding.standing()) {
      return;
    }
    PreparedStatement statement =
        database.prepare(
            "UPDATE finding SET standing = ?"
                + " WHERE place >= ? AND place < ? AND kind = ? AND type = ? AND people = ? AND fields = ?"
                + " AND spans = ?");
    new Columns(statement)
        .text(now.name())
        .places(finding.version().sequence())
        .text(row.kind().name())
        .text(row.type())
        .text(Packed.strings(row.people()))
        .text(Packed.strings(row.fields()))
        .text(Packed.spans(row.evidence().spans()));
    statement.executeUpdate();
  }
}
