package org.onrecord.read.quotation;

/** Tells where a question that is reported begins. */
final class ReportedQuestions {
  private ReportedQuestions() {}

  /** "asked when", but not "said | when asked". */
  static boolean isQuestion(Line line, int item, Cue cue) {
    boolean open = cue.isLemma("ask") || cue.entry().lemma().endsWith("quire") || !cue.takes("b");
    return line.isAny(item, "whether", "how", "what", "why")
        || (open && isQuestionWord(line, item));
  }

  /** "asked her | was it safe": the order of a question. */
  static boolean isTurned(Line line, Cue cue, int item) {
    return cue.isLemma("ask")
        && line.tag(item).isFinite()
        && line.isAny(item + 1, "i", "you", "he", "she", "it", "we", "they")
        && line.isAny(
            item, "is", "are", "was", "were", "have", "has", "had", "do", "does", "did", "could",
            "would", "can", "will");
  }

  static boolean isQuestionWord(Line line, int item) {
    return line.isAny(item, "whether", "if", "how", "what", "why", "who", "where", "when", "which");
  }
}
