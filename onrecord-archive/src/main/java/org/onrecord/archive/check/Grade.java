package org.onrecord.archive.check;

/**
 * What the archive can say of a quotation in a draft; each grade states a contract and none rests
 * on a score.
 *
 * <p>In the order of a report's summary: from what can go out as it stands to what cannot.
 */
public enum Grade {
  /** The same code points stand in a standing version, attributed to the same person. */
  VERBATIM(false),
  /**
   * The same words; only marks, dashes, spaces, case of the first letter or final punctuation
   * differ.
   */
  TYPOGRAPHIC(false),
  /**
   * Ordered parts of one quotation, joined where the draft shows an ellipsis, bracket or speaker
   * tag.
   */
  ELIDED(false),
  /** A run of words inside a longer quotation, cut within the speaker's sentence. */
  PARTIAL(false),
  /** Most of the words in order, some changed. */
  ALTERED(true),
  /** The words are on record, said by somebody else. */
  OTHER_SPEAKER(true),
  /** On record only in a canceled, withheld or corrected version. */
  NOT_STANDING(true),
  /** Not found in the archive. */
  NOT_ON_RECORD(true);

  private final boolean needsLook;

  Grade(boolean needsLook) {
    this.needsLook = needsLook;
  }

  /** True when somebody has to look before the draft goes out. */
  public boolean needsLook() {
    return needsLook;
  }

  /** True for the grades that find the draft's words, unchanged, in what was said. */
  boolean keepsEveryWord() {
    return this == VERBATIM || this == TYPOGRAPHIC || this == ELIDED || this == PARTIAL;
  }
}
