package org.onrecord.archive.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.story.Metadata;
import org.onrecord.story.SourceKind;
import org.onrecord.story.Story;

/** Counts sources by the day on which they came out, and those that are not stories. */
final class Arrivals {
  private final Database database;
  private final Instant now;
  private final Map<String, Integer> days = new TreeMap<>();

  Arrivals(Database database, Instant now) {
    this.database = database;
    this.now = now;
  }

  /**
   * Counts a version that is being put on record.
   *
   * @param first true where its story was not on record before
   */
  void add(Story story, boolean first) throws SQLException {
    String day = day(story.metadata(), now).toString();
    if (first) {
      days.merge(day, 1, Integer::sum);
    }
    if (story.metadata().kind() != SourceKind.STORY) {
      PreparedStatement statement =
          database.prepare(
              "INSERT INTO other_source (id, day) VALUES (?, ?) ON CONFLICT (id) DO NOTHING");
      new Columns(statement).text(story.id()).text(day);
      statement.executeUpdate();
    } else if (!first) {
      PreparedStatement statement = database.prepare("DELETE FROM other_source WHERE id = ?");
      new Columns(statement).text(story.id());
      statement.executeUpdate();
    }
  }

  /** Writes what was counted. */
  void flush() throws SQLException {
    for (Map.Entry<String, Integer> day : days.entrySet()) {
      PreparedStatement statement =
          database.prepare(
              "INSERT INTO came_out (day, sources) VALUES (?, ?)"
                  + " ON CONFLICT (day) DO UPDATE SET sources = came_out.sources + excluded.sources");
      new Columns(statement).text(day.getKey()).number(day.getValue());
      statement.executeUpdate();
    }
    days.clear();
  }

  /** The publication date, else the version's own, else the day on which it is put on record. */
  private static LocalDate day(Metadata metadata, Instant now) {
    return metadata
        .published()
        .orElseGet(() -> LocalDate.ofInstant(metadata.updated().orElse(now), ZoneOffset.UTC));
  }

  /** Number of sources that are not stories, of those that had come out by {@code day}. */
  static long others(Database database, Optional<LocalDate> day) throws SQLException {
    return number(database, "SELECT COUNT(*) FROM other_source", day);
  }

  /** Number of all sources that had come out by {@code day}. */
  static long sources(Database database, LocalDate day) throws SQLException {
    return number(database, "SELECT COALESCE(SUM(sources), 0) FROM came_out", Optional.of(day));
  }

  private static long number(Database database, String select, Optional<LocalDate> day)
      throws SQLException {
    PreparedStatement statement =
        database.prepare(day.isPresent() ? select + " WHERE day <= ?" : select);
    if (day.isPresent()) {
      new Columns(statement).text(day.get().toString());
    }
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /** The latest day on which a source came out, up to {@code day}. */
  static Optional<LocalDate> last(Database database, LocalDate day) throws SQLException {
    PreparedStatement statement = database.prepare("SELECT MAX(day) FROM came_out WHERE day <= ?");
    new Columns(statement).text(day.toString());
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.ofNullable(row.getString(1)).map(Days::of) : Optional.empty();
    }
  }

  /** The day on which a version was put on record. */
  static LocalDate held(Database database, long sequence) throws SQLException {
    PreparedStatement statement =
        database.prepare("SELECT added_at FROM version WHERE sequence = ?");
    new Columns(statement).number(sequence);
    try (ResultSet row = statement.executeQuery()) {
      Instant at = row.next() ? Instant.parse(Columns.required(row, "added_at")) : Instant.EPOCH;
      return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
  }
}
