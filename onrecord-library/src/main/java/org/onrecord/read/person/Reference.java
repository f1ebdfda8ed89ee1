package org.onrecord.read.person;

import org.onrecord.reading.Mention;

/**
 * A place where a figure is mentioned.
 *
 * @param first its first token
 * @param end the token after its last
 * @param subject whether it looks like the subject of its clause
 * @param quoted whether it stands in quotation marks
 * @param part what else it looks like in its clause
 */
record Reference(
    int first, int end, Mention.Kind kind, boolean subject, boolean quoted, Part part) {

  /** What a mention is in its clause. */
  enum Part {
    /** "Odell said". */
    SUBJECT,
    /** "Odell's", "his". */
    OWNER,
    /** "to Odell". */
    PREPOSITION,
    /** "met Odell". */
    OBJECT,
    /** "the singer, Odell". */
    ASIDE,
    /** Cannot be told. */
    OTHER
  }
}
