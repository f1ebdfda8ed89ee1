package org.onrecord.archive.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.archive.query.Bound;

/**
 * What a check looked through.
 *
 * @param stories number of stories
 * @param others number of sources that are not stories
 * @param upTo the latest date on which one of them came out
 * @param bounds what was too much to look at all of it
 */
public record Searched(int stories, int others, Optional<LocalDate> upTo, List<Bound> bounds) {
  public Searched {
    Objects.requireNonNull(upTo);
    bounds = List.copyOf(bounds);
  }

  /** What was too much to look at all of it, in words; empty where nothing was. */
  public String limits() {
    return bounds.stream().map(Bound::words).collect(Collectors.joining("; "));
  }

  /** Example: {@code 46 stories and 2 other sources up to 2024-05-02}. */
  public String words() {
    return stories
        + (stories == 1 ? " story" : " stories")
        + (others == 0 ? "" : " and " + others + (others == 1 ? " other source" : " other sources"))
        + upTo.map(date -> " up to " + date).orElse("");
  }
}
