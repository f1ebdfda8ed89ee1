package org.onrecord.archive.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.story.Digest;

/** Looks whether one version's rows are as they were written. */
final class VersionAudit {
  private final Database database;
  private final ContentSelect select;

  VersionAudit(Database database, ContentSelect select) {
    this.database = database;
    this.select = select;
  }

  List<String> troubles(long sequence) throws SQLException {
    Optional<VersionContent> content = select.content(sequence);
    if (content.isEmpty()) {
      return List.of("version " + sequence + " is not on record");
    }
    List<String> troubles = new ArrayList<>(content.get().mismatches());
    String digest = Digest.hex(content.get().text(), ReadingInsert.TEXT_DIGEST_BYTES);
    String expected = textDigest(sequence);
    if (!digest.equals(expected)) {
      troubles.add("the text has digest " + digest + ", expected " + expected);
    }
    String version = content.get().reading().story().version();
    if (!version.equals(content.get().version().version())) {
      troubles.add(
          "the version has digest " + version + ", expected " + content.get().version().version());
    }
    addNames(content.get(), troubles);
    return troubles;
  }

  /** Names written beside what is told of several people that are not theirs. */
  private void addNames(VersionContent content, List<String> troubles) throws SQLException {
    if (!database.hasColumn("finding", "names")) {
      return;
    }
    long version = content.version().sequence();
    PreparedStatement statement =
        database.prepare(
            "SELECT place, people, names FROM finding"
                + " WHERE place >= ? AND place < ? AND names IS NOT NULL ORDER BY place");
    new Columns(statement).places(version);
    People people = content.reading().people();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        List<String> ids = Packed.strings(Columns.required(row, "people"));
        List<String> names = Packed.strings(Columns.required(row, "names"));
        if (!areNames(names, ids, people)) {
          int number = Places.number(row.getLong("place"));
          troubles.add("finding " + number + " has other names than its people");
        }
      }
    }
  }

  private static boolean areNames(List<String> names, List<String> ids, People people) {
    boolean same = names.size() == ids.size();
    for (int i = 0; same && i < names.size(); i++) {
      String name = names.get(i);
      same = people.byId(ids.get(i)).map(Person::name).filter(own -> !own.equals(name)).isEmpty();
    }
    return same;
  }

  /** What is wrong with the tables as a whole. */
  static List<String> structure(Database database) throws SQLException {
    List<String> troubles = new ArrayList<>(database.fileTroubles());
    for (String table : List.of("quotation", "person", "finding")) {
      PreparedStatement statement =
          database.prepare(
              "SELECT COUNT(*) FROM "
                  + table
                  + " WHERE version NOT IN (SELECT sequence FROM version)");
      addCount(statement, "rows of table " + table + " belong to no version", troubles);
    }
    troubles.addAll(new Tally(database).troubles());
    return troubles;
  }

  private static void addCount(PreparedStatement statement, String what, List<String> troubles)
      throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      if (row.next() && row.getLong(1) > 0) {
        troubles.add(row.getLong(1) + " " + what);
      }
    }
  }

  private String textDigest(long sequence) throws SQLException {
    PreparedStatement statement =
        database.prepare("SELECT text_digest FROM version WHERE sequence = ?");
    new Columns(statement).number(sequence);
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? Columns.required(row, "text_digest") : "";
    }
  }
}
