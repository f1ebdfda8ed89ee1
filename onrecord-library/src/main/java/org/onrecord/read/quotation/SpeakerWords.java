package org.onrecord.read.quotation;

/**
 * The words that name a speaker, in a line.
 *
 * @param first first item
 * @param end item after the last
 * @param head token of the head: the surname, the noun, the pronoun
 * @param second head of an apposition, or -1: "his father, Abdi Roe"
 * @param several true for persons joined by "and"
 */
record SpeakerWords(int first, int end, int head, int second, boolean several) {
  SpeakerWords(int first, int end, int head, int second) {
    this(first, end, head, second, false);
  }

  /** The same phrase with other bounds. */
  SpeakerWords between(int newFirst, int newEnd) {
    return new SpeakerWords(newFirst, newEnd, head, second, several);
  }
}
