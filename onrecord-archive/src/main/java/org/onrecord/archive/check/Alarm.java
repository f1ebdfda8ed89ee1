package org.onrecord.archive.check;

/** A change of a kind that turns what was said into something else. */
public enum Alarm {
  /** A "not" or its like came or went: "would improve" for "would not improve". */
  NEGATION,
  /** Another number: "12 jobs" for "120 jobs". */
  NUMBER,
  /** Another name: "thank Orme" for "thank Ferrier". */
  NAME,
  /** Another modal: "could resign" for "will resign". */
  MODAL,
  /** Another quantifier: "all members" for "some members". */
  QUANTIFIER
}
