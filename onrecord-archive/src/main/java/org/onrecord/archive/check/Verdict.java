package org.onrecord.archive.check;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onrecord.story.Span;

/**
 * How the words of a draft's quotation stand to those of one quotation on record, speakers and
 * standing aside.
 *
 * @param grade VERBATIM, TYPOGRAPHIC, ELIDED, PARTIAL, ALTERED or NOT_ON_RECORD
 * @param diff from the record to the draft; one KEPT edit where nothing changed
 * @param alarms what the changes touch, or the words left out or put in brackets
 * @param cut words of the speaker that the draft leaves out, in order, each stretch as written;
 *     empty where the draft's words do not stand on record as they are
 * @param onRecord the speaker's sentences that the draft's words come from, as written; empty for
 *     NOT_ON_RECORD
 * @param where the words on record that answer to the draft's, in the record's text
 */
public record Verdict(
    Grade grade,
    List<Edit> diff,
    Set<Alarm> alarms,
    List<String> cut,
    String onRecord,
    List<Span> where) {
  public Verdict {
    diff = List.copyOf(diff);
    alarms = alarms.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(alarms));
    cut = List.copyOf(cut);
    where = List.copyOf(where);
  }

  /** The words are not to be found there. */
  static final Verdict NONE =
      new Verdict(Grade.NOT_ON_RECORD, List.of(), Set.of(), List.of(), "", List.of());
}
