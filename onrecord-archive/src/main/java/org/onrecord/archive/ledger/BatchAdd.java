package org.onrecord.archive.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.archive.standing.Standing;
import org.onrecord.archive.standing.StoryStanding;
import org.onrecord.reading.Reading;
import org.onrecord.story.Story;

/** Puts a batch of readings on record, inside a transaction that the caller opens. */
final class BatchAdd {
  private final Database database;
  private final ContentSelect select;
  private final StoryRows stories;

  BatchAdd(Database database, ContentSelect select) {
    this.database = database;
    this.select = select;
    this.stories = new StoryRows(database);
  }

  List<Entry> add(List<Reading> readings) throws SQLException {
    Instant now = Ledger.now();
    ReadingInsert insert = new ReadingInsert(database, now);
    Tally tally = new Tally(database);
    Arrivals arrivals = new Arrivals(database, now);
    long sequence = lastSequence();
    List<Entry> entries = new ArrayList<>();
    Set<List<String>> inBatch = new HashSet<>();
    Set<String> begun = new HashSet<>();
    Set<String> changed = new LinkedHashSet<>();
    for (Reading reading : readings) {
      Story story = reading.story();
      String version = story.version();
      if (!inBatch.add(List.of(story.id(), version)) || stories.has(story.id(), version)) {
        entries.add(new Entry(Entry.Outcome.UNCHANGED, Optional.empty()));
        continue;
      }
      sequence++;
      boolean known = begun.contains(story.id()) || stories.has(story.id());
      (known ? changed : begun).add(story.id());
      VersionOnRecord on = alone(sequence, story, version);
      insert.add(on, reading);
      story.metadata().published().ifPresent(tally::published);
      arrivals.add(story, !known);
      entries.add(
          new Entry(known ? Entry.Outcome.NEW_VERSION : Entry.Outcome.NEW_STORY, Optional.of(on)));
    }
    insert.flush();
    tally.add(begun.size());
    arrivals.flush();
    for (String story : changed) {
      new StandingUpdate(database, select).update(story);
    }
    return entries;
  }

  /** The version as it stands when its story has no other. */
  private static VersionOnRecord alone(long sequence, Story story, String version) {
    Standing standing =
        new StoryStanding(List.of(story.metadata()), List.of(Set.of())).ofVersion(0);
    return new VersionOnRecord(sequence, story.id(), version, story.metadata(), standing, true);
  }

  private long lastSequence() throws SQLException {
    try (ResultSet row =
        database.prepare("SELECT COALESCE(MAX(sequence), 0) FROM version").executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
