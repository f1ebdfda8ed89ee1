package org.onrecord.read.quotation;

import java.util.Set;
import org.onrecord.language.Tag;

/** Finds what somebody is told or asked to do behind the words for whoever is told. */
final class ToBeDone {
  /** Items of what hangs on an addressee at most: "who was at the rink that night". */
  private static final int LONGEST_ADDRESSEE = 14;

  private ToBeDone() {}

  // What can be asked for or meant "to do" something: no addressee ends with it.
  private static final Set<String> MEANS =
      Set.of(
          "effort",
          "efforts",
          "attempt",
          "bid",
          "move",
          "order",
          "plan",
          "plans",
          "decision",
          "chance",
          "right",
          "duty",
          "time",
          "way",
          "need",
          "ability",
          "intention",
          "desire",
          "permission",
          "reason",
          "how",
          "going",
          "back",
          "next",
          "up",
          "according");

  /**
   * "urged anyone who was there | to ring", "told the men and women of the jury | not to talk",
   * "called on the prime minister, Ida Roe, | to resign": where what is to be done begins, behind
   * what hangs on the addressee; or -1.
   */
  static int behind(Line line, Cue cue, int from) {
    boolean who = line.isAny(from, "who", "that", "which");
    boolean hangs =
        who
            || line.isComma(from)
            || line.isAny(from, "and", "or", "of", "in", "at", "from", "near", "with", "such")
            || line.is(from, Tag.VBG)
            || line.is(from, "not");
    if (!hangs || line.is(from, "that") && !line.tag(from + 1).isFinite()) {
      return -1;
    }
    int verbs = 0;
    for (int i = from; i < Math.min(line.size() - 1, from + LONGEST_ADDRESSEE); i++) {
      boolean not = line.is(i, "not") && line.is(i + 1, "to");
      int to = not ? i + 1 : i;
      if (line.is(to, "to") && ContentAfter.isInfinitive(line, cue, to + 1)) {
        boolean open = line.isComma(from) && !line.isComma(i - 1);
        return open || isMeans(line, i - 1) || line.tag(i - 1).isVerb() ? -1 : i;
      }
      boolean mark = line.isPunctuation(i) && !line.isComma(i);
      boolean verb = line.tag(i).isFinite() && !line.tag(i - 1).isFinite();
      if (line.isQuote(i) || mark || verb && ++verbs > (who ? 1 : 0)) {
        return -1;
      }
      if (i > from
          && line.isAny(i, "that", "if", "whether", "but", "as", "after", "when")
          && !line.is(i - 1, "such")
          && !Adjuncts.isTime(line.lower(i + 1))) {
        return -1;
      }
    }
    return -1;
  }

  /** "effort", "plan": what is to be done hangs on it. */
  static boolean isMeans(Line line, int item) {
    return MEANS.contains(line.lower(item));
  }
}
