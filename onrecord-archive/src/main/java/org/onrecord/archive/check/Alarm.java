package org.onrecord.archive.check;

/** A change of a kind that turns what was said into something else. */
public enum Alarm {
  /** A "not" or its like came or went: "would improve" for "would not improve". */
  NEGATION,
  /** Another number: "12 jobs" for "120 jobs". */
  NUMBER,
  /** Another unit or currency: "40 miles" for "40 kilometres". */
  UNIT,
  /** Another name: "thank Orme" for "thank Ferrier". */
  NAME,
  /** Another pronoun: "they lied" for "we lied". */
  PRONOUN,
  /** Another modal: "could resign" for "will resign". */
  MODAL,
  /** Another quantifier: "all members" for "some members". */
  QUANTIFIER,
  /** Another tense of the same verb: "I supported it" for "I support it". */
  TENSE,
  /** Another degree, or the opposite one: "the best" for "better". */
  COMPARATIVE,
  /**
   * Words came or went at an edge: words put before or after what was said, or a cut right beside
   * "not", "if", "unless", "but" and their like.
   */
  EDGE,
  /** What was said as a statement ends with a question mark, or the other way round. */
  QUESTION,
  /** Two quotations stand as one, and nothing in the draft shows where they were joined. */
  JOINED
}
