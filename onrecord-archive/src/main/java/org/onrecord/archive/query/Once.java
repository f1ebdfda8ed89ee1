package org.onrecord.archive.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.index.ArchiveIndex;
import org.onrecord.archive.ledger.Carrier;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.person.Profiles;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Reading;

/**
 * The record for one run of questions, such as the check of a draft: what many of them need is
 * looked up once. Safe for use by several threads: one finds words while another tells of people.
 */
public final class Once implements OnRecord {
  /** Of the versions that have one name so many are looked at: the last that came on record. */
  private static final int MOST_VERSIONS = 200;

  private final OnRecord record;
  private final Ledger ledger;
  private final PassageSearch passages;
  private final Profiles profiles;

  /** Of {@code record}, which stands in that ledger and index. */
  public Once(OnRecord record, Ledger ledger, ArchiveIndex index) {
    this.record = record;
    this.ledger = ledger;
    this.passages = new PassageSearch(ledger, index);
    this.profiles = Profiles.ofLast(ledger, index, MOST_VERSIONS);
  }

  @Override
  public List<PassageOnRecord> passagesSharing(List<String> words, int run) {
    return passages.sharing(words, run);
  }

  @Override
  public List<PassageOnRecord> phrase(List<String> words) {
    return passages.phrase(words);
  }

  @Override
  public Likely passagesLike(Quoted quoted) {
    return passages.like(quoted);
  }

  @Override
  public Likely passagesBy(Quoted quoted) {
    return quoted.speaker().isEmpty() ? passages.like(quoted) : passages.by(quoted);
  }

  @Override
  public List<PassageOnRecord> saidBy(String name, List<String> words, int run) {
    return passages.saidBy(name, words, run);
  }

  @Override
  public List<PersonOnRecord> people(String name) {
    synchronized (profiles) {
      return profiles.named(name);
    }
  }

  @Override
  public int namesakes(String name) {
    synchronized (profiles) {
      return profiles.count(name);
    }
  }

  @Override
  public long storiesAtMost(String name) {
    return ledger.countVersionsNaming(Words.key(name));
  }

  @Override
  public List<String> named(Collection<String> names) {
    return record.named(names);
  }

  @Override
  public List<Bound> bounds() {
    List<Bound> bounds = new ArrayList<>();
    synchronized (profiles) {
      profiles
          .cut()
          .forEach(
              (name, all) ->
                  bounds.add(new Bound("versions that name " + name, MOST_VERSIONS, all)));
    }
    return bounds;
  }

  @Override
  public Optional<Reading> reading(VersionOnRecord version) {
    return record.reading(version);
  }

  @Override
  public int storyCount() {
    return record.storyCount();
  }

  @Override
  public int otherCount() {
    return record.otherCount();
  }

  @Override
  public int sources(List<Carrier> versions) {
    return record.sources(versions);
  }

  @Override
  public Optional<LocalDate> lastDate() {
    return record.lastDate();
  }
}
