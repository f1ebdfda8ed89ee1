package org.onrecord.lab.accuracy;

/** How often one rule found something, and how often rightly. */
public final class RuleTally {
  private final String part;
  private final String rule;
  private int found;
  private int right;
  private int exact;
  private int named;
  private int speakers;

  RuleTally(String part, String rule) {
    this.part = part;
    this.rule = rule;
  }

  void count(boolean isRight) {
    found++;
    right += isRight ? 1 : 0;
  }

  void countExact(boolean isExact) {
    exact += isExact ? 1 : 0;
  }

  void countSpeaker(boolean isRight) {
    named++;
    speakers += isRight ? 1 : 0;
  }

  /** The part of the reading: {@code quotations}, {@code kinship} and the like. */
  public String part() {
    return part;
  }

  public String rule() {
    return rule;
  }

  public int found() {
    return found;
  }

  /** Those that gold has, by the looser measure of the part. */
  public int right() {
    return right;
  }

  /** Quotations whose words are exactly gold's. */
  public int exact() {
    return exact;
  }

  /** Quotations that are right and whose speaker gold tells. */
  public int named() {
    return named;
  }

  /** Those of {@link #named} whose speaker is right. */
  public int speakers() {
    return speakers;
  }
}
