package org.onrecord.archive.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names under each of their words, so that those who are called "Quill" are found without a look at
 * every name on record. Written once a name, not once a story.
 */
final class NameWords {
  /** Sorts after every other character. */
  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  private final Database database;
  private final Set<String> names = new LinkedHashSet<>();

  NameWords(Database database) {
    this.database = database;
  }

  /** Notes a name of the batch, in compared form. */
  void add(String nameKey) {
    names.add(nameKey);
  }

  /** Writes the names that are new; to be called before the batch's people are written. */
  void flush() throws SQLException {
    PreparedStatement insert =
        database.prepare(
            "INSERT INTO name_word (word, name_key) VALUES (?, ?) ON CONFLICT DO NOTHING");
    for (String name : names) {
      if (!isKnown(name)) {
        for (String word : name.split(" ", -1)) {
          new Columns(insert).text(word).text(name);
          insert.addBatch();
        }
      }
    }
    insert.executeBatch();
    names.clear();
  }

  private boolean isKnown(String nameKey) throws SQLException {
    PreparedStatement statement =
        database.prepare("SELECT 1 FROM name_word WHERE word = ? AND name_key = ?");
    new Columns(statement).text(last(nameKey)).text(nameKey);
    try (ResultSet row = statement.executeQuery()) {
      return row.next();
    }
  }

  /** Names in compared form that have {@code word} and begin so, in alphabetical order. */
  static List<String> namesWith(Database database, String word, String beginning)
      throws SQLException {
    PreparedStatement statement =
        database.prepare(
            "SELECT name_key FROM name_word WHERE word = ? AND name_key >= ? AND name_key < ?"
                + " ORDER BY name_key");
    new Columns(statement).text(word).text(beginning).text(beginning + LAST);
    List<String> found = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        found.add(Columns.required(row, "name_key"));
      }
    }
    return found;
  }

  /** The word to look for a name by: the last is mostly the rarest. */
  static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** Names in compared form that contain these words in a row, in alphabetical order. */
  static List<String> namesContaining(Database database, String words) throws SQLException {
    PreparedStatement statement =
        database.prepare("SELECT name_key FROM name_word WHERE word = ? ORDER BY name_key");
    new Columns(statement).text(last(words));
    String inARow = " " + words + " ";
    List<String> found = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        String name = Columns.required(row, "name_key");
        if ((" " + name + " ").contains(inARow)) {
          found.add(name);
        }
      }
    }
    return found;
  }
}
