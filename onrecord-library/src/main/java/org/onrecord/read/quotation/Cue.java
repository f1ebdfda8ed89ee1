package org.onrecord.read.quotation;

import java.util.Set;

/**
 * A word that attributes speech, in a line.
 *
 * @param verb item of the verb, or of "according"
 * @param end item after it and its particle: "pointed out", "according to"
 * @param group first item of the verb group: "has also said"
 * @param entry the verb and its frames
 * @param voice how it stands
 */
record Cue(int verb, int end, int group, ReportingVerbs.Entry entry, Voice voice) {
  // What somebody writes tells what its writer says: "sent a letter requesting a delay".
  private static final Set<String> WRITINGS =
      Set.of(
          "letter",
          "letters",
          "statement",
          "statements",
          "petition",
          "petitions",
          "message",
          "messages",
          "lawsuit",
          "motion",
          "note",
          "email",
          "emails",
          "tweet",
          "post",
          "memo",
          "notice",
          "resolution",
          "decree",
          "complaint");

  /** How a cue stands in its clause. */
  enum Voice {
    /** "she said", "she has said", "went on to say" */
    ACTIVE,
    /** "she was told", "it was reported" */
    PASSIVE,
    /** "saying", "having said" */
    GERUND,
    /** "according to" */
    ACCORDING
  }

  boolean takes(String frames) {
    return entry.takes(frames);
  }

  /** "companies reporting losses": a participle that hangs on the noun before it. */
  boolean isAttached(Line line) {
    return voice == Voice.GERUND
        && line.isNoun(group - 1)
        && !WRITINGS.contains(line.lower(group - 1));
  }

  boolean isLemma(String lemma) {
    return entry.lemma().equals(lemma);
  }
}
