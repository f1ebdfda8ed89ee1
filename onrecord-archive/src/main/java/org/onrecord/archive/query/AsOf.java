package org.onrecord.archive.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.index.ArchiveIndex;
import org.onrecord.archive.ledger.Carrier;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.VersionContent;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.person.Profiles;
import org.onrecord.reading.Reading;

/**
 * The record as it stood at the end of a day: of each story the versions that had come out, and
 * what stood of them then. Safe for use by several threads, which wait for each other.
 */
public final class AsOf implements OnRecord {
  private final OnRecord now;
  private final Ledger ledger;
  private final LocalDate day;
  private final StoriesAsOf stories;
  private final Profiles profiles;

  /** As {@code now} was on {@code day}. */
  public AsOf(OnRecord now, Ledger ledger, ArchiveIndex index, LocalDate day) {
    this.now = now;
    this.ledger = ledger;
    this.day = day;
    this.stories = new StoriesAsOf(ledger, day);
    this.profiles = new Profiles(ledger, index, this::content);
  }

  private Optional<VersionContent> content(Optional<VersionContent> content) {
    return content.flatMap(stories::content);
  }

  @Override
  public List<PassageOnRecord> passagesSharing(List<String> words, int run) {
    return then(now.passagesSharing(words, run));
  }

  @Override
  public List<PassageOnRecord> phrase(List<String> words) {
    return then(now.phrase(words));
  }

  @Override
  public List<PassageOnRecord> saidBy(String name, List<String> words, int run) {
    return then(now.saidBy(name, words, run));
  }

  private synchronized List<PassageOnRecord> then(List<PassageOnRecord> passages) {
    List<PassageOnRecord> then = new ArrayList<>();
    for (PassageOnRecord passage : passages) {
      stories.version(passage.version()).ifPresent(version -> then.add(of(passage, version)));
    }
    return then;
  }

  private PassageOnRecord of(PassageOnRecord passage, VersionOnRecord version) {
    List<QuotationOnRecord> quotations =
        passage.quotations().stream()
            .map(quotation -> stories.quotation(quotation, version))
            .toList();
    return new PassageOnRecord(
        version, passage.span(), passage.exact(), quotations, passage.alike());
  }

  @Override
  public Snapshot snapshot() {
    return now.snapshot();
  }

  @Override
  public synchronized List<PersonOnRecord> people(String name) {
    return profiles.named(name);
  }

  @Override
  public List<String> named(Collection<String> names) {
    return now.named(names).stream().filter(name -> namesakes(name) > 0).toList();
  }

  @Override
  public synchronized int namesakes(String name) {
    return profiles.count(name);
  }

  @Override
  public Optional<Reading> reading(VersionOnRecord version) {
    return now.reading(version);
  }

  @Override
  public int storyCount() {
    return Math.toIntExact(ledger.sources(day) - ledger.others(day));
  }

  @Override
  public int otherCount() {
    return Math.toIntExact(ledger.others(day));
  }

  @Override
  public int sources(List<Carrier> versions) {
    return now.sources(versions);
  }

  @Override
  public Optional<LocalDate> lastDate() {
    return ledger.lastDate(day);
  }
}
