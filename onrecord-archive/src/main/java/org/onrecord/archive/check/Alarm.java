package org.onrecord.archive.check;

/** A change of a kind that turns what was said into something else. */
public enum Alarm {
  /**
   * A "not" or its like came or went, or a word became its opposite: "would improve" for "would not
   * improve", "unsafe" for "safe".
   */
  NEGATION("a negation came or went, or a word became its opposite"),
  /** Another number: "12 jobs" for "120 jobs". */
  NUMBER("a number changed"),
  /** Another unit or currency: "40 miles" for "40 kilometres". */
  UNIT("a unit changed"),
  /** Another name: "thank Orme" for "thank Ferrier". */
  NAME("a name changed"),
  /** Another pronoun: "they lied" for "we lied". */
  PRONOUN("a pronoun changed"),
  /**
   * Another modal, or no condition any more: "could resign" for "will", "when we lose" for "if".
   */
  MODAL("a modal or a condition changed"),
  /** Another quantifier: "all members" for "some members". */
  QUANTIFIER("a quantifier changed"),
  /** Another tense of the same verb: "I supported it" for "I support it". */
  TENSE("a tense changed"),
  /** Another degree, or the opposite one: "the best" for "better". */
  COMPARATIVE("a comparison changed"),
  /**
   * Words came or went at an edge: words put before or after what was said, or a cut right beside
   * "not", "if", "unless", "but" and their like.
   */
  EDGE("words came or went at an edge that turn the sense"),
  /** What was said as a statement ends with a question mark, or the other way round. */
  QUESTION("a statement became a question, or a question a statement"),
  /** Words inside were put in quotation marks, or lost them: a "plan" for a plan. */
  MARKS("words inside were put in quotation marks or lost them"),
  /** Two quotations stand as one, and nothing in the draft shows where they were joined. */
  JOINED("two quotations stand as one");

  private final String words;

  Alarm(String words) {
    this.words = words;
  }

  /** What happened, for a report: "a negation came or went". */
  public String inWords() {
    return words;
  }
}
