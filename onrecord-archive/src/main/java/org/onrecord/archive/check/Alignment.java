package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest way to turn a run of the record's words into all of the draft's words.
 *
 * <p>Edit distance over words with free ends on the record's side: dropped, added and changed words
 * cost one each; of two ways that cost the same, the one that keeps more words is taken. Time and
 * space grow with the product of the two lengths: whoever calls it bounds both.
 */
final class Alignment {
  /** What a dropped, added or changed word costs; a kept one costs -1. */
  private static final int EDIT = 1 << 14;

  private final List<QuotedWord> record;
  private final List<QuotedWord> draft;
  private final int[][] cost;
  private final int from;
  private final int to;
  private final List<Edit> edits;
  private final int kept;
  private final List<Hunk> hunks;
  private final boolean figuresDiffer;

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
    this.to = rewrittenEnd(end(best));
    List<Step> steps = new ArrayList<>();
    int start = trace(steps);
    Collections.reverse(steps);
    boolean turned = isTurnedDate(steps, start);
    if (turned) {
      steps.add(0, new Step(Edit.Kind.DROPPED, start - 1, -1));
    }
    this.from = turned ? start - 1 : start;
    this.edits = merge(steps.stream().map(this::edit).toList());
    this.hunks = hunks(steps);
    this.figuresDiffer =
        steps.stream()
            .filter(step -> step.kind() == Edit.Kind.KEPT)
            .anyMatch(step -> Figures.differ(record, step.recordWord(), draft, step.draftWord()));
    this.kept =
        edits.stream()
            .filter(edit -> edit.kind() == Edit.Kind.KEPT)
            .mapToInt(edit -> edit.draft().size())
            .sum();
  }

  /** Aligns all of {@code draft} with the run of {@code record} it fits best. */
  static Alignment of(List<QuotedWord> record, List<QuotedWord> draft) {
    return new Alignment(record, draft);
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

  /** True where a word kept stands for another number: "102" for "10²". */
  boolean figuresDiffer() {
    return figuresDiffer;
  }

  /** The changes, neighbouring ones together. */
  List<Hunk> hunks() {
    return hunks;
  }

  /** The diff, neighbouring steps of one kind in one. */
  List<Edit> edits() {
    return edits;
  }

  private int[][] costs() {
    int[][] table = new int[draft.size() + 1][record.size() + 1];
    for (int i = 1; i <= draft.size(); i++) {
      table[i][0] = i * EDIT;
      String key = draft.get(i - 1).key();
      for (int j = 1; j <= record.size(); j++) {
        int same = key.equals(record.get(j - 1).key()) ? -1 : EDIT;
        table[i][j] =
            Math.min(table[i - 1][j - 1] + same, EDIT + Math.min(table[i - 1][j], table[i][j - 1]));
      }
    }
    return table;
  }

  /**
   * One word further where the draft's last word then counts as changed and not as added; never
   * into the next sentence: what stands after the speaker's full stop was added.
   */
  private int end(int best) {
    int last = draft.size();
    boolean further =
        last > 0
            && best < record.size()
            && !record.get(best).startsSentence()
            && cost[last][best + 1] == cost[last][best];
    boolean kept =
        best > 0 && last > 0 && record.get(best - 1).key().equals(draft.get(last - 1).key());
    return further && !kept ? best + 1 : best;
  }

  /**
   * Further where the draft's last words write what goes on there otherwise: "anymore" at the end
   * for "any more", "9.30am" for "9.30 a.m.", "3 May" for "May 3".
   */
  private int rewrittenEnd(int end) {
    if (draft.isEmpty() || !Rewritten.mayEnd(draft.get(draft.size() - 1).key())) {
      return end;
    }
    int most = Math.min(end + 2, record.size());
    for (int to = end + 1; end > 0 && to <= most && !record.get(to - 1).startsSentence(); to++) {
      for (int from = Math.max(0, draft.size() - 2); from < draft.size(); from++) {
        if (Rewritten.are(record.subList(end - 1, to), draft.subList(from, draft.size()))) {
          return to;
        }
      }
    }
    return end;
  }

  /** True where the draft begins with "3 May" and what goes before on record makes it "May 3". */
  private boolean isTurnedDate(List<Step> steps, int start) {
    return start > 0
        && steps.size() > 1
        && steps.get(0).kind() == Edit.Kind.KEPT
        && steps.get(1).kind() == Edit.Kind.ADDED
        && !record.get(start).startsSentence()
        && Rewritten.are(record.subList(start - 1, start + 1), draft.subList(0, 2));
  }

  /** One step: a word on record, a word of the draft, or one of each; -1 for none. */
  private record Step(Edit.Kind kind, int recordWord, int draftWord) {}

  private int trace(List<Step> steps) {
    int i = draft.size();
    int j = to;
    while (i > 0) {
      boolean both = j > 0;
      boolean same = both && draft.get(i - 1).key().equals(record.get(j - 1).key());
      if (both && cost[i][j] == i * EDIT && startsSentence(j)) {
        // Nothing before is kept: put before the speaker's sentence, not in the place of the last.
        i--;
        steps.add(new Step(Edit.Kind.ADDED, -1, i));
      } else if (both && cost[i][j] == cost[i - 1][j - 1] + (same ? -1 : EDIT)) {
        i--;
        j--;
        steps.add(new Step(same ? Edit.Kind.KEPT : Edit.Kind.CHANGED, j, i));
      } else if (both && cost[i][j] == cost[i][j - 1] + EDIT) {
        j--;
        steps.add(new Step(Edit.Kind.DROPPED, j, -1));
      } else {
        i--;
        steps.add(new Step(Edit.Kind.ADDED, -1, i));
      }
    }
    return j;
  }

  private boolean startsSentence(int word) {
    return word < record.size() && record.get(word).startsSentence();
  }

  private Edit edit(Step step) {
    return new Edit(
        step.kind(),
        step.recordWord() < 0 ? List.of() : List.of(record.get(step.recordWord()).raw()),
        step.draftWord() < 0 ? List.of() : List.of(draft.get(step.draftWord()).raw()));
  }

  private List<Hunk> hunks(List<Step> steps) {
    List<Hunk> found = new ArrayList<>();
    for (int start = 0; start < steps.size(); ) {
      int end = start;
      List<QuotedWord> lost = new ArrayList<>();
      List<QuotedWord> gained = new ArrayList<>();
      while (end < steps.size() && steps.get(end).kind() != Edit.Kind.KEPT) {
        Step step = steps.get(end++);
        if (step.recordWord() >= 0) {
          lost.add(record.get(step.recordWord()));
        }
        if (step.draftWord() >= 0) {
          gained.add(draft.get(step.draftWord()));
        }
      }
      if (end > start) {
        boolean atEdge = start == 0 || end == steps.size();
        found.add(new Hunk(lost, gained, keptFrom(steps, end), atEdge));
      }
      start = end + 1;
    }
    return List.copyOf(found);
  }

  private List<QuotedWord> keptFrom(List<Step> steps, int start) {
    int end = start;
    while (end < steps.size() && steps.get(end).kind() == Edit.Kind.KEPT) {
      end++;
    }
    return steps.subList(start, end).stream().map(step -> draft.get(step.draftWord())).toList();
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
