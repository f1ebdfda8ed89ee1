package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest way to turn a run of the record's words into all of the draft's words.
 *
 * <p>Edit distance over words with free ends on the record's side: dropped, added and changed words
 * cost one each. Time and space grow with the product of the two lengths; the record's side is
 * bounded by {@link #LONGEST}.
 */
final class Alignment {
  /** Most record words looked at; a longer quotation is cut by its caller. */
  static final int LONGEST = 4000;

  private final List<QuotedWord> record;
  private final List<QuotedWord> draft;
  private final int[][] cost;
  private final int from;
  private final int to;
  private final List<Edit> edits;
  private final int kept;
  private final List<QuotedWord> lost = new ArrayList<>();
  private final List<QuotedWord> gained = new ArrayList<>();

  private Alignment(List<QuotedWord> record, List<QuotedWord> draft) {
    this.record = record;
    this.draft = draft;
    this.cost = costs();
    int best = 0;
    for (int j = 1; j <= record.size(); j++) {
      if (cost[draft.size()][j] < cost[draft.size()][best]) {
        best = j;
      }
    }
    this.to = best;
    List<Edit> steps = new ArrayList<>();
    this.from = trace(steps);
    Collections.reverse(steps);
    Collections.reverse(lost);
    Collections.reverse(gained);
    this.edits = merge(steps);
    this.kept =
        edits.stream()
            .filter(edit -> edit.kind() == Edit.Kind.KEPT)
            .mapToInt(edit -> edit.draft().size())
            .sum();
  }

  /** Aligns all of {@code draft} with the run of {@code record} it fits best. */
  static Alignment of(List<QuotedWord> record, List<QuotedWord> draft) {
    return new Alignment(record.subList(0, Math.min(record.size(), LONGEST)), draft);
  }

  /** First record word of the run. */
  int from() {
    return from;
  }

  /** The record word after the run. */
  int to() {
    return to;
  }

  /** Number of draft words that stand unchanged in the run. */
  int kept() {
    return kept;
  }

  /** Record words that the draft drops or changes, in order. */
  List<QuotedWord> lost() {
    return List.copyOf(lost);
  }

  /** Draft words that are not on record there, in order. */
  List<QuotedWord> gained() {
    return List.copyOf(gained);
  }

  /** The diff, neighbouring steps of one kind in one. */
  List<Edit> edits() {
    return edits;
  }

  private int[][] costs() {
    int[][] table = new int[draft.size() + 1][record.size() + 1];
    for (int i = 1; i <= draft.size(); i++) {
      table[i][0] = i;
      String key = draft.get(i - 1).key();
      for (int j = 1; j <= record.size(); j++) {
        int same = key.equals(record.get(j - 1).key()) ? 0 : 1;
        table[i][j] =
            Math.min(table[i - 1][j - 1] + same, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
      }
    }
    return table;
  }

  private int trace(List<Edit> steps) {
    int i = draft.size();
    int j = to;
    while (i > 0) {
      boolean both = j > 0;
      boolean same = both && draft.get(i - 1).key().equals(record.get(j - 1).key());
      if (both && cost[i][j] == cost[i - 1][j - 1] + (same ? 0 : 1)) {
        i--;
        j--;
        steps.add(step(same ? Edit.Kind.KEPT : Edit.Kind.CHANGED, j, i));
      } else if (both && cost[i][j] == cost[i][j - 1] + 1) {
        j--;
        steps.add(step(Edit.Kind.DROPPED, j, -1));
      } else {
        i--;
        steps.add(step(Edit.Kind.ADDED, -1, i));
      }
    }
    return j;
  }

  private Edit step(Edit.Kind kind, int recordWord, int draftWord) {
    if (kind != Edit.Kind.KEPT && recordWord >= 0) {
      lost.add(record.get(recordWord));
    }
    if (kind != Edit.Kind.KEPT && draftWord >= 0) {
      gained.add(draft.get(draftWord));
    }
    return new Edit(
        kind,
        recordWord < 0 ? List.of() : List.of(record.get(recordWord).raw()),
        draftWord < 0 ? List.of() : List.of(draft.get(draftWord).raw()));
  }

  private static List<Edit> merge(List<Edit> steps) {
    List<Edit> merged = new ArrayList<>();
    for (Edit step : steps) {
      Edit last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.kind() == step.kind()) {
        merged.set(
            merged.size() - 1,
            new Edit(
                step.kind(), join(last.record(), step.record()), join(last.draft(), step.draft())));
      } else {
        merged.add(step);
      }
    }
    return List.copyOf(merged);
  }

  private static List<String> join(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
