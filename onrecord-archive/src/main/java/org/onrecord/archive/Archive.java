package org.onrecord.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.index.ArchiveIndex;
import org.onrecord.archive.index.CatchUp;
import org.onrecord.archive.ledger.ArchiveException;
import org.onrecord.archive.ledger.ArchiveFolder;
import org.onrecord.archive.ledger.ArchiveInUseException;
import org.onrecord.archive.ledger.Carrier;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.NoArchiveException;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.Ruling;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.ledger.WriteLock;
import org.onrecord.archive.person.DerivedKin;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.person.Profiles;
import org.onrecord.archive.person.RulingBook;
import org.onrecord.archive.person.RulingException;
import org.onrecord.archive.person.RulingState;
import org.onrecord.archive.person.Sources;
import org.onrecord.archive.person.TieOnRecord;
import org.onrecord.archive.query.AsOf;
import org.onrecord.archive.query.FoundParagraph;
import org.onrecord.archive.query.Likely;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.archive.query.Once;
import org.onrecord.archive.query.ParagraphSearch;
import org.onrecord.archive.query.PassageOnRecord;
import org.onrecord.archive.query.PassageSearch;
import org.onrecord.archive.query.Quoted;
import org.onrecord.archive.query.SaidQuestion;
import org.onrecord.archive.query.SaidSearch;
import org.onrecord.archive.query.Statistics;
import org.onrecord.archive.query.Stats;
import org.onrecord.archive.query.Trouble;
import org.onrecord.archive.query.Verification;
import org.onrecord.archive.words.Words;
import org.onrecord.read.StoryReader;
import org.onrecord.reading.Reading;
import org.onrecord.story.Story;

/**
 * An archive: one folder that holds stories on record, with everything read from them.
 *
 * <p>One process at a time may write to it; others may read meanwhile. Each story is on record
 * wholly or not at all, also when the process is killed. Safe for use by several threads, save that
 * only one at a time may add. Whoever opens it closes it.
 */
public final class Archive implements OnRecord, AutoCloseable {
  private final ArchiveFolder folder;
  private final Ledger ledger;
  private final ArchiveIndex index;
  private final @Nullable WriteLock lock;

  private Archive(
      ArchiveFolder folder, Ledger ledger, ArchiveIndex index, @Nullable WriteLock lock) {
    this.folder = folder;
    this.ledger = ledger;
    this.index = index;
    this.lock = lock;
  }

  /**
   * Opens the archive in {@code folder} to read it. While somebody writes to it, it answers as of
   * the last time the index was made to last.
   *
   * @throws NoArchiveException if there is none
   */
  public static Archive open(Path folder) {
    ArchiveFolder existing = ArchiveFolder.existing(folder);
    Optional<Archive> upToDate = upToDate(existing);
    if (upToDate.isPresent()) {
      return upToDate.get();
    }
    // Brings the index up to the ledger if nobody else is writing.
    WriteLock.tryTake(existing).ifPresent(lock -> forWriting(existing, lock).close());
    if (!Files.isRegularFile(existing.database())) {
      throw new NoArchiveException("archive " + folder + " has nothing on record yet");
    }
    ArchiveIndex index =
        ArchiveIndex.forReading(existing.index())
            .orElseThrow(
                () -> new ArchiveException("the index of archive " + folder + " is being made"));
    return new Archive(existing, Ledger.forReading(existing), index, null);
  }

  /** The archive, opened to read it; absent where the index does not know all of the ledger. */
  private static Optional<Archive> upToDate(ArchiveFolder folder) {
    if (!Files.isRegularFile(folder.database())) {
      return Optional.empty();
    }
    Optional<ArchiveIndex> index = ArchiveIndex.forReading(folder.index());
    if (index.isEmpty()) {
      return Optional.empty();
    }
    List<AutoCloseable> opened = new ArrayList<>(index.stream().toList());
    try {
      Ledger ledger = Ledger.forReading(folder);
      opened.add(0, ledger);
      if (index.get().seen() == ledger.lastSequence()) {
        return Optional.of(new Archive(folder, ledger, index.get(), null));
      }
      index.get().close();
      ledger.close();
      return Optional.empty();
    } catch (ArchiveException e) {
      // Killed before the ledger had its tables.
      close(opened, e);
      return Optional.empty();
    }
  }

