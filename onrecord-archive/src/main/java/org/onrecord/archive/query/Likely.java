package org.onrecord.archive.query;

import java.util.List;
import java.util.Optional;

/**
 * The passages that may answer to a quotation of a draft.
 *
 * @param passages best first
 * @param bound present where there were more wordings than were looked at: none of those left out
 *     can have all of the words
 */
public record Likely(List<PassageOnRecord> passages, Optional<Bound> bound) {
  public Likely {
    passages = List.copyOf(passages);
  }
}
