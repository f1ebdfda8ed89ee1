package org.onrecord.read.quotation;

import java.util.Set;

/** Tells infinitives of saying behind which something is said: "went on to say", "rang to say". */
final class SaidAfterAll {
  // Whoever did this to say something said it.
  private static final Set<String> REACHED =
      Set.of(
          "rang",
          "phoned",
          "texted",
          "wrote",
          "emailed",
          "messaged",
          "tweeted",
          "called",
          "stood",
          "emerged");

  /** Items between such a verb and the infinitive. */
  private static final int REACHED_BACK = 7;

  private SaidAfterAll() {}

  /** "went on to say", "went so far as to say", "continued to insist". */
  static boolean is(Line line, int group, int verb) {
    for (int i = verb - 1; i >= Math.max(0, group - 4); i--) {
      if (line.isAny(i, "went", "goes", "going", "far", "continued", "quick", "keen")
          || line.isAny(i, "liked", "likes", "loved", "loves") && line.is(i + 1, "to")
          || line.is(i, "used") && line.is(i + 1, "to")) {
        return true;
      }
    }
    for (int i = group - 1; i >= Math.max(0, group - REACHED_BACK) && !line.isComma(i); i--) {
      if (line.isAny(i, "took", "takes", "taken") && line.is(i + 1, "to")) {
        // "took to Instagram on Sunday night to say"
        return true;
      }
    }
    for (int i = verb - 1; i >= Math.max(0, group - REACHED_BACK) && !line.isComma(i); i--) {
      if (REACHED.contains(line.lower(i)) && line.tag(i).isFinite()) {
        // "rang the next day to ask"
        return true;
      }
    }
    return false;
  }
}
