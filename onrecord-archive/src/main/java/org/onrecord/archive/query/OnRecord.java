package org.onrecord.archive.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.person.PersonOnRecord;

/**
 * What a check of a draft asks the archive. Words are in the compared form of {@link
 * org.onrecord.archive.words.Words}.
 *
 * <p>Passages are of all versions of all stories, those that no longer stand too; look at the
 * standing. Answers come in a fixed order: best first, then by date, story, version and place.
 */
public interface OnRecord {
  /**
   * Every passage that has {@code run} or more of {@code words} in a row, in the same order and
   * with nothing between. Passages that share more such runs come first.
   *
   * <p>A quotation of several parts is also looked at as if its parts stood side by side.
   *
   * @param run 1 or more; 5 and more are fast at any size of archive
   */
  List<PassageOnRecord> passagesSharing(List<String> words, int run);

  /**
   * Every passage that has all of {@code words} in this order with at most one other word between
   * any of them in all.
   */
  List<PassageOnRecord> phrase(List<String> words);

  /**
   * The people of that name. A full name (two words or more) gives the people who have exactly this
   * name somewhere; if there is none, and for a single word, those whose name contains the words in
   * that order.
   */
  List<PersonOnRecord> people(String name);

  /** How many {@link #people} there are of that name. */
  default int namesakes(String name) {
    return people(name).size();
  }

  /** Number of stories on record. */
  int storyCount();

  /** Number of sources on record that are not stories: transcripts, releases, notes, posts. */
  default int otherCount() {
    return 0;
  }

  /** The latest publication date on record. */
  Optional<LocalDate> lastDate();

  /**
   * How many independent sources versions come from: copies of one text are one source, and so are
   * stories of one outlet.
   */
  default int sources(List<VersionOnRecord> versions) {
    return (int) versions.stream().map(VersionOnRecord::story).distinct().count();
  }
}
