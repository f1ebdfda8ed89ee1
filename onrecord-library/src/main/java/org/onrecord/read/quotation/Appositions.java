package org.onrecord.read.quotation;

import org.onrecord.language.Tag;
import org.onrecord.lexicon.WordList;

/** Tells what stands between commas behind a name: an apposition, an aside, a relative clause. */
final class Appositions {
  private static final WordList KIN = WordList.named("kin-nouns");

  private Appositions() {}

  /** No clause of its own, unless a relative one. */
  static boolean isApposition(Line line, int from, int to) {
    if (from >= to) {
      return false;
    }
    boolean joined = line.is(from, "and") && line.is(from + 1, "who");
    boolean asked = line.isAny(from, "asked", "questioned");
    if (joined || asked || line.is(from, Tag.IN) && line.isAny(from + 1, "whom", "which")) {
      return true;
    }
    if (line.isAny(
        from, "who", "whose", "which", "where", "when", "then", "now", "aged", "of", "from")) {
      return true;
    }
    if (line.is(from, "and") && !line.isCapital(from + 1)) {
      // "Roe, a clerk from Kew, and author of the book, | said"
      boolean noun = line.isNoun(from + 1) || line.tag(from + 1).isAdjective();
      return (noun || line.is(from + 1, Tag.DT)) && isApposition(line, from + 1, to);
    }
    if (line.is(from, Tag.CD) && Adjuncts.isTime(line.lower(from + 1))) {
      // "Her return, three days before it closed, | was hailed"
      return true;
    }
    for (int i = from; i < to; i++) {
      // "the former striker turned pundit"
      boolean turned = line.is(i, "turned") && line.is(i - 1, Tag.NN) && line.tag(i + 1).isNoun();
      if (line.tag(i).isFinite() && !turned) {
        return isRelative(line, from, i);
      }
    }
    Tag tag = line.tag(from);
    return tag == Tag.DT
        || tag == Tag.CD
        || tag == Tag.PRP$
        || tag.isNoun()
        || tag.isAdjective()
        || tag == Tag.VBN
        || tag == Tag.RB
        || isAside(line, from, to);
  }

  /**
   * "his sister and manager, | Ida Roe,": two nouns that one name, between {@code from} and {@code
   * to}, says are one person; "her mother and sister, | Ida Roe," are two.
   */
  static boolean isOfOne(Line line, SpeakerWords words, int from, int to) {
    int end = line.isComma(to - 1) ? to - 1 : to;
    for (int i = from; i < end; i++) {
      if (!line.tag(i).isProper()) {
        return false;
      }
    }
    int link = back(line, words.end() - 1, "and", words.end() - words.first());
    if (link <= words.first() || from >= end) {
      return false;
    }
    boolean nouns = line.is(link - 1, Tag.NN) && line.is(words.end() - 1, Tag.NN);
    boolean bare = line.isNoun(link + 1) || line.tag(link + 1).isAdjective();
    boolean kin = KIN.contains(line.lower(link - 1)) && KIN.contains(line.lower(words.end() - 1));
    return nouns && bare && !kin;
  }

  private static boolean isRelative(Line line, int from, int verb) {
    return back(line, verb, "who", 8) >= from
        || back(line, verb, "which", 8) >= from
        || back(line, verb, "that", 4) > from;
  }

  /** "Roe, speaking to a paper, | said", "Roe, in an interview with a paper, | said". */
  private static boolean isAside(Line line, int from, int to) {
    return to - from > 1
        && from > 1
        && (line.is(from, Tag.VBG)
            || line.isAny(from, "in", "at", "on", "during", "through", "via", "for"))
        && line.tag(from - 2).isNoun();
  }

  /** Where {@code word} stands, at most {@code most} items back from {@code from}; else -1. */
  static int back(Line line, int from, String word, int most) {
    for (int i = from; i >= 0 && i > from - most; i--) {
      if (line.is(i, word)) {
        return i;
      }
    }
    return -1;
  }

  /** "the 23-year-old | told Radio Kew", "Roe | 's told Radio Kew": a chunker runs on. */
  static boolean runsOn(Line line, int end) {
    return CueFinder.isPastTense(line, end)
        || line.is(end, Tag.NNS) && CueFinder.isAtEnd(line, end)
        || (line.is(end, Tag.POS) && (line.is(end + 1, Tag.VBN) || line.is(end + 1, Tag.VBD)));
  }
}
