package org.onrecord.read.quotation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.reading.Quotation.Kind;

/** Reads cues in the passive: "it was announced that", "residents were told to", "is said to". */
final class PassiveCues {
  /** Items between "for" and the words in marks. */
  private static final int LONGEST_FOR = 5;

  private final SpeakerPhrases phrases;
  private final Adjuncts adjuncts;
  private final ContentEnd contentEnd;

  PassiveCues(SpeakerPhrases phrases, Adjuncts adjuncts, ContentEnd contentEnd) {
    this.phrases = phrases;
    this.adjuncts = adjuncts;
    this.contentEnd = contentEnd;
  }

  Optional<Draft> read(Line line, Cue cue, List<Cue> cues, int floor) {
    int i = cue.end();
    SpeakerWords agent = null;
    int by = line.is(i, "as") ? -1 : agentAt(line, i);
    if (by >= 0) {
      Optional<SpeakerWords> words = phrases.after(line, by + 1);
      if (words.isPresent()) {
        agent = words.get();
        i = adjuncts.skip(line, agent.end());
      }
    } else {
      i = adjuncts.skip(line, i);
    }
    Optional<SpeakerWords> subject =
        phrases.before(line, cue.group()).map(words -> whole(line, words));
    if (subject.isEmpty() || subject.get().first() < floor) {
      return Optional.empty();
    }
    boolean it =
        subject.get().end() == subject.get().first() + 1 && line.is(subject.get().first(), "it");
    Draft draft = clause(line, cue, cues, i, it);
    if (draft == null && line.is(i, "to") && line.is(i + 1, Tag.VB) && isRaising(cue) && !it) {
      draft = raising(line, cue, cues, subject.get(), i);
    } else if (draft == null
        && !it
        && (isNamed(line, cue, i) >= 0 || line.is(i, "as") && cue.takes("a"))) {
      int end = agent == null ? namedEnd(line, cue, i) : -1;
      agent = end > 0 ? phrases.after(line, end + 1).orElse(null) : agent;
      draft = agent == null && !isNaming(cue) ? null : named(line, cue, cues, subject.get(), i);
      if (draft != null && end > 0) {
        draft.content.set(draft.content.size() - 1, line.span(i, end));
      }
    } else if (draft == null && agent != null && isOfMarks(line, i)) {
      // "he was told by Roe of "a great noise""
      draft =
          cue.isLemma("accuse")
              ? accused(line, subject.get(), i)
              : draft(line, cue, cues, i + 1, "passive.of");
    } else if (draft == null && agent != null && isFor(line, cue, i) > 0) {
      draft = ofSubject(line, subject.get(), Kind.MIXED, "passive.for");
      draft.content.add(line.span(i, isFor(line, cue, i) + 1));
    } else if (draft == null && isHeard(line, cue, subject.get(), i)) {
      draft = toldBefore(line, subject.get().first() - 1, floor, i);
    } else if (draft == null && agent != null && cue.isLemma("announce")) {
      draft = ofSubject(line, subject.get(), Kind.INDIRECT, "passive.announced");
    }
    if (draft == null) {
      return Optional.empty();
    }
    give(draft, cue, agent, i);
    return Optional.of(draft);
  }

  /** "It was announced | by Roe": the cue and who is named at it. */
  private static void give(Draft draft, Cue cue, @Nullable SpeakerWords agent, int rest) {
    draft.cue = cue;
    draft.speaker = agent;
    draft.from = cue.end();
    draft.to = rest;
    if (agent == null) {
      draft.reason = "the passive names no speaker";
    }
  }

  /** "told by Roe | of "a great noise"". */
  private static boolean isOfMarks(Line line, int item) {
    return line.isAny(item, "of", "about") && line.isQuote(item + 1);
  }

  /** "The sale | was announced by Roe": the subject is what is told. */
  private static Draft ofSubject(Line line, SpeakerWords subject, Kind kind, String rule) {
    Draft draft = new Draft(kind, rule, line);
    draft.content.add(line.span(subject.first(), subject.end()));
    return draft;
  }

  /** "Roe was accused by Tarn | of "lying"| after it rained": whom and what of. */
  private static Draft accused(Line line, SpeakerWords subject, int of) {
    int end = NamingEnd.joined(line, of + 2);
    Draft draft = ofSubject(line, subject, Kind.MIXED, "passive.of");
    draft.content.add(line.span(of, end));
    return draft;
  }