  /**
   * Opens the archive in {@code folder} to add to it, and makes a new one where the folder is empty
   * or missing.
   *
   * @throws ArchiveInUseException if somebody else writes to it
   */
  public static Archive openForWriting(Path folder) {
    ArchiveFolder archive = ArchiveFolder.existingOrNew(folder);
    return forWriting(archive, WriteLock.take(archive));
  }

  private static Archive forWriting(ArchiveFolder folder, WriteLock lock) {
    List<AutoCloseable> opened = new ArrayList<>(List.of(lock));
    try {
      Ledger ledger = Ledger.forWriting(folder);
      opened.add(0, ledger);
      ArchiveIndex index = ArchiveIndex.forWriting(folder.index());
      opened.add(0, index);
      new CatchUp(ledger, index).run();
      return new Archive(folder, ledger, index, lock);
    } catch (RuntimeException e) {
      close(opened, e);
      throw e;
    }
  }

  private static void close(List<AutoCloseable> opened, RuntimeException why) {
    for (AutoCloseable one : opened) {
      try {
        one.close();
      } catch (Exception e) {
        why.addSuppressed(e);
      }
    }
  }

  /**
   * Reads {@code stories} and puts them on record, in batches that last once they are written.
   *
   * @param progress is told after each batch
   */
  public AddSummary add(Iterator<Story> stories, AddProgress progress) {
    StoryReader reader = new StoryReader();
    Adding.Kind<Story> kind =
        new Adding.Kind<>() {
          @Override
          public Story story(Story item) {
            return item;
          }

          @Override
          public List<Reading> read(List<Story> items) {
            return reader.read(items);
          }
        };
    return adding(kind, progress).add(stories);
  }

  /** Puts stories on record that have been read already. */
  public AddSummary addReadings(Iterator<Reading> readings, AddProgress progress) {
    Adding.Kind<Reading> kind =
        new Adding.Kind<>() {
          @Override
          public Story story(Reading item) {
            return item.story();
          }

          @Override
          public List<Reading> read(List<Reading> items) {
            return items;
          }
        };
    return adding(kind, progress).add(readings);
  }

  private <T> Adding<T> adding(Adding.Kind<T> kind, AddProgress progress) {
    writing();
    return new Adding<>(ledger, index, kind, progress);
  }

  private void writing() {
    if (lock == null) {
      throw new IllegalStateException("archive " + folder.path() + " is open for reading only");
    }
  }

  /** The quotations that answer {@code question}, by date, then story and place in it. */
  public List<QuotationOnRecord> said(SaidQuestion question) {
    return new SaidSearch(ledger, index).said(question);
  }

  /**
   * The paragraphs of stories that stand, in their latest version, that contain all of {@code
   * words}; words between double quotes must stand in a row. Best first, at most {@code limit}.
   */
  public List<FoundParagraph> search(String words, int limit) {
    return new ParagraphSearch(ledger, index).search(words, limit);
  }

  /** The versions of the story {@code id} in their order, the latest last; none if unknown. */
  public List<VersionOnRecord> versions(String id) {
    return ledger.versions(id);
  }

  /**
   * Everything read from {@code version}, as it was put on record, with the story's text; absent
   * where the story is withheld or canceled.
   */
  @Override
  public Optional<Reading> reading(VersionOnRecord version) {
    return Optional.of(ledger.content(version.sequence()))
        .filter(content -> content.version().standing().shown())
        .map(content -> content.reading());
  }

  /** How much is on record. */
  public Stats stats() {
    return Statistics.of(ledger, folder);
  }

  /**
   * Looks at everything on record: every pin matches its text, every digest its content, and the
   * index the ledger. Empty when all is well.
   */
  public List<Trouble> verify() {
    return new Verification(ledger, index).troubles();
  }

