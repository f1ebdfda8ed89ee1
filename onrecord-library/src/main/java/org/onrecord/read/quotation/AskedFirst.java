package org.onrecord.read.quotation;

import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.reading.Quotation.Kind;

/**
 * Reads the question that a line opens with, before its answer: "Asked whether it was late, Roe
 * said it was", "Asked by Tarn why he had left, Roe laughed".
 */
final class AskedFirst {
  /** Rule of such a question. */
  static final String RULE = "asked.first";

  /** Items between "asked" and the question: "by reporters on Monday". */
  private static final int LATEST = 9;

  private final SpeakerPhrases phrases;

  AskedFirst(SpeakerPhrases phrases) {
    this.phrases = phrases;
  }

  Optional<Draft> read(Line line, Cue cue) {
    boolean opens = cue.verb() == 0 || cue.verb() == 1 && line.is(0, "when");
    if (!opens || !cue.isLemma("ask") || cue.entry().form() != ReportingVerbs.Form.PAST) {
      return Optional.empty();
    }
    int from = cue.end();
    while (from < LATEST && from < line.size() && !isQuestion(line, from)) {
      if (line.isComma(from) || line.isQuote(from) || line.tag(from).isFinite()) {
        return Optional.empty();
      }
      from++;
    }
    int comma = Circumstances.commaIn(line, from, line.size());
    if (!isQuestion(line, from) || comma - from < 3 || comma >= line.size()) {
      return Optional.empty();
    }
    Draft draft = new Draft(Content.kindOf(line, from, comma), RULE, line);
    if (draft.kind == Kind.DIRECT) {
      return Optional.empty();
    }
    draft.content.add(line.span(from, comma));
    draft.cue = cue;
    draft.from = cue.end();
    draft.to = from;
    if (line.is(cue.end(), "by")) {
      draft.speaker = phrases.after(line, cue.end() + 1).orElse(null);
    }
    if (draft.speaker == null) {
      draft.reason = "the words do not tell who asked";
    }
    return Optional.of(draft);
  }

  /** "whether", "what", "why": what a question begins with; "about" alone is none. */
  private static boolean isQuestion(Line line, int item) {
    return line.isAny(item, "whether", "if", "what", "how", "why", "who", "when", "where", "which")
        && !line.isPunctuation(item + 1)
        && !line.is(item + 1, Tag.IN);
  }
}
