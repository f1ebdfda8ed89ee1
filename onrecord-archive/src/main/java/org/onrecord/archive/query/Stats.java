package org.onrecord.archive.query;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much is on record.
 *
 * @param stories number of stories
 * @param others number of sources that are not stories: transcripts, releases, notes, posts
 * @param versions number of their versions
 * @param quotations number of quotations in all versions, by kind in lower case
 * @param people number of different full names
 * @param outlets number of stories by outlet
 * @param first the earliest publication date
 * @param last the latest publication date
 * @param bytes size of the archive's folder on disk
 */
public record Stats(
    long stories,
    long others,
    long versions,
    SortedMap<String, Long> quotations,
    long people,
    SortedMap<String, Long> outlets,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    long bytes) {
  public Stats {
    quotations = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(quotations));
    outlets = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(outlets));
    Objects.requireNonNull(first);
    Objects.requireNonNull(last);
  }
}
