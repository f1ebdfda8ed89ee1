package org.onrecord.lab.accuracy;

/**
 * Who was given as the speaker of the direct quotations that were found: a wrong person is worse
 * than an admission that nobody is known.
 */
public final class SpeakerTally {
  private int right;
  private int wrongPerson;
  private int otherwise;
  private int unknown;
  private int missed;

  /**
   * Counts one quotation whose speaker gold tells, or for whom the reading gives a person.
   *
   * @param isRight as gold has it
   * @param isPerson a person of the story was given
   * @param isUnknown the reading leaves it open
   */
  void count(boolean isRight, boolean isPerson, boolean isUnknown) {
    if (isRight) {
      right++;
    } else if (isPerson) {
      wrongPerson++;
    } else if (isUnknown) {
      unknown++;
    } else {
      otherwise++;
    }
  }

  void countMissed() {
    missed++;
  }

  /** As gold has it. */
  public int right() {
    return right;
  }

  /** A person of the story, where gold has another, or nobody at all. */
  public int wrongPerson() {
    return wrongPerson;
  }

  /** Words such as "his brother" or an organisation, where gold has somebody else. */
  public int otherwise() {
    return otherwise;
  }

  /** Left open with a reason, where gold knows. */
  public int unknown() {
    return unknown;
  }

  /** Of quotations that were not found. */
  public int missed() {
    return missed;
  }

  /** The share of those given that are right; 0 where none was. */
  public double precision() {
    int given = right + wrongPerson + otherwise;
    return given == 0 ? 0 : (double) right / given;
  }
}
