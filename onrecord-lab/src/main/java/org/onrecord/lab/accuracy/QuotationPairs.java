package org.onrecord.lab.accuracy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.lab.gold.GoldQuotation;
import org.onrecord.lab.gold.GoldStory;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;

/**
 * Which quotation of a reading is which of gold: one to one, those that share most of their words
 * first.
 */
final class QuotationPairs {
  /**
   * @param gold number in gold
   * @param read number in the reading
   * @param overlap words in common, of all words of both: 0 to 1
   */
  record Pair(int gold, int read, double overlap) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::overlap)
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::read)
          .reversed();

  private final List<Pair> pairs = new ArrayList<>();

  QuotationPairs(GoldStory gold, Reading reading) {
    List<Pair> candidates = candidates(gold, reading);
    candidates.sort(BEST_FIRST);
    BitSet takenGold = new BitSet();
    BitSet takenRead = new BitSet();
    for (Pair pair : candidates) {
      if (!takenGold.get(pair.gold()) && !takenRead.get(pair.read())) {
        takenGold.set(pair.gold());
        takenRead.set(pair.read());
        pairs.add(pair);
      }
    }
  }

  private static List<Pair> candidates(GoldStory gold, Reading reading) {
    String text = gold.story().text();
    List<BitSet> wordsOfGold = new ArrayList<>();
    for (GoldQuotation quotation : gold.quotations()) {
      wordsOfGold.add(Words.starts(text, quotation.content()));
    }
    List<Pair> candidates = new ArrayList<>();
    for (int j = 0; j < reading.quotations().size(); j++) {
      Quotation quotation = reading.quotations().get(j);
      BitSet words = Words.starts(text, quotation.content());
      for (int i = 0; i < wordsOfGold.size(); i++) {
        int common = Words.common(wordsOfGold.get(i), words);
        if (common > 0) {
          int all = wordsOfGold.get(i).cardinality() + words.cardinality() - common;
          candidates.add(new Pair(i, j, (double) common / all));
        }
      }
    }
    return candidates;
  }

  Optional<Pair> ofGold(int number) {
    return pairs.stream().filter(pair -> pair.gold() == number).findFirst();
  }

  Optional<Pair> ofRead(int number) {
    return pairs.stream().filter(pair -> pair.read() == number).findFirst();
  }
}
