package org.onrecord.read.event;

/**
 * Words that tell an age, before it is known whose.
 *
 * @param form how they tell it
 * @param first first token
 * @param end the token after the last
 * @param amount the age
 * @param behind how many ages of the same list stand behind it, as in "Ann and Max, four and two";
 *     -1 outside such a list
 */
record AgePhrase(Form form, int first, int end, AgeAmount amount, int behind) {
  AgePhrase(Form form, int first, int end, AgeAmount amount) {
    this(form, first, end, amount, -1);
  }

  /** How an age is told; the rule's name is {@code age.} and the form's. */
  enum Form {
    /** A 10-year-old boy; she is 95 years old. */
    OLD,
    /** Ada Quill, 34, of Leeds. */
    COMMA,
    /** Ada Quill (34). */
    PARENTHESIS,
    /** Died aged 78. */
    AGED,
    /** Left school at the age of nine. */
    AT_AGE,
    /** He was 79. */
    WAS,
    /** Turned 40 in May. */
    TURNED,
    /** Celebrated her 40th birthday. */
    BIRTHDAY,
    /** Is in her 30s; a man in his late 20s. */
    DECADE
  }
}
