package org.onrecord.read.quotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.reading.Quotation.Kind;

/**
 * Reads what somebody is told to aim at or to demand by a noun: "their demands for an inquiry",
 * "his stated intent to leave", "the stated goal is to cut costs".
 */
final class StatedAims {
  private static final Set<String> AIMS =
      Set.of(
          "goal",
          "goals",
          "aim",
          "aims",
          "intent",
          "intention",
          "intentions",
          "purpose",
          "rationale",
          "reason",
          "reasons",
          "objective",
          "objectives",
          "policy",
          "position",
          "desire",
          "ambition",
          "preference");

  /** Items between "goal" and its "is to". */
  private static final int REACH = 8;

  private final ContentEnd contentEnd;

  StatedAims(ContentEnd contentEnd) {
    this.contentEnd = contentEnd;
  }

  /**
   * @param owner whose aim or demand it is, if that is told
   */
  @Nullable Draft read(Line line, int noun, List<Cue> cues, @Nullable SpeakerWords owner) {
    boolean demand = line.isAny(noun, "demand", "demands");
    if (demand ? owner == null : !AIMS.contains(line.lower(noun))) {
      return null;
    }
    int from = demand ? demanded(line, noun) : aimed(line, noun);
    if (from < 0 || from >= line.size()) {
      return null;
    }
    int verb = demand ? noun : noun - 1;
    ReportingVerbs.Entry entry =
        new ReportingVerbs.Entry(line.lower(verb), "n", ReportingVerbs.Form.BASE);
    Cue cue = new Cue(verb, verb + 1, verb, entry, Cue.Voice.ACTIVE);
    boolean list = demand && !line.is(noun + 1, "for");
    int end = contentEnd.of(line, from, cue, cues, list || !demand);
    end = line.is(from - 1, "for") ? ownVerb(line, from, end) : end;
    Kind kind = Content.kindOf(line, from, Math.max(from, end));
    if (end <= from || kind == Kind.DIRECT) {
      return null;
    }
    Draft draft = new Draft(kind, "noun.aim", line);
    draft.content.add(line.span(from, end));
    draft.cue = cue;
    draft.speaker = owner;
    draft.from = verb + 1;
    draft.to = from;
    if (owner == null) {
      draft.reason = "the words do not tell whose aim it is";
    }
    return draft;
  }

  /** "demands | for", "demands have included |", "demands have expanded to |"; or -1. */
  private static int demanded(Line line, int noun) {
    int i = noun + 1;
    if (line.is(i, "for")) {
      return i + 1;
    }
    while (line.isAny(i, "have", "has", "had", "also")) {
      i++;
    }
    if (line.isAny(i, "include", "included", "includes") && !line.isPunctuation(i + 1)) {
      return i + 1;
    }
    return line.isAny(i, "expanded", "extended", "grown") && line.is(i + 1, "to") ? i + 2 : -1;
  }

  /** "intent | to leave", "intent | for Kew to leave", "aim of |", "goal is | to cut"; or -1. */
  private static int aimed(Line line, int noun) {
    int i = noun + 1;
    if (line.is(i, "to") && line.is(i + 1, Tag.VB) || line.is(i, "for")) {
      return i;
    }
    if (line.is(i, "of") && line.is(i + 1, Tag.VBG)) {
      return i + 1;
    }
    for (; i < noun + REACH && !line.isPunctuation(i) && !line.isQuote(i); i++) {
      if (line.isAny(i, "is", "was", "are", "were")) {
        return line.is(i + 1, "to") && line.is(i + 2, Tag.VB) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** "Their demands for an inquiry | were ignored": the verb of the demands themselves. */
  private static int ownVerb(Line line, int from, int end) {
    for (int i = from; i < end; i++) {
      if (line.tag(i).isFinite()) {
        return i;
      }
    }
    return end;
  }
}
