package org.onrecord.read.quotation;

import java.util.List;
import org.onrecord.language.Tag;

/** Tells where behind a comma the story sets another's word against a report. */
final class Contradicted {
  private Contradicted() {}

  /**
   * "said it was safe|, though Tarn denies this", "demanded the figures|, which he claims show a
   * loss"; else {@code end}.
   */
  static int begins(Line line, int from, Cue cue, List<Cue> cues, int end) {
    for (int i = from; i < end - 2; i++) {
      boolean marked = line.isQuote(i) && line.lastInside(i) == ',';
      if (!line.isComma(i) && !marked) {
        continue;
      }
      int stop = marked ? i + 1 : i;
      int next = i + 1;
      if (line.isAny(next, "though", "although") && hasCue(cue, cues, next, end)) {
        return stop;
      }
      if (line.isAny(next, "which", "who") && isOfAnother(line, cues, next, end)) {
        return stop;
      }
    }
    return end;
  }

  private static boolean hasCue(Cue cue, List<Cue> cues, int from, int end) {
    for (Cue other : cues) {
      boolean inside = other.verb() > from && other.verb() < end && other.verb() != cue.verb();
      if (inside && other.voice() == Cue.Voice.ACTIVE) {
        return true;
      }
    }
    return false;
  }

  /** ", which | he claims show a loss": with no comma that would close it. */
  private static boolean isOfAnother(Line line, List<Cue> cues, int which, int end) {
    for (int i = which + 1; i < end; i++) {
      if (line.isComma(i) && line.tag(i + 1).isFinite()) {
        return false;
      }
    }
    for (Cue other : cues) {
      int subject = other.group() - which;
      if (subject >= 2
          && subject <= 4
          && line.tag(other.verb()).isFinite()
          && other.takes("tb")
          && other.voice() == Cue.Voice.ACTIVE
          && (line.isNoun(other.group() - 1) || line.is(other.group() - 1, Tag.PRP))) {
        return true;
      }
    }
    return false;
  }
}