  /** "named as Ida Roe | by police", "called "a farce" | by Roe": where its "by" stands; or -1. */
  private int namedEnd(Line line, Cue cue, int i) {
    int quote = isNamed(line, cue, i);
    int end = quote >= 0 ? quote + 1 : phrases.after(line, i + 1).map(SpeakerWords::end).orElse(-1);
    return line.is(end, "by") ? end : -1;
  }

  /** "The man | is said | to be her brother|, who is married"; or null. */
  private @Nullable Draft raising(
      Line line, Cue cue, List<Cue> cues, SpeakerWords subject, int from) {
    Draft draft = draft(line, cue, cues, from, "passive.raising");
    if (draft == null) {
      return null;
    }
    if (draft.kind == Kind.INDIRECT) {
      int end = line.itemOf(line.text().tokenAt(draft.end() - 1)) + 1;
      int comma = from;
      while (comma < end
          && !(line.isComma(comma) && line.isAny(comma + 1, "who", "which", "but", "whose"))) {
        comma++;
      }
      draft.content.set(0, line.span(from, comma));
    }
    draft.content.add(0, line.span(subject.first(), bare(line, subject)));
    return draft;
  }

  /**
   * "the death of Ida | Roe was announced": back over what a phrase hangs on to the line's start.
   */
  private SpeakerWords whole(Line line, SpeakerWords words) {
    int of = 1;
    while (of < words.first() && !line.is(of, "of") && !line.isPunctuation(of)) {
      of++;
    }
    boolean death =
        line.is(of, "of")
            && line.isNoun(of - 1)
            && line.is(0, Tag.DT)
            && words.first() - of < 6
            && !Clauses.hasFinite(line, 0, words.first())
            && Circumstances.commaIn(line, 0, words.first()) == words.first();
    if (death) {
      return words.between(0, words.end());
    }
    boolean hangs = line.isAny(words.first() - 1, "of", "in", "for", "over", "about");
    Optional<SpeakerWords> head =
        hangs ? phrases.before(line, words.first() - 1) : Optional.empty();
    return head.filter(found -> found.first() == 0)
        .map(found -> found.between(found.first(), words.end()))
        .orElse(words);
  }

  /** "It was announced | that …", "Roe was told | to …": a clause right after the cue; or null. */
  private @Nullable Draft clause(Line line, Cue cue, List<Cue> cues, int i, boolean it) {
    if (line.is(i, "that") && cue.takes("tb")) {
      return draft(line, cue, cues, i + 1, "passive.that");
    }
    boolean other = line.isAny(i, "to", "as", "by", "with");
    if (it && cue.takes("tb") && i < line.size() && !line.isPunctuation(i) && !other) {
      return draft(line, cue, cues, i, "passive.it");
    }
    if (cue.takes("o") && cue.takes("b") && Clauses.begins(line, i)) {
      // "The court was told | the two had quarrelled"
      return draft(line, cue, cues, i, "passive.told");
    }
    if (line.is(i, "to") && (line.is(i + 1, Tag.VB) || isToDo(line, i + 1)) && isAsking(cue)) {
      return draft(line, cue, cues, i, "passive.told");
    }
    return null;
  }

  /** "urged to | "stay calm"". */
  private static boolean isToDo(Line line, int item) {
    int word = line.isQuote(item) ? line.firstWord(item) : -1;
    return word >= 0 && (line.text().is(word, Tag.VB) || line.text().is(word, Tag.VBP));
  }

  /** "praised by Roe | for his "steady hand"": the marks, or -1. */
  private static int isFor(Line line, Cue cue, int i) {
    boolean praised = cue.takes("m") && line.is(i, "for");
    return praised ? Content.quoteIn(line, i, Math.min(line.size(), i + LONGEST_FOR)) : -1;
  }

  /** "The firm|, which owns half,| is said to be for sale": without what is told of it besides. */
  private static int bare(Line line, SpeakerWords subject) {
    for (int i = subject.first() + 1; i < subject.end() - 1; i++) {
      if (line.isComma(i) && line.isAny(i + 1, "which", "who", "whose")) {
        return i;
      }
    }
    return subject.end();
  }

