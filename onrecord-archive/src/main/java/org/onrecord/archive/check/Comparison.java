package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.story.Span;

/**
 * Compares the words of a draft's quotation with those of one on record and grades them by
 * contract.
 *
 * <p>Speakers and standing are not looked at here. Keeps no state; safe for use by several threads.
 */
final class Comparison {
  /** Fewest words that must stand unchanged for a quotation to count as an altered one. */
  private static final int KEPT_WORDS = 4;

  /** Least share of the draft's words that must stand unchanged. */
  private static final double KEPT_SHARE = 0.6;

  /** Most words of a draft's quotation that is looked at for changes. */
  private static final int LONGEST = 2000;

  private final Alarms alarms = new Alarms();

  /** How {@code draft} stands to {@code record}. */
  Verdict compare(Wording record, Wording draft) {
    if (record.size() == 0 || draft.size() == 0) {
      return Verdict.NONE;
    }
    List<List<QuotedWord>> runs = runs(draft);
    Optional<int[]> places = Placement.find(record.words(), runs);
    return places.isPresent()
        ? kept(record, draft, runs, places.get())
        : altered(record, draft, runs);
  }

  /** The draft's words, cut where it shows an ellipsis, a bracket or a speaker tag. */
  private static List<List<QuotedWord>> runs(Wording draft) {
    List<List<QuotedWord>> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= draft.size(); i++) {
      if (i == draft.size() || draft.words().get(i).breaksBefore()) {
        runs.add(draft.words().subList(start, i));
        start = i;
      }
    }
    return runs;
  }

  private Verdict kept(Wording record, Wording draft, List<List<QuotedWord>> runs, int[] places) {
    List<Edit> slips = Slips.between(record, draft, runs, places);
    Cut cut = Cut.of(record, runs, places);
    Set<Alarm> alarms = EnumSet.noneOf(Alarm.class);
    alarms.addAll(this.alarms.ofCut(cut.sameSentences(), draft.asides()));
    alarms.addAll(this.alarms.ofEdges(cut.seams()));
    if (Slips.changeNumbers(record, runs, places)) {
      alarms.add(Alarm.NUMBER);
    }
    if (Questions.differ(record, draft, runs, places)) {
      alarms.add(Alarm.QUESTION);
    }
    if (InnerMarks.differ(record, runs, places)) {
      alarms.add(Alarm.MARKS);
    }
    return new Verdict(
        grade(record, draft, runs, places, slips, cut),
        slips,
        alarms,
        cut.stretches(),
        record.written(cut.from(), cut.to()),
        spans(record, runs, places));
  }

  private static Grade grade(
      Wording record,
      Wording draft,
      List<List<QuotedWord>> runs,
      int[] places,
      List<Edit> slips,
      Cut cut) {
    if (slips.stream().anyMatch(edit -> edit.kind() != Edit.Kind.KEPT)) {
      return Grade.ALTERED;
    }
    if (!draft.asides().isEmpty() || !cut.between().isEmpty()) {
      return Grade.ELIDED;
    }
    if (!cut.isEmpty()) {
      return Grade.PARTIAL;
    }
    boolean verbatim = Slips.sameCodePoints(record, draft, runs, places);
    return verbatim ? Grade.VERBATIM : Grade.TYPOGRAPHIC;
  }

  private Verdict altered(Wording all, Wording draft, List<List<QuotedWord>> runs) {
    // No more words can be kept than there are.
    if (all.size() < KEPT_SHARE * draft.size() || draft.size() > LONGEST) {
      return Verdict.NONE;
    }
    Wording record = Window.of(all, draft);
    Changes whole = changes(record, List.of(draft.words()));
    Changes parted = runs.size() == 1 ? whole : changes(record, runs);
    Changes best = parted.kept > whole.kept ? parted : whole;
    int needed =
        Math.max(
            (int) Math.ceil(KEPT_SHARE * draft.size()), Math.min(KEPT_WORDS, draft.size() - 1));
    if (best.kept < Math.max(2, needed)) {
      return Verdict.NONE;
    }
    Set<Alarm> raised = alarms.of(best.hunks);
    if (best.figures) {
      raised.add(Alarm.NUMBER);
    }
    raised.addAll(alarms.ofCut(best.cut(), draft.asides()));
    raised.addAll(alarms.ofEdges(best.seams));
    if (parted != best && parted.inOrder) {
      raised.addAll(alarms.ofEdges(parted.seams));
    }
    return new Verdict(Grade.ALTERED, best.edits, raised, List.of(), best.onRecord, best.where);
  }

  private static Changes changes(Wording record, List<List<QuotedWord>> runs) {
    Changes changes = new Changes();
    for (List<QuotedWord> run : runs) {
      Alignment alignment = Alignment.of(record.words(), run);
      changes.kept += alignment.kept();
      changes.edits.addAll(alignment.edits());
      changes.hunks.addAll(alignment.hunks());
      changes.figures |= alignment.figuresDiffer();
      if (alignment.from() < alignment.to()) {
        changes.leave(record, alignment);
        changes.where.add(span(record, alignment.from(), alignment.to()));
        changes.onRecord +=
            (changes.onRecord.isEmpty() ? "" : " ")
                + record.written(alignment.from(), alignment.to());
      }
    }
    return changes;
  }

  /** What becomes of a draft's runs when each is aligned with the record. */
  private static final class Changes {
    private int kept;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Hunk> hunks = new ArrayList<>();
    private final List<Seam> seams = new ArrayList<>();
    private int end;
    private boolean inOrder = true;
    private boolean figures;
    private final List<Span> where = new ArrayList<>();
    private String onRecord = "";

    /**
     * Remembers what the draft leaves out of the sentences it begins and ends in, and between its
     * runs where they stand in order.
     */
    void leave(Wording record, Alignment alignment) {
      int from = alignment.from();
      if (where.isEmpty()) {
        seams.add(Seam.beginning(record, from, alignment.to()));
      } else {
        seams.remove(seams.size() - 1);
        inOrder &= from >= end;
        if (inOrder) {
          seams.add(Seam.between(record, end, from, alignment.to()));
        }
      }
      end = alignment.to();
      seams.add(Seam.end(record, end));
    }

    List<QuotedWord> cut() {
      return seams.stream().flatMap(seam -> seam.left().stream()).toList();
    }
  }

  private static List<Span> spans(Wording record, List<List<QuotedWord>> runs, int[] places) {
    List<Span> spans = new ArrayList<>();
    for (int run = 0; run < runs.size(); run++) {
      spans.add(span(record, places[run], places[run] + runs.get(run).size()));
    }
    return spans;
  }

  private static Span span(Wording record, int from, int to) {
    return record.words().get(from).span().union(record.words().get(to - 1).span());
  }
}
