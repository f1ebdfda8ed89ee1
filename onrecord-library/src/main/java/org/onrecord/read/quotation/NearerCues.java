package org.onrecord.read.quotation;

import java.util.List;

/** Tells words in marks that belong to a nearer cue. */
final class NearerCues {
  private NearerCues() {}

  /** "claimed the attack, which it said was in | "reply"": the marks are the nearer cue's. */
  static boolean isBehindCue(Line line, Cue cue, int start, int quote, List<Cue> cues) {
    if (cue.takes("tb") && Clauses.begins(line, start)) {
      return false;
    }
    int comma = Circumstances.commaIn(line, start, quote);
    for (Cue other : cues) {
      // "slammed Roe after he accused her of | "lies"": the marks are his
      boolean nearer =
          other.verb() > start
              && other.verb() < quote
              && other.voice() == Cue.Voice.ACTIVE
              && isAfterClause(line, start, other.verb());
      if (nearer && !line.is(quote - 1, "as")) {
        return true;
      }
      boolean between = other.verb() > comma && comma > start && other.verb() < quote;
      if (between && other.verb() > cue.verb() && line.isAny(comma + 1, "which", "who")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAfterClause(Line line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (line.isAny(i, "after", "when", "while", "because", "though", "although")) {
        return true;
      }
    }
    return false;
  }

  /** "shared a photo captioned: "…"": a nearer cue introduces the marks. */
  static boolean isAnothers(Line line, Cue cue, int quote, List<Cue> cues) {
    boolean announced = line.is(quote - 1, ":") || line.isComma(quote - 1);
    for (Cue other : cues) {
      if (other.verb() > cue.verb() && other.end() == (announced ? quote - 1 : quote)) {
        return true;
      }
    }
    return false;
  }
}
