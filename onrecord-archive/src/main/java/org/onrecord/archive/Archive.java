package org.onrecord.archive;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.query.FoundParagraph;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.archive.query.PassageOnRecord;
import org.onrecord.archive.query.SaidQuestion;
import org.onrecord.archive.query.Stats;
import org.onrecord.archive.query.Trouble;
import org.onrecord.reading.Reading;
import org.onrecord.story.Story;

/**
 * An archive: one folder that holds stories on record, with everything read from them.
 *
 * <p>One process at a time may write to it; others may read meanwhile. Each story is on record
 * wholly or not at all, also when the process is killed. Safe for use by several threads, save that
 * only one at a time may add. Whoever opens it closes it.
 */
@SuppressWarnings("DoNotCallSuggester") // the bodies follow
public final class Archive implements OnRecord, AutoCloseable {

  /**
   * Opens the archive in {@code folder} to read it.
   *
   * @throws org.onrecord.archive.ledger.NoArchiveException if there is none
   */
  public static Archive open(Path folder) {
    throw new UnsupportedOperationException(folder.toString());
  }

  /**
   * Opens the archive in {@code folder} to add to it, and makes a new one where the folder is empty
   * or missing.
   *
   * @throws org.onrecord.archive.ledger.ArchiveInUseException if somebody else writes to it
   */
  public static Archive openForWriting(Path folder) {
    throw new UnsupportedOperationException(folder.toString());
  }

  /** Reads {@code stories} and puts them on record, in batches that last once they are written. */
  public AddSummary add(Iterator<Story> stories, AddProgress progress) {
    throw new UnsupportedOperationException();
  }

  /** Puts stories on record that have been read already. */
  public AddSummary addReadings(Iterator<Reading> readings, AddProgress progress) {
    throw new UnsupportedOperationException();
  }

  /** The quotations that answer {@code question}, by date, then story and place in it. */
  public List<QuotationOnRecord> said(SaidQuestion question) {
    throw new UnsupportedOperationException();
  }

  /**
   * The paragraphs of stories that stand, in their latest version, that contain all of {@code
   * words}; words between double quotes must stand in a row. Best first, at most {@code limit}.
   */
  public List<FoundParagraph> search(String words, int limit) {
    throw new UnsupportedOperationException();
  }

  /** The versions of the story {@code id} in their order, the latest last; none if unknown. */
  public List<VersionOnRecord> versions(String id) {
    throw new UnsupportedOperationException();
  }

  /** Everything read from {@code version}, as it was put on record, with the story's text. */
  public Reading reading(VersionOnRecord version) {
    throw new UnsupportedOperationException();
  }

  /** How much is on record. */
  public Stats stats() {
    throw new UnsupportedOperationException();
  }

  /**
   * Looks at everything on record: every pin matches its text, every digest its content, and the
   * index the ledger. Empty when all is well.
   */
  public List<Trouble> verify() {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<PassageOnRecord> passagesSharing(List<String> words, int run) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<PassageOnRecord> phrase(List<String> words) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<PersonOnRecord> people(String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int storyCount() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<LocalDate> lastDate() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
