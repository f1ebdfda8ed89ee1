package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a draft cuts a sentence on record: at either end of its words, or in the middle, at an
 * ellipsis, a bracket or a speaker's tag.
 *
 * @param after words of the sentence that goes on behind the draft's, which the draft leaves out;
 *     empty at the beginning
 * @param before words of the sentence in which the draft goes on, left out before its words; empty
 *     at the end
 * @param next the words on record with which the draft goes on; empty at the end
 */
record Seam(List<QuotedWord> after, List<QuotedWord> before, List<QuotedWord> next) {

  /** Before the first words of the draft. */
  static Seam beginning(Wording record, int from, int to) {
    List<QuotedWord> words = record.words();
    return new Seam(
        List.of(), words.subList(Cut.sentenceStart(record, from), from), words.subList(from, to));
  }

  /** After the last words of the draft. */
  static Seam end(Wording record, int end) {
    return new Seam(
        record.words().subList(end, Cut.sentenceEnd(record, end)), List.of(), List.of());
  }

  /**
   * Between two runs of the draft's words. Whole sentences left out there belong to neither side:
   * of "We sold it. Not a soul came. We left." only "Not a soul came." is gone in "We sold it … We
   * left".
   *
   * @param from the word on record after the first run
   * @param to the first word on record of the next run
   * @param end the word after the next run
   */
  static Seam between(Wording record, int from, int to, int end) {
    List<QuotedWord> words = record.words();
    int rest = Math.min(Cut.sentenceEnd(record, from), to);
    int begin = Math.max(Cut.sentenceStart(record, to), from);
    return new Seam(words.subList(from, rest), words.subList(begin, to), words.subList(to, end));
  }

  /** All words of sentences the draft has some of that are left out here, in order. */
  List<QuotedWord> left() {
    if (after.isEmpty() || before.isEmpty()) {
      return after.isEmpty() ? before : after;
    }
    List<QuotedWord> left = new ArrayList<>(after);
    for (QuotedWord word : before) {
      if (word.span().start() >= after.get(after.size() - 1).span().end()) {
        left.add(word);
      }
    }
    return left;
  }
}
