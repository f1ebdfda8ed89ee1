package org.onrecord.archive.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many stories are on record and from when, kept in the transaction that adds them: every
 * report of a check tells it, and counting takes longer than checking.
 */
final class Tally {
  static final String STORIES = "stories";
  static final String FIRST = "first";
  static final String LAST = "last";

  private final Database database;
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  Tally(Database database) {
    this.database = database;
  }

  long stories() throws SQLException {
    return value(STORIES).map(Long::parseLong).orElse(0L);
  }

  Optional<LocalDate> date(String name) throws SQLException {
    return Days.of(value(name));
  }

  /** Notes the publication date of a version of the batch. */
  void published(LocalDate date) {
    first = first == null || date.isBefore(first) ? date : first;
    last = last == null || date.isAfter(last) ? date : last;
  }

  /** Adds what the batch had. */
  void add(int stories) throws SQLException {
    set(STORIES, Long.toString(stories() + stories));
    if (first != null && last != null) {
      LocalDate earliest = date(FIRST).filter(first::isAfter).orElse(first);
      LocalDate latest = date(LAST).filter(last::isBefore).orElse(last);
      set(FIRST, earliest.toString());
      set(LAST, latest.toString());
    }
  }

  /** What does not agree with the versions on record. */
  List<String> troubles() throws SQLException {
    List<String> troubles = new ArrayList<>();
    String counted = "SELECT COUNT(DISTINCT story), MIN(published), MAX(published) FROM version";
    try (ResultSet row = database.prepare(counted).executeQuery()) {
      int column = 1;
      for (String name : row.next() ? List.of(STORIES, FIRST, LAST) : List.<String>of()) {
        String expected = String.valueOf(row.getString(column++));
        String kept = value(name).orElse(name.equals(STORIES) ? "0" : "null");
        if (!kept.equals(expected)) {
          troubles.add("the tally '" + name + "' is " + kept + ", expected " + expected);
        }
      }
    }
    return troubles;
  }

  private Optional<String> value(String name) throws SQLException {
    PreparedStatement statement = database.prepare("SELECT value FROM tally WHERE name = ?");
    new Columns(statement).text(name);
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.of(Columns.required(row, "value")) : Optional.empty();
    }
  }

  private void set(String name, String value) throws SQLException {
    PreparedStatement statement =
        database.prepare(
            "INSERT INTO tally (name, value) VALUES (?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    new Columns(statement).text(name).text(value);
    statement.executeUpdate();
  }
}
