package org.onrecord.story;

/** Whether a version of a story may be used; the words are IPTC's {@code pubStatus}. */
public enum Status {
  /** May be used. */
  USABLE,
  /** Not to be used until its publisher says so. */
  WITHHELD,
  /** Withdrawn by its publisher: its findings do not stand. */
  CANCELED
}