  /** "The plan was dismissed as "a farce" by Roe", "The van was described by police as old". */
  private @Nullable Draft named(Line line, Cue cue, List<Cue> cues, SpeakerWords subject, int i) {
    int quote = isNamed(line, cue, i);
    Draft draft =
        quote < 0
            ? draft(line, cue, cues, i, "passive.as")
            : new Draft(Kind.MIXED, "passive.named", line);
    if (draft != null) {
      draft.content.add(0, line.span(subject.first(), subject.end()));
      if (quote >= 0) {
        draft.content.add(line.span(i, quote + 1));
      }
    }
    return draft;
  }

  /**
   * The marks in which something is called or described, at item {@code i} or after "as"; or -1.
   */
  private static int isNamed(Line line, Cue cue, int i) {
    if (cue.takes("ak") && line.is(i, "as") && line.isQuote(i + 1)) {
      return i + 1;
    }
    return cue.takes("c") && line.isQuote(i) ? i : -1;
  }

  /** "The dead were identified | as Ida and Tom Roe": police or the like say so. */
  private static boolean isNaming(Cue cue) {
    return cue.isLemma("identify");
  }

  /** "The boat, described by police as stolen, sank": a passive without its auxiliary. */
  Optional<Draft> reduced(Line line, Cue cue, List<Cue> cues) {
    int verb = cue.verb();
    Optional<SpeakerWords> subject = phrases.before(line, line.isComma(verb - 1) ? verb - 1 : verb);
    Optional<SpeakerWords> agent = phrases.after(line, cue.end() + 1);
    int as = agent.map(SpeakerWords::end).orElse(-1);
    if (subject.isEmpty() || !line.is(as, "as") || as + 1 >= line.size()) {
      return Optional.empty();
    }
    int end = line.isQuote(as + 1) ? as + 2 : contentEnd.of(line, as, cue, cues, false);
    if (end <= as + 1) {
      return Optional.empty();
    }
    Draft draft = new Draft(Content.kindOf(line, as, end), "passive.reduced", line);
    draft.content.add(line.span(subject.get().first(), subject.get().end()));
    draft.content.add(line.span(as, end));
    draft.cue = cue;
    draft.speaker = agent.get();
    draft.from = cue.end();
    draft.to = as;
    return Optional.of(draft);
  }

  /** "…, the jury was told." */
  private static boolean isHeard(Line line, Cue cue, SpeakerWords subject, int rest) {
    return cue.isLemma("tell")
        && (line.isStop(rest) || line.isComma(rest))
        && line.isComma(subject.first() - 1)
        && Findings.isHearing(line, subject);
  }

  private static @Nullable Draft toldBefore(Line line, int comma, int floor, int rest) {
    int from = ContentBefore.contentStart(line, floor, comma, -1);
    boolean goesOn = line.isComma(rest);
    if (from >= comma || goesOn == Clauses.hasMainVerb(line, from, comma)) {
      return null;
    }
    Draft draft = new Draft(Content.kindOf(line, from, comma), "passive.told", line);
    draft.content.add(line.span(from, comma));
    if (goesOn) {
      // "Roe, the jury was told, | had slept"
      ContentBefore.more(line, draft, rest, draft.kind, false);
    }
    return draft;
  }

  private static boolean isAsking(Cue cue) {
    return cue.takes("i") && !cue.isLemma("call") && !cue.isLemma("invite");
  }

  private static boolean isRaising(Cue cue) {
    return switch (cue.entry().lemma()) {
      case "say", "report", "allege", "claim", "announce", "reveal", "confirm" -> true;
      case "understand", "rumour", "rumor", "predict", "forecast", "estimate" -> true;
      default -> false;
    };
  }

  /** The "by" of the agent, past a date: "was announced on Friday by". */
  private static int agentAt(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + 5); i++) {
      if (line.is(i, "by")) {
        return i;
      }
      if (line.isPunctuation(i) || line.isAny(i, "that", "to") || line.isQuote(i)) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable Draft draft(Line line, Cue cue, List<Cue> cues, int from, String rule) {
    int end = contentEnd.of(line, from, cue, cues, true);
    if (end <= from) {
      return null;
    }
    Draft draft = new Draft(Content.kindOf(line, from, end), rule, line);
    draft.content.add(line.span(from, end));
    return draft;
  }
}
