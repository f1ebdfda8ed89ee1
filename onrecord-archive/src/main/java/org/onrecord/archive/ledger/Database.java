package org.onrecord.archive.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The connection to the ledger's tables: the one place that knows the dialect.
 *
 * <p>Every value is bound, never written into a statement. Not safe for use by several threads at
 * once: {@link Ledger} sees to that.
 */
final class Database implements AutoCloseable {
  /** Bytes of the file that are mapped at most: all of it. */
  private static final long MAPPED = 1L << 40;

  /** To read and write, made where missing, given as a URI, and no lock of SQLite's own a call. */
  private static final int OPEN_MODE = 0x2 | 0x4 | 0x40 | 0x8000;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private final Set<String> tables = new HashSet<>();
  private final Map<String, Boolean> columns = new HashMap<>();
  private boolean mapped;

  private Database(Connection connection) {
    this.connection = connection;
  }

  /** Opens the tables to write to them and makes them where they are missing. */
  static Database forWriting(Path file) {
    Database database = connect(file);
    try {
      // A commit lasts once it returns, also when the power fails.
      database.execute("PRAGMA synchronous = FULL");
      database.execute("PRAGMA journal_mode = WAL");
      // Names come in no order: to write one, a page from anywhere in the file has to be there.
      database.execute("PRAGMA cache_size = -128000");
      // A page written again and again goes into the file once every so many, while all else waits.
      database.execute("PRAGMA wal_autocheckpoint = 48000");
      for (String statement : schema().split(";\n", -1)) {
        if (!statement.isBlank()) {
          database.execute(statement);
        }
      }
      if (!database.hasColumn("finding", "names")) {
        database.execute("ALTER TABLE finding ADD COLUMN names TEXT");
        database.columns.clear();
      }
      return database;
    } catch (SQLException e) {
      database.close();
      throw new ArchiveException("cannot open ledger " + file + ": " + e.getMessage(), e);
    }
  }

  /** Opens the tables to read them. */
  static Database forReading(Path file) {
    Database database = connect(file);
    try {
      database.execute("PRAGMA query_only = 1");
      return database;
    } catch (SQLException e) {
      database.close();
      throw new ArchiveException("cannot open ledger " + file + ": " + e.getMessage(), e);
    }
  }

  private static Database connect(Path file) {
    try {
      // As a URI, so that a question mark in the folder's name does not begin a list of settings.
      String address = "jdbc:sqlite:" + file.toAbsolutePath().toUri();
      Properties settings = new Properties();
      settings.setProperty("open_mode", Integer.toString(OPEN_MODE));
      Database database = new Database(DriverManager.getConnection(address, settings));
      database.execute("PRAGMA busy_timeout = 10000");
      database.execute("PRAGMA cache_size = -32000");
      return database;
    } catch (SQLException e) {
      throw new ArchiveException("cannot open ledger " + file + ": " + e.getMessage(), e);
    }
  }

  private static String schema() {
    try (InputStream in = Database.class.getResourceAsStream("schema.sql")) {
      if (in == null) {
        throw new IllegalStateException("schema.sql is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read schema.sql", e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The statement, prepared once and kept; its bindings are those of the last use. */
  PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return statement;
  }

  /** True where there is such a table: an archive may be older than the table. */
  boolean hasTable(String name) throws SQLException {
    if (!tables.contains(name)) {
      try (ResultSet row = connection.getMetaData().getTables(null, null, name, null)) {
        if (row.next()) {
          tables.add(name);
        }
      }
    }
    return tables.contains(name);
  }

  /**
   * True where the table has such a column: an archive may be older than that, until it is written
   * to.
   */
  boolean hasColumn(String table, String name) throws SQLException {
    String key = table + '.' + name;
    Boolean known = columns.get(key);
    if (known == null) {
      try (ResultSet row = connection.getMetaData().getColumns(null, null, table, name)) {
        known = row.next();
      }
      columns.put(key, known);
    }
    return known;
  }

  /** What the database finds wrong with its own file; empty when all is well. */
  List<String> fileTroubles() throws SQLException {
    List<String> troubles = new ArrayList<>();
    try (ResultSet row = prepare("PRAGMA quick_check").executeQuery()) {
      while (row.next()) {
        String message = row.getString(1);
        if (message != null && !message.equals("ok")) {
          troubles.add(message);
        }
      }
    }
    return troubles;
  }

  /** Does all of {@code work} or nothing. */
  <T> T inTransaction(Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    boolean done = false;
    try {
      T result = work.run();
      connection.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        connection.rollback();
        forgetStatements();
      }
      connection.setAutoCommit(true);
    }
  }

  /** What a batch that failed had bound would go out with the next one. */
  private void forgetStatements() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
  }

  /** From now on all is read as it is at the first question, without a lock a question. */
  boolean beginReading() throws SQLException {
    execute("BEGIN");
    return true;
  }

  /**
   * Ends that. Whoever has read one state of the ledger and goes on reads pages where the system
   * has them in memory from now on, with no call and no copy a page. For a process that reads once
   * that costs more than it gives, as the first use of a mapped page is dear.
   */
  boolean endReading() throws SQLException {
    execute("COMMIT");
    if (!mapped) {
      execute("PRAGMA mmap_size = " + MAPPED);
      mapped = true;
    }
    return true;
  }

  /** Something to do in a transaction. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new ArchiveException("cannot close the ledger: " + e.getMessage(), e);
    }
  }
}
