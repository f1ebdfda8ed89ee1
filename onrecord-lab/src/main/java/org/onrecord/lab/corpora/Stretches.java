package org.onrecord.lab.corpora;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.lab.accuracy.Words;
import org.onrecord.story.Span;

/**
 * Marked stretches of one text as sets of words, so that marks, points and spaces at the ends do
 * not count, and the pairing of two such lists.
 */
final class Stretches {
  /** Of all words of both, how many must be common. */
  private static final double HALF = 0.5;

  private record Pair(int gold, int found, double overlap) {}

  private final List<BitSet> words;
  private final List<List<Span>> spans;

  private Stretches(List<BitSet> words, List<List<Span>> spans) {
    this.words = words;
    this.spans = spans;
  }

  /** The stretches that have words, each set of words once. */
  static Stretches of(String text, List<List<Span>> all) {
    Set<BitSet> seen = new LinkedHashSet<>();
    List<List<Span>> spans = new ArrayList<>();
    for (List<Span> stretch : all) {
      BitSet starts = Words.starts(text, stretch);
      if (!starts.isEmpty() && seen.add(starts)) {
        spans.add(stretch);
      }
    }
    return new Stretches(List.copyOf(seen), spans);
  }

  int size() {
    return words.size();
  }

  List<Span> spans(int index) {
    return spans.get(index);
  }

  /** The number of the stretch with the same words; -1 where there is none. */
  int same(BitSet stretch) {
    return words.indexOf(stretch);
  }

  BitSet words(int index) {
    return words.get(index);
  }

  /** For each stretch the one of {@code found} that shares at least half of the words, else -1. */
  int[] halves(Stretches found) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        int common = Words.common(words.get(g), found.words.get(f));
        int all = words.get(g).cardinality() + found.words.get(f).cardinality() - common;
        if (common >= HALF * all) {
          pairs.add(new Pair(g, f, (double) common / all));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
    int[] partners = new int[size()];
    java.util.Arrays.fill(partners, -1);
    BitSet taken = new BitSet();
    for (Pair pair : pairs) {
      if (partners[pair.gold()] < 0 && !taken.get(pair.found())) {
        partners[pair.gold()] = pair.found();
        taken.set(pair.found());
      }
    }
    return partners;
  }
}