  @Override
  public List<PassageOnRecord> passagesSharing(List<String> words, int run) {
    return new PassageSearch(ledger, index).sharing(words, run);
  }

  @Override
  public List<PassageOnRecord> phrase(List<String> words) {
    return new PassageSearch(ledger, index).phrase(words);
  }

  /**
   * Puts a ruling on record; it is applied from the next question on.
   *
   * @throws RulingException where its words are not on record, or it holds already
   */
  public Ruling rule(Ruling ruling) {
    writing();
    return new RulingBook(ledger).make(ruling);
  }

  /**
   * Undoes the ruling whose identifier is or begins with {@code id}, and gives it back.
   *
   * @throws RulingException where not exactly one ruling that holds has it
   */
  public Ruling undo(String id) {
    writing();
    return new RulingBook(ledger).undo(id);
  }

  /** All rulings in the order in which they were made, with what has become of each. */
  public List<RulingState> rulings() {
    return new RulingBook(ledger).states();
  }

  /** Where the person called so comes up, for a ruling; all stories where none is given. */
  public List<Ruling.Anchor> anchors(String name, Optional<String> story) {
    return new Profiles(ledger, index).anchors(name, story);
  }

  /** The family ties of a person that follow from those of several stories. */
  public List<TieOnRecord> derivedKin(PersonOnRecord person) {
    return new DerivedKin(this::people, ledger).of(person);
  }

  /**
   * The person with the contradictions, too, between a tie that stories state and one that follows
   * from several: the people around are looked up for it.
   */
  public PersonOnRecord withConflictsOfKin(PersonOnRecord person) {
    return new DerivedKin(this::people, ledger).withConflicts(person);
  }

  /** All names of two words or more, in compared form and alphabetical order. */
  public List<String> fullNames() {
    return ledger.allFullNames();
  }

  /** Names of two words or more that stand in two versions or more, likewise. */
  public List<String> repeatedFullNames() {
    return ledger.repeatedFullNames();
  }

  @Override
  public Likely passagesLike(Quoted quoted) {
    return new PassageSearch(ledger, index).like(quoted);
  }

  @Override
  public List<PassageOnRecord> saidBy(String name, List<String> words, int run) {
    return new PassageSearch(ledger, index).saidBy(name, words, run);
  }

  @Override
  public List<PersonOnRecord> people(String name) {
    return new Profiles(ledger, index).named(name);
  }

  @Override
  public int namesakes(String name) {
    return new Profiles(ledger, index).count(name);
  }

  @Override
  public OnRecord.Snapshot snapshot() {
    return ledger.snapshot()::close;
  }

  @Override
  public OnRecord once() {
    return new Once(this, ledger, index);
  }

  @Override
  public List<String> named(Collection<String> names) {
    List<String> asked = List.copyOf(names);
    List<String> keys = asked.stream().map(Words::key).toList();
    Set<String> known = ledger.named(keys);
    return IntStream.range(0, keys.size())
        .filter(i -> known.contains(keys.get(i)))
        .mapToObj(asked::get)
        .toList();
  }

  /**
   * What had come out by the end of {@code day}, with the standing that it had then. What is
   * withdrawn or withheld today vouches for nothing as of any day.
   */
  public OnRecord asOf(LocalDate day) {
    return new AsOf(this, ledger, index, day);
  }

  @Override
  public int otherCount() {
    return Math.toIntExact(ledger.others());
  }

  @Override
  public int sources(List<Carrier> versions) {
    return Sources.of(ledger, versions);
  }

  @Override
  public int storyCount() {
    return Math.toIntExact(ledger.stories() - ledger.others());
  }

  @Override
  public Optional<LocalDate> lastDate() {
    return ledger.lastDate();
  }

  @Override
  public void close() {
    // Each is closed, whatever happens to the others.
    try {
      index.close();
    } finally {
      try {
        ledger.close();
      } finally {
        if (lock != null) {
          lock.close();
        }
      }
    }
  }
}
