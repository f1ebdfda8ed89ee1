package org.onrecord.lab.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was looked at, by kind: how many things, how many were right, and what was wrong. */
public final class Checklist {
  /**
   * How much of one kind is right.
   *
   * @param right how many are as they should be
   * @param total how many there should be
   * @param extra how many were read that should not be there
   */
  public record Count(int right, int total, int extra) {
    /** Both together. */
    public Count plus(Count other) {
      return new Count(right + other.right, total + other.total, extra + other.extra);
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final List<String> differences = new ArrayList<>();

  /** Looks at one thing. */
  void same(String kind, String where, Object expected, Object read) {
    boolean right = expected.equals(read);
    count(kind, new Count(right ? 1 : 0, 1, 0));
    if (!right) {
      differences.add(kind + ": " + where + ": expected " + expected + ", read " + read);
    }
  }

  /** Something that should be there is missing. */
  void missing(String kind, String what) {
    count(kind, new Count(0, 1, 0));
    differences.add(kind + ": missing " + what);
  }

  /** Something that should not be there was read. */
  void extra(String kind, String what) {
    count(kind, new Count(0, 0, 1));
    differences.add(kind + ": not in the reference: " + what);
  }

  /** Looks for each thing of {@code expected} among {@code read}, and for strangers there. */
  <T> void sameSet(String kind, List<T> expected, List<T> read) {
    for (T item : expected) {
      if (read.contains(item)) {
        count(kind, new Count(1, 1, 0));
      } else {
        missing(kind, item.toString());
      }
    }
    read.stream()
        .filter(item -> !expected.contains(item))
        .forEach(item -> extra(kind, item.toString()));
  }

  private void count(String kind, Count more) {
    counts.merge(kind, more, Count::plus);
  }

  /** The counts by kind, in the order in which they were looked at. */
  public Map<String, Count> counts() {
    return counts;
  }

  /** Everything that is not as it should be. */
  public List<String> differences() {
    return List.copyOf(differences);
  }
}
