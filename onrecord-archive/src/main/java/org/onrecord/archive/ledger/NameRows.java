package org.onrecord.archive.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names in the table {@code person}, in compared form and alphabetical order, once each. */
final class NameRows {
  private static final String FULL = "SELECT name_key FROM person WHERE name_key LIKE '% %'";

  /** Names asked for in one statement. */
  private static final int AT_ONCE = 64;

  /** Each name under its last word: there every name stands once, and those alike side by side. */
  private static final String SOME =
      "SELECT column2 AS name_key FROM (VALUES (?, ?)"
          + ", (?, ?)".repeat(AT_ONCE - 1)
          + ") AS names WHERE EXISTS"
          + " (SELECT 1 FROM name_word WHERE word = column1 AND name_key = column2)";

  private final Database database;

  NameRows(Database database) {
    this.database = database;
  }

  /** Those of two words or more. */
  List<String> full() throws SQLException {
    return names(database.prepare(FULL + " GROUP BY name_key ORDER BY name_key"));
  }

  /** Those of two words or more that stand in two versions or more. */
  List<String> repeated() throws SQLException {
    return names(
        database.prepare(
            FULL + " GROUP BY name_key HAVING COUNT(DISTINCT version) > 1 ORDER BY name_key"));
  }

  /** Those of {@code nameKeys} that stand in a version. */
  Set<String> named(Collection<String> nameKeys) throws SQLException {
    Set<String> named = new TreeSet<>();
    List<String> keys = List.copyOf(nameKeys);
    for (int first = 0; first < keys.size(); first += AT_ONCE) {
      Columns columns = new Columns(database.prepare(SOME));
      for (int i = first; i < first + AT_ONCE; i++) {
        String name = keys.get(Math.min(i, keys.size() - 1));
        columns.text(NameWords.last(name)).text(name);
      }
      named.addAll(names(database.prepare(SOME)));
    }
    return named;
  }

  /** How many versions name somebody so. */
  long countVersions(String nameKey) throws SQLException {
    PreparedStatement statement =
        database.prepare("SELECT COUNT(DISTINCT version) FROM person WHERE name_key = ?");
    new Columns(statement).text(nameKey);
    try (ResultSet row = statement.executeQuery()) {
      return row.getLong(1);
    }
  }

  private static List<String> names(PreparedStatement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }
}
