package org.onrecord.lab.corpora;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.lab.corpora.GumPeople.Chained;
import org.onrecord.lab.corpora.GumPeople.Marked;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;

/**
 * MUC and B³ of the chains of named people. A mention is found where ours covers the words that GUM
 * says matter and does not reach beyond GUM's mention by more than a title; each at most once.
 */
public final class ChainScores {
  private double linksFoundRight;
  private double linksGoldRight;
  private double linksGold;
  private double linksFound;
  private double shareFound;
  private double shareGold;
  private int mentionsGold;
  private int mentionsFound;
  private int mentionsRight;

  /** Right of found and right of gold. */
  public record Share(double precision, double recall) {
    /** Their harmonic mean. */
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  Share mentions() {
    return new Share((double) mentionsRight / mentionsFound, (double) mentionsRight / mentionsGold);
  }

  Share muc() {
    return new Share(linksFoundRight / linksFound, linksGoldRight / linksGold);
  }

  Share bCubed() {
    return new Share(shareFound / mentionsFound, shareGold / mentionsGold);
  }

  void add(Chained gold, People people) {
    List<Integer> theirs = new ArrayList<>();
    List<Integer> ours = new ArrayList<>();
    Map<String, Integer> chains = new HashMap<>();
    Set<Marked> taken = new HashSet<>();
    for (int p = 0; p < people.persons().size(); p++) {
      Person person = people.persons().get(p);
      for (Mention mention : person.mentions()) {
        Marked marked = marked(gold, mention, taken);
        ours.add(p);
        theirs.add(
            marked == null ? -1 : chains.computeIfAbsent(marked.chain(), key -> chains.size()));
        mentionsRight += marked == null ? 0 : 1;
      }
    }
    mentionsFound += ours.size();
    for (Marked marked : gold.mentions()) {
      if (!taken.contains(marked)) {
        ours.add(-1);
        theirs.add(chains.computeIfAbsent(marked.chain(), key -> chains.size()));
      }
    }
    mentionsGold += gold.mentions().size();
    shareFound += bCubed(ours, theirs);
    shareGold += bCubed(theirs, ours);
    double[] found = muc(ours, theirs);
    linksFoundRight += found[0];
    linksFound += found[1];
    double[] there = muc(theirs, ours);
    linksGoldRight += there[0];
    linksGold += there[1];
  }

  private static @Nullable Marked marked(Chained gold, Mention mention, Set<Marked> taken) {
    Marked best = null;
    for (Marked marked : gold.mentions()) {
      boolean covers =
          mention.span().start() <= marked.head().start()
              && mention.span().end() >= marked.head().end()
              && marked.span().end() >= mention.span().end()
              && marked.span().start() - mention.span().start() < 16;
      boolean shorter = best == null || marked.span().length() < best.span().length();
      if (covers && shorter && !taken.contains(marked)) {
        best = marked;
      }
    }
    if (best != null) {
      taken.add(best);
    }
    return best;
  }

  /**
   * Sum over the mentions of one side of the share of their chain that the other side agrees on.
   */
  private static double bCubed(List<Integer> side, List<Integer> other) {
    double sum = 0;
    for (int i = 0; i < side.size(); i++) {
      if (side.get(i) < 0 || other.get(i) < 0) {
        continue;
      }
      int all = 0;
      int common = 0;
      for (int j = 0; j < side.size(); j++) {
        if (side.get(j).equals(side.get(i))) {
          all++;
          common += other.get(j).equals(other.get(i)) ? 1 : 0;
        }
      }
      sum += (double) common / all;
    }
    return sum;
  }

  /** Links kept and links: a chain of n has n - 1, each part it is cut into costs one. */
  private static double[] muc(List<Integer> side, List<Integer> other) {
    Map<Integer, Integer> sizes = new HashMap<>();
    Map<Integer, Set<Integer>> parts = new HashMap<>();
    for (int i = 0; i < side.size(); i++) {
      if (side.get(i) >= 0) {
        sizes.merge(side.get(i), 1, Integer::sum);
        int part = other.get(i) < 0 ? -2 - i : other.get(i);
        parts.computeIfAbsent(side.get(i), key -> new HashSet<>()).add(part);
      }
    }
    double right = 0;
    double all = 0;
    for (Map.Entry<Integer, Integer> chain : sizes.entrySet()) {
      right += chain.getValue() - parts.getOrDefault(chain.getKey(), Set.of()).size();
      all += chain.getValue() - 1;
    }
    return new double[] {right, all};
  }
}
