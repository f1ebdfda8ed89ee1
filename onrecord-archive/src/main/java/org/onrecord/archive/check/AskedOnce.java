package org.onrecord.archive.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.archive.ledger.Carrier;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.archive.query.PassageOnRecord;
import org.onrecord.archive.query.Quoted;
import org.onrecord.archive.words.Words;

/**
 * The record as one check of a draft asks it: who is on record of a name, which a draft asks again
 * and again, is looked up once. Not safe for use by several threads.
 */
final class AskedOnce implements OnRecord {
  private final OnRecord record;
  private final Map<String, List<PersonOnRecord>> people = new HashMap<>();

  AskedOnce(OnRecord record) {
    this.record = record;
  }

  @Override
  public List<PassageOnRecord> passagesSharing(List<String> words, int run) {
    return record.passagesSharing(words, run);
  }

  @Override
  public List<PassageOnRecord> phrase(List<String> words) {
    return record.phrase(words);
  }

  @Override
  public List<PassageOnRecord> passagesLike(Quoted quoted) {
    return record.passagesLike(quoted);
  }

  @Override
  public List<PassageOnRecord> saidBy(String name, List<String> words, int run) {
    return record.saidBy(name, words, run);
  }

  @Override
  public List<PersonOnRecord> people(String name) {
    return people.computeIfAbsent(Words.key(name), none -> record.people(name));
  }

  @Override
  public int namesakes(String name) {
    return people(name).size();
  }

  @Override
  public boolean isNamed(String name) {
    return record.isNamed(name);
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
