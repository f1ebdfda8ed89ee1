package org.onrecord.archive.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.words.Sketch;

/** Counts independent sources: near-identical texts are copies of one. */
public final class Sources {
  /** More versions than this are not compared with each other; each further outlet counts. */
  private static final int MOST = 400;

  /** The share of five-word runs in common from which two texts are copies of one. */
  private static final double COPY = 0.5;

  private Sources() {}

  /**
   * Number of independent sources of versions: copies of one text are one source, and so are the
   * stories of one outlet.
   */
  public static int of(Ledger ledger, List<VersionOnRecord> versions) {
    List<Sketch> sketches = new ArrayList<>();
    List<String> outlets = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (VersionOnRecord version : versions) {
      String outlet = version.metadata().source().orElse(version.story());
      if (seen.add(outlet) || outlets.size() < MOST) {
        outlets.add(outlet);
        sketches.add(
            outlets.size() <= MOST
                ? Sketch.parse(ledger.sketch(version.sequence()))
                : Sketch.parse(""));
      }
    }
    return count(sketches, outlets);
  }

  /** Number of texts that are not copies of each other, directly or through others. */
  static int independent(List<Sketch> sketches) {
    return count(sketches, List.of());
  }

  private static int count(List<Sketch> sketches, List<String> outlets) {
    int[] copyOf = new int[sketches.size()];
    for (int i = 0; i < copyOf.length; i++) {
      copyOf[i] = i;
      for (int j = 0; j < i; j++) {
        boolean joined = root(copyOf, i) == root(copyOf, j);
        boolean oneOutlet = !outlets.isEmpty() && outlets.get(i).equals(outlets.get(j));
        if (!joined && (oneOutlet || sketches.get(i).resemblance(sketches.get(j)) >= COPY)) {
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
