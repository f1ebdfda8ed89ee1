package org.onrecord.archive.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Asks whether a story or version is on record. */
final class StoryRows {
  private final Database database;

  StoryRows(Database database) {
    this.database = database;
  }

  boolean has(String story, String version) throws SQLException {
    PreparedStatement statement =
        database.prepare("SELECT 1 FROM version WHERE story = ? AND version = ?");
    new Columns(statement).text(story).text(version);
    return found(statement);
  }

  boolean has(String story) throws SQLException {
    PreparedStatement statement = database.prepare("SELECT 1 FROM version WHERE story = ? LIMIT 1");
    new Columns(statement).text(story);
    return found(statement);
  }

  private static boolean found(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      return row.next();
    }
  }
}
