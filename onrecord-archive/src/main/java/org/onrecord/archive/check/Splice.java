package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.story.Span;

/**
 * Two quotations that a draft has made into one.
 *
 * <p>Where they follow each other and the draft shows an ellipsis, bracket or tag between them, the
 * quotation is ELIDED; otherwise it is ALTERED, with the alarm JOINED.
 */
final class Splice {
  /** Fewest words of either quotation. */
  private static final int FEWEST = 4;

  /** Most words that may join the two, such as "and". */
  private static final int JOINT = 2;

  private final Alarms alarms = new Alarms();

  /** A quotation on record with its words. */
  record Part(QuotationOnRecord quotation, Wording words) {}

  /** A splice with the quotations it was made from. */
  record Found(List<QuotationOnRecord> quotations, Verdict verdict) {}

  /** True when words of both quotations are in the draft. */
  boolean usesBoth(Verdict verdict, Wording first, Wording both) {
    Span last = first.words().get(first.size() - 1).span();
    Span next = both.words().get(first.size()).span();
    return verdict.where().stream().anyMatch(span -> span.start() < last.end())
        && verdict.where().stream().anyMatch(span -> span.end() > next.start());
  }

  /**
   * The verdict on words that stand in two quotations, one after the other.
   *
   * @param near true when the second follows the first at once
   */
  Verdict joined(Verdict verdict, Wording first, Wording both, boolean near) {
    Span last = first.words().get(first.size() - 1).span();
    Span next = both.words().get(first.size()).span();
    boolean unsigned =
        verdict.where().stream()
            .anyMatch(span -> span.start() < last.end() && span.end() > next.start());
    Set<Alarm> raised = EnumSet.noneOf(Alarm.class);
    raised.addAll(verdict.alarms());
    if (unsigned || !near) {
      raised.add(Alarm.JOINED);
    }
    return new Verdict(
        unsigned || !near ? Grade.ALTERED : Grade.ELIDED,
        verdict.diff(),
        raised,
        verdict.cut(),
        verdict.onRecord(),
        verdict.where());
  }

  /** The draft's words as the beginning of one quotation and the end of another. */
  Optional<Found> of(List<Part> parts, Wording draft) {
    int size = draft.size();
    Place head = new Place(-1, 0, 0);
    Place tail = new Place(-1, 0, 0);
    for (int i = 0; i < parts.size(); i++) {
      head = head.orLonger(head(i, parts.get(i).words(), draft));
      tail = tail.orLonger(tail(i, parts.get(i).words(), draft));
    }
    boolean both =
        head.length >= FEWEST
            && tail.length >= FEWEST
            && head.length < size
            && tail.length < size
            && head.length + tail.length >= size - JOINT
            && isJoined(parts, head, tail);
    return both ? Optional.of(found(parts, draft, head, tail)) : Optional.empty();
  }

  /** True for two quotations, or for one of which the end stands first. */
  private static boolean isJoined(List<Part> parts, Place head, Place tail) {
    boolean one = parts.get(head.part).quotation().equals(parts.get(tail.part).quotation());
    return !one || tail.from < head.from;
  }

  /** A run of one quotation's words: which, from what word on, how many. */
  private record Place(int part, int from, int length) {
    Place orLonger(Place other) {
      return other.length > length ? other : this;
    }
  }

  private static Place head(int part, Wording record, Wording draft) {
    Place best = new Place(part, 0, 0);
    for (int at = 0; at < record.size(); at++) {
      int k = 0;
      while (k < draft.size()
          && at + k < record.size()
          && record.words().get(at + k).key().equals(draft.words().get(k).key())) {
        k++;
      }
      best = best.orLonger(new Place(part, at, k));
    }
    return best;
  }

  private static Place tail(int part, Wording record, Wording draft) {
    Place best = new Place(part, 0, 0);
    int last = draft.size() - 1;
    for (int at = 0; at < record.size(); at++) {
      int k = 0;
      while (k <= last
          && at - k >= 0
          && record.words().get(at - k).key().equals(draft.words().get(last - k).key())) {
        k++;
      }
      best = best.orLonger(new Place(part, at - k + 1, k));
    }
    return best;
  }

  private Found found(List<Part> parts, Wording draft, Place head, Place tail) {
    int cut = Math.max(head.length, draft.size() - tail.length);
    List<QuotedWord> words = draft.words();
    List<Edit> diff = new ArrayList<>(List.of(kept(words.subList(0, head.length))));
    List<QuotedWord> joint = words.subList(head.length, cut);
    if (!joint.isEmpty()) {
      diff.add(new Edit(Edit.Kind.ADDED, List.of(), raws(joint)));
    }
    diff.add(kept(words.subList(cut, draft.size())));
    Set<Alarm> raised = alarms.of(List.of(new Hunk(List.of(), joint, List.of(), false)));
    raised.add(Alarm.JOINED);
    Part first = parts.get(head.part);
    Part second = parts.get(tail.part);
    String onRecord =
        first.words().written(head.from, head.from + head.length)
            + " \u2026 "
            + second.words().written(tail.from, tail.from + tail.length);
    Verdict verdict =
        new Verdict(Grade.ALTERED, diff, raised, List.of(), onRecord, where(first, head));
    return new Found(List.of(first.quotation(), second.quotation()), verdict);
  }

  /** Where the first quotation's words stand; the other may stand in another story. */
  private static List<Span> where(Part first, Place head) {
    List<QuotedWord> words = first.words().words();
    return List.of(
        words.get(head.from).span().union(words.get(head.from + head.length - 1).span()));
  }

  private static Edit kept(List<QuotedWord> words) {
    return new Edit(Edit.Kind.KEPT, raws(words), raws(words));
  }

  private static List<String> raws(List<QuotedWord> words) {
    return words.stream().map(QuotedWord::raw).toList();
  }
}
