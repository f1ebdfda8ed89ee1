package org.onrecord.archive.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Binds values to a statement one after the other, and reads columns that may be empty. */
final class Columns {
  private final PreparedStatement statement;
  private int next = 1;

  Columns(PreparedStatement statement) {
    this.statement = statement;
  }

  Columns text(String value) throws SQLException {
    statement.setString(next++, value);
    return this;
  }

  Columns text(Optional<String> value) throws SQLException {
    statement.setString(next++, value.orElse(null));
    return this;
  }

  /** Two values: the places from the first of a version and up to its end. */
  Columns places(long version) throws SQLException {
    return number(Places.of(version, 0)).number(Places.end(version));
  }

  Columns number(long value) throws SQLException {
    statement.setLong(next++, value);
    return this;
  }

  static Optional<String> optional(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static String required(ResultSet row, String column) throws SQLException {
    return optional(row, column)
        .orElseThrow(() -> new ArchiveException("the ledger's column " + column + " is empty"));
  }
}
