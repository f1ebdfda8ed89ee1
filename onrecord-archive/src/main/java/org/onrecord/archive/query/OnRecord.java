package org.onrecord.archive.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.ledger.Carrier;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.reading.Reading;

/**
 * What a check of a draft asks the archive. Words are in the compared form of {@link
 * org.onrecord.archive.words.Words}.
 *
 * <p>Passages are of all versions of all stories, those that no longer stand too; look at the
 * standing. Answers come in a fixed order: best first, then by date, story, version and place.
 */
public interface OnRecord {
  /** Passages that share so many words in a row are all looked at. */
  int RUN = 5;

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
   * What answers to a quotation of a draft: of five words or more every passage that shares five of
   * them in a row, as {@link #passagesSharing} says; of fewer every passage with all of them, as
   * {@link #phrase} says.
   *
   * <p>Where there are very many, a passage stands for those in which the same is said, with who
   * carries them in {@link PassageOnRecord#alike}: quotations with the same characters, kind and
   * standing, by the same speaker or by people who share no name with the one looked for.
   */
  default Likely passagesLike(Quoted quoted) {
    List<PassageOnRecord> passages =
        quoted.words().size() >= RUN
            ? passagesSharing(quoted.words(), RUN)
            : phrase(quoted.words());
    return new Likely(passages, Optional.empty());
  }

  /**
   * Of {@link #passagesLike} those in which somebody is quoted who has the speaker's surname and a
   * given name, and maybe others; all where nobody is named.
   */
  default Likely passagesBy(Quoted quoted) {
    return passagesLike(quoted);
  }

  /**
   * Quotations of speakers who have the first and the last word of {@code name} in theirs, or are
   * called by the last alone, that have {@code run} or more of {@code words} in a row, or all but
   * one of a few: finds short quotations of which a word was changed, fast at any size of archive.
   */
  default List<PassageOnRecord> saidBy(String name, List<String> words, int run) {
    return List.of();
  }

  /**
   * The people of that name. A full name (two words or more) gives the people who have exactly this
   * name somewhere; if there is none, and for a single word, those whose name contains the words in
   * that order.
   */
  List<PersonOnRecord> people(String name);

  /**
   * How many {@link #people} there are of that name; of a part of a name, how many full names that
   * have it are on record, and at least one where it stands alone.
   */
  default int namesakes(String name) {
    return people(name).size();
  }

  /** No fewer than the stories in which somebody is called exactly so; told at once. */
  default long storiesAtMost(String name) {
    return Long.MAX_VALUE;
  }

  /** Those of {@code names} by which somebody on record is called exactly, titles and all. */
  default List<String> named(Collection<String> names) {
    return names.stream().filter(name -> namesakes(name) > 0).toList();
  }

  /**
   * The same record for one run of questions, such as the check of a draft: what many of them need
   * is looked up once. Safe for use by several threads where the record is. It answers as the
   * record was when it was first asked, and may look at the last of very many versions that have
   * one name; {@link #bounds} says so. People may come without their quotations, sources,
   * contradictions and the ties that follow from others.
   */
  default OnRecord once() {
    return this;
  }

  /** One state of the record, until it is closed. */
  @FunctionalInterface
  interface Snapshot extends AutoCloseable {
    @Override
    void close();
  }

  /** Until it is closed every answer is of one state of the record, whatever is added meanwhile. */
  default Snapshot snapshot() {
    return () -> {};
  }

  /** What was too much to look at all of it, in the questions asked so far. */
  default List<Bound> bounds() {
    return List.of();
  }

  /**
   * Who the story of {@code version} is of and what it tells of them, as it was put on record;
   * absent where it may not be shown.
   */
  default Optional<Reading> reading(VersionOnRecord version) {
    return Optional.empty();
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
   * How many independent sources versions come from, one version a story: copies of one text are
   * one source, and so are stories of one outlet.
   */
  default int sources(List<Carrier> versions) {
    return (int) versions.stream().map(Carrier::story).distinct().count();
  }
}
