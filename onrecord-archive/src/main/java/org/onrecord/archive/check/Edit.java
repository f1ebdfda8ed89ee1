package org.onrecord.archive.check;

import java.util.List;

/**
 * One step of a word diff from what is on record to what the draft has.
 *
 * @param kind what happened to the words
 * @param record the words on record, as written; empty for added words
 * @param draft the words in the draft, as written; empty for dropped words
 */
public record Edit(Kind kind, List<String> record, List<String> draft) {
  public Edit {
    record = List.copyOf(record);
    draft = List.copyOf(draft);
  }

  /** What happened to the words. */
  public enum Kind {
    /** They are the same. */
    KEPT,
    /** The draft has others in their place. */
    CHANGED,
    /** The draft leaves them out. */
    DROPPED,
    /** The draft has more. */
    ADDED
  }
}
