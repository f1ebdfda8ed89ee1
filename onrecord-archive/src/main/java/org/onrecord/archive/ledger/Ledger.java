package org.onrecord.archive.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.reading.Reading;

/**
 * The versions of all stories with what was read from them: the truth of an archive, in SQL.
 *
 * <p>Safe for use by several threads; they take turns. Whoever opens it closes it.
 */
public final class Ledger implements AutoCloseable {
  private final Database database;
  private final boolean writes;
  private final ContentSelect select;

  /** Whether somebody reads all as it was at the first question. */
  private boolean still;

  private Ledger(Database database, boolean writes) {
    this.database = database;
    this.writes = writes;
    this.select = new ContentSelect(database);
  }

  /** Opens the ledger to add to it; the caller holds the {@link WriteLock}. */
  public static Ledger forWriting(ArchiveFolder folder) {
    return new Ledger(Database.forWriting(folder.database()), true);
  }

  /** Opens the ledger to read it. */
  public static Ledger forReading(ArchiveFolder folder) {
    return new Ledger(Database.forReading(folder.database()), false);
  }

  /** Questions that are answered by the record as it was at the first, until it is closed. */
  public final class Snapshot implements AutoCloseable {
    private boolean open;

    private Snapshot(boolean open) {
      this.open = open;
    }

    @Override
    public void close() {
      synchronized (Ledger.this) {
        if (open) {
          open = false;
          still = false;
          answer(database::endReading);
        }
      }
    }
  }

  /**
   * Until it is closed every answer, to other threads too, is of one state of the ledger, whatever
   * another process adds, and comes quicker. While one is open, and where the ledger is open for
   * writing, another changes nothing: none lasts longer than the one who asked for it.
   */
  public synchronized Snapshot snapshot() {
    boolean opens = !writes && !still;
    if (opens) {
      answer(database::beginReading);
      still = true;
    }
    return new Snapshot(opens);
  }

  /** True when that version of that story is on record. */
  public synchronized boolean has(String story, String version) {
    return answer(() -> new StoryRows(database).has(story, version));
  }

  /**
   * Puts readings on record in one transaction: all of them or, if it throws, none. Standing of
   * earlier versions follows in the same transaction.
   */
  public synchronized List<Entry> add(List<Reading> readings) {
    return answer(() -> database.inTransaction(() -> new BatchAdd(database, select).add(readings)));
  }

  /** Everything on record of the version with that sequence number. */
  public synchronized VersionContent content(long sequence) {
    return answer(() -> select.content(sequence))
        .orElseThrow(
            () ->
                new ArchiveException("no version with sequence number " + sequence + " on record"));
  }

  /** The people of the version with that sequence number, with nothing said of them. */
  public synchronized VersionContent people(long sequence) {
    return answer(() -> select.people(sequence))
        .orElseThrow(
            () ->
                new ArchiveException("no version with sequence number " + sequence + " on record"));
  }

  /**
   * The last {@code most} of {@link #versionsNaming}, ascending, each with those who are called so,
   * what is told of them and whom else that concerns: no quotations, times and other names.
   */
  public synchronized List<VersionContent> peopleNamed(String nameKey, int most) {
    return answer(() -> new NamedSelect(database, select, nameKey, most).contents());
  }

  /** The version with that sequence number, its text and quotations. */
  public synchronized QuotedVersion quoted(long sequence) {
    return answer(() -> select.quoted(sequence))
        .orElseThrow(
            () ->
                new ArchiveException("no version with sequence number " + sequence + " on record"));
  }

  /** The versions of a story in their order, the latest last; none where it is not on record. */
  public synchronized List<VersionOnRecord> versions(String story) {
    return answer(() -> select.versions(story));
  }

  /** The sequence number of the last version put on record; 0 for none. */
  public synchronized long lastSequence() {
    return number("SELECT COALESCE(MAX(sequence), 0) FROM version");
  }

