package org.onrecord.read.quotation;

import org.onrecord.language.Tag;

/** Tells what can only be a clause behind its cue, though a tagger sees no verb in it. */
final class SureClauses {
  /** Items of a clause at least. */
  private static final int SHORTEST_CLAUSE = 4;

  private SureClauses() {}

  /**
   * "Roe said | the firm employs dozens", where a tagger sees no verb: nothing but a clause stands
   * so behind a subject and "said".
   */
  static boolean isSaid(SpeakerPhrases phrases, Line line, Cue cue, int from, int item) {
    int left = cue.group() - 1;
    boolean subject =
        line.isNoun(left)
            || line.is(left, Tag.PRP)
            || line.isComma(left) && line.isNoun(left - 1) && !Clauses.hasMainVerb(line, 0, left);
    boolean begins =
        line.is(item, Tag.DT)
            || line.is(item, Tag.PRP$)
            || line.is(item, Tag.NNP)
            || line.is(item, Tag.NNS);
    if (item != from || !subject || !begins || !line.tag(cue.verb()).isFinite()) {
      return false;
    }
    int end = item;
    while (end < line.size() && !line.isPunctuation(end) && !line.isQuote(end)) {
      end++;
    }
    int phrase = phrases.after(line, item).map(SpeakerWords::end).orElse(end);
    return end - item > SHORTEST_CLAUSE
        && end - phrase > 1
        && !line.is(phrase, Tag.IN)
        && !line.is(phrase, "to")
        && !line.isAny(phrase, "and", "or", "about", "of")
        && !line.isAny(item, "nothing", "goodbye", "hello", "thanks", "much", "this", "that")
        && !line.isAny(item + 1, "same", "opposite", "word", "words", "line", "prayer");
  }

  /** "told clerks | the inquiry asked for notes", where a tagger sees no verb; no "story". */
  static boolean isTold(Line line, int item) {
    boolean begins = line.is(item, Tag.DT) || line.is(item, Tag.PRP$);
    boolean thing =
        line.isAny(item + 1, "truth", "story", "news", "tale", "same", "secret", "whole", "full")
            || line.isAny(item + 1, "time", "way", "difference", "names", "name");
    if (!begins || thing || line.tag(item - 1).isFinite()) {
      return false;
    }
    int end = item;
    while (end < line.size() && !line.isPunctuation(end) && !line.isQuote(end)) {
      end++;
    }
    return end - item > SHORTEST_CLAUSE + 1;
  }
}
