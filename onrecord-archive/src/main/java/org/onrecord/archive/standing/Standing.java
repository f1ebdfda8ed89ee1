package org.onrecord.archive.standing;

/** Whether something read from a version of a story may still be relied on, and if not, why. */
public enum Standing {
  /** It stands. */
  STANDS,
  /** A later version corrected the story and no longer says it. */
  CORRECTED,
  /** The publisher holds the story back until further notice. */
  WITHHELD,
  /** The publisher has withdrawn the story. */
  CANCELED;

  /** True when the words may be shown: those of a withheld or canceled story may not. */
  public boolean shown() {
    return this == STANDS || this == CORRECTED;
  }
}