  /** The stories of the versions after {@code sequence}. */
  public synchronized Set<String> storiesAfter(long sequence) {
    return answer(
        () -> {
          PreparedStatement statement =
              database.prepare("SELECT DISTINCT story FROM version WHERE sequence > ?");
          new Columns(statement).number(sequence);
          Set<String> stories = new TreeSet<>();
          try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              stories.add(row.getString(1));
            }
          }
          return stories;
        });
  }

  /** Up to {@code limit} sequence numbers after {@code sequence}, ascending. */
  public synchronized List<Long> sequencesAfter(long sequence, int limit) {
    return numbers(
        "SELECT sequence FROM version WHERE sequence > ? ORDER BY sequence LIMIT ?",
        sequence,
        limit);
  }

  /** Number of stories and other sources. */
  public synchronized long stories() {
    return answer(() -> new Tally(database).stories());
  }

  /** Number of sources that are not stories: transcripts, releases, notes, posts. */
  public synchronized long others() {
    return answer(() -> Arrivals.others(database, Optional.empty()));
  }

  /** Number of sources that are not stories, of those that had come out by {@code day}. */
  public synchronized long others(LocalDate day) {
    return answer(() -> Arrivals.others(database, Optional.of(day)));
  }

  /** Number of stories and other sources that had come out by the end of {@code day}. */
  public synchronized long sources(LocalDate day) {
    return answer(() -> Arrivals.sources(database, day));
  }

  /** The latest day, up to {@code day}, on which a story or other source came out. */
  public synchronized Optional<LocalDate> lastDate(LocalDate day) {
    return answer(() -> Arrivals.last(database, day));
  }

  /** The day on which a version was put on record. */
  public synchronized LocalDate held(long sequence) {
    return answer(() -> Arrivals.held(database, sequence));
  }

  /** Number of versions. */
  public synchronized long versions() {
    return number("SELECT COUNT(*) FROM version");
  }

  /** Number of different names of two words or more. */
  public synchronized long fullNames() {
    return number("SELECT COUNT(DISTINCT name_key) FROM person WHERE name_key LIKE '% %'");
  }

  /** Number of quotations by kind, as stored. */
  public synchronized SortedMap<String, Long> quotationsByKind() {
    return counts("SELECT kind, COUNT(*) FROM quotation GROUP BY kind");
  }

  /** Number of stories by outlet, of those that have one. */
  public synchronized SortedMap<String, Long> storiesBySource() {
    return counts(
        "SELECT source, COUNT(DISTINCT story) FROM version WHERE source IS NOT NULL"
            + " GROUP BY source");
  }

  /** The earliest publication date. */
  public synchronized Optional<LocalDate> firstDate() {
    return answer(() -> new Tally(database).date(Tally.FIRST));
  }

  /** The latest publication date. */
  public synchronized Optional<LocalDate> lastDate() {
    return answer(() -> new Tally(database).date(Tally.LAST));
  }

  /**
   * Sequence numbers of the versions that name somebody so, ascending.
   *
   * @param nameKey the name in the form of {@link org.onrecord.archive.words.Words#key}
   */
  public synchronized List<Long> versionsNaming(String nameKey) {
    return answer(
        () -> {
          PreparedStatement statement =
              database.prepare(
                  "SELECT DISTINCT version FROM person WHERE name_key = ? ORDER BY version");
          new Columns(statement).text(nameKey);
          return numbers(statement);
        });
  }

  /** How many {@link #versionsNaming} gives. */
  public synchronized long countVersionsNaming(String nameKey) {
    return answer(() -> new NameRows(database).countVersions(nameKey));
  }

  /** Those of {@code nameKeys}, in compared form, that somebody in a version has for a name. */
  public synchronized Set<String> named(Collection<String> nameKeys) {
    return answer(() -> new NameRows(database).named(nameKeys));
  }

  /** Names in compared form that contain these words in a row, in alphabetical order. */
  public synchronized List<String> namesContaining(String words) {
    return answer(() -> NameWords.namesContaining(database, words));
  }

  /** Names in compared form that have {@code word} and begin so, in alphabetical order. */
  public synchronized List<String> namesWith(String word, String beginning) {
    return answer(() -> NameWords.namesWith(database, word, beginning));
  }

  /** The sketch of a version's text, for telling copies. */
  public synchronized String sketch(long sequence) {
    return answer(
        () -> {
          PreparedStatement statement =
              database.prepare("SELECT sketch FROM version WHERE sequence = ?");
          new Columns(statement).number(sequence);
          try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Columns.required(row, "sketch") : "";
          }
        });
  }

  /** Looks at one version's rows; a message for each thing that is not as it should be. */
  public synchronized List<String> troubles(long sequence) {
    return answer(() -> new VersionAudit(database, select).troubles(sequence));
  }

  /** Lets the database look at its own file, and looks for rows that belong to no version. */
  public synchronized List<String> structuralTroubles() {
    return answer(() -> VersionAudit.structure(database));
  }

  /** Puts a ruling on record, after all others. */
  public synchronized void add(Ruling ruling) {
    answer(
        () ->
            database.inTransaction(
                () -> {
                  new RulingRows(database).add(ruling, now());
                  return ruling;
                }));
  }

  /** All rulings, those undone and those that undo too, in the order in which they were made. */
  public synchronized List<Ruling> rulings() {
    return answer(() -> new RulingRows(database).all());
  }

  /** Full names in compared form that stand in two versions or more, in alphabetical order. */
  public synchronized List<String> repeatedFullNames() {
    return answer(() -> new NameRows(database).repeated());
  }

  /** All full names in compared form, in alphabetical order. */
  public synchronized List<String> allFullNames() {
    return answer(() -> new NameRows(database).full());
  }

  private SortedMap<String, Long> counts(String sql) {
    return answer(
        () -> {
          SortedMap<String, Long> counts = new TreeMap<>();
          try (ResultSet row = database.prepare(sql).executeQuery()) {
            while (row.next()) {
              counts.put(row.getString(1), row.getLong(2));
            }
          }
          return counts;
        });
  }

  private long number(String sql) {
    return numbers(sql).get(0);
  }

  private List<Long> numbers(String sql, long... values) {
    return answer(
        () -> {
          PreparedStatement statement = database.prepare(sql);
          Columns columns = new Columns(statement);
          for (long value : values) {
            columns.number(value);
          }
          return numbers(statement);
        });
  }

  private static List<Long> numbers(PreparedStatement statement) throws SQLException {
    List<Long> numbers = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        numbers.add(row.getLong(1));
      }
    }
    return numbers;
  }

  private static <T> T answer(Database.Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw new ArchiveException("the ledger cannot be used: " + e.getMessage(), e);
    }
  }

  @Override
  public synchronized void close() {
    database.close();
  }

  /** The current time, kept with a version and never part of an answer. */
  static Instant now() {
    return Instant.now();
  }
}
