package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;

/**
 * What a draft leaves out of the sentences on record that it quotes from.
 *
 * @param from first word on record of the sentence in which the draft's words begin
 * @param to the word after the last of the sentence in which they end
 * @param before words cut off before, within that sentence
 * @param after words cut off after, within that sentence
 * @param between words left out between the draft's runs
 * @param seams each cut of a sentence: at the beginning, in the middle in order, at the end
 * @param stretches everything left out, in order, each stretch as written
 */
record Cut(
    int from,
    int to,
    List<QuotedWord> before,
    List<QuotedWord> after,
    List<QuotedWord> between,
    List<Seam> seams,
    List<String> stretches) {

  /** What {@code runs}, which stand on record at {@code places}, leave out. */
  static Cut of(Wording record, List<List<QuotedWord>> runs, int[] places) {
    int last = runs.size() - 1;
    int end = places[last] + runs.get(last).size();
    int from = sentenceStart(record, places[0]);
    int to = sentenceEnd(record, end);
    List<QuotedWord> before = record.words().subList(from, places[0]);
    List<QuotedWord> after = record.words().subList(end, to);
    List<QuotedWord> between = new ArrayList<>();
    List<Seam> seams = new ArrayList<>();
    seams.add(Seam.beginning(record, places[0], places[0] + runs.get(0).size()));
    List<String> stretches = new ArrayList<>();
    addStretch(record, from, places[0], stretches);
    for (int run = 1; run < runs.size(); run++) {
      int gapStart = places[run - 1] + runs.get(run - 1).size();
      int gapEnd = places[run];
      between.addAll(record.words().subList(gapStart, gapEnd));
      addStretch(record, gapStart, gapEnd, stretches);
      seams.add(Seam.between(record, gapStart, gapEnd, gapEnd + runs.get(run).size()));
    }
    seams.add(Seam.end(record, end));
    addStretch(record, end, to, stretches);
    return new Cut(from, to, before, after, between, seams, stretches);
  }

  private static void addStretch(Wording record, int from, int to, List<String> stretches) {
    if (from < to) {
      stretches.add(record.written(from, to));
    }
  }

  /** Words left out of a sentence of which the draft has some. */
  List<QuotedWord> sameSentences() {
    return seams.stream().flatMap(seam -> seam.left().stream()).toList();
  }

  boolean isEmpty() {
    return before.isEmpty() && after.isEmpty() && between.isEmpty();
  }

  static int sentenceStart(Wording record, int word) {
    int start = word;
    while (start > 0 && !record.words().get(start).startsSentence()) {
      start--;
    }
    return start;
  }

  /** The word after the last of the sentence that goes on before {@code end}. */
  static int sentenceEnd(Wording record, int end) {
    int stop = end;
    while (!record.endsSentenceAfter(stop - 1)) {
      stop++;
    }
    return stop;
  }
}
