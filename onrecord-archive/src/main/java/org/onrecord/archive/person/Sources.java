package org.onrecord.archive.person;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.archive.words.Sketch;

/** Counts independent sources: near-identical texts are copies of one. */
final class Sources {
  /** The share of five-word runs in common from which two texts are copies of one. */
  private static final double COPY = 0.5;

  private Sources() {}

  /** Number of texts that are not copies of each other, directly or through others. */
  static int independent(List<Sketch> sketches) {
    int[] copyOf = new int[sketches.size()];
    for (int i = 0; i < copyOf.length; i++) {
      copyOf[i] = i;
      for (int j = 0; j < i; j++) {
        boolean joined = root(copyOf, i) == root(copyOf, j);
        if (!joined && sketches.get(i).resemblance(sketches.get(j)) >= COPY) {
          copyOf[root(copyOf, i)] = root(copyOf, j);
        }
      }
    }
    List<Integer> roots = new ArrayList<>();
    for (int i = 0; i < copyOf.length; i++) {
      roots.add(root(copyOf, i));
    }
    return (int) roots.stream().distinct().count();
  }

  private static int root(int[] copyOf, int i) {
    int root = i;
    while (copyOf[root] != root) {
      root = copyOf[root];
    }
    return root;
  }
}
