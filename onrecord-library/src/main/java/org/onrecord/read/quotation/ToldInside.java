package org.onrecord.read.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Quotation.Kind;
import org.onrecord.story.Span;

/**
 * Finds reported speech inside what somebody says: "According to police, Roe said he had slept",
 * ""I told him that he could go," Roe said".
 */
final class ToldInside {
  // Verbs that surely report, also where somebody else's words tell of them.
  private static final Set<String> SURE =
      Set.of(
          "say",
          "conclude",
          "declare",
          "indicate",
          "offer",
          "recommend",
          "reply",
          "request",
          "suggest",
          "testify",
          "tell",
          "ask",
          "announce",
          "claim",
          "admit",
          "deny",
          "warn",
          "promise",
          "allege",
          "insist",
          "reveal",
          "complain",
          "beg",
          "urge",
          "order",
          "instruct",
          "inform",
          "advise",
          "state",
          "report",
          "accuse",
          "cite",
          "argue",
          "confirm",
          "add",
          "write",
          "blame",
          "predict",
          "explain",
          "threaten",
          "vow",
          "confess",
          "assure");

  private final Text text;
  private final Levels levels;
  private final ReportingVerbs verbs;
  private final LineReader reader;

  ToldInside(Text text, Levels levels, ReportingVerbs verbs, LineReader reader) {
    this.text = text;
    this.levels = levels;
    this.verbs = verbs;
    this.reader = reader;
  }

  /** What is told inside the outermost quotations of {@code drafts}. */
  List<Draft> find(List<Draft> drafts) {
    List<Draft> inner = new ArrayList<>();
    for (Draft outer : drafts) {
      if (outer.outer == null) {
        for (Span span : outer.content) {
          inside(span, outer, inner);
        }
      }
    }
    return inner;
  }

  private void inside(Span span, Draft outer, List<Draft> inner) {
    int first = text.tokenAt(span.start());
    int end = text.tokenAt(span.end() - 1) + 1;
    if (!hasSureVerb(first, end)) {
      return;
    }
    boolean direct = outer.kind == Kind.DIRECT;
    boolean spoken = direct || outer.rule.equals(Transcripts.RULE);
    int container = direct ? levels.of(first) : -1;
    if (direct && (container < 0 || levels.isName(container))) {
      return;
    }
    for (Line line :
        LineCutter.cut(text, levels, verbs, container, direct ? first + 1 : first, end)) {
      for (Draft draft : reader.read(line)) {
        if (isTold(line, draft, spoken) || isQuoted(draft, outer, span)) {
          draft.outer = outer;
          inner.add(draft);
        }
      }
    }
  }

  /** "The court heard that he told the clerk: "Go."": words in marks inside a report. */
  private static boolean isQuoted(Draft draft, Draft outer, Span span) {
    return outer.kind == Kind.MIXED
        && draft.kind == Kind.DIRECT
        && draft.cue != null
        && draft.cue.takes("q")
        && draft.speaker != null
        && draft.start() > span.start();
  }

  private boolean hasSureVerb(int first, int end) {
    for (int token = first; token < end; token++) {
      if (text.tag(token).isVerb()
          && verbs
              .find(text.lower(token))
              .filter(verb -> SURE.contains(verb.lemma()))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTold(Line line, Draft draft, boolean direct) {
    Cue cue = draft.cue;
    if (cue != null && draft.rule.equals("noun.that") && draft.kind == Kind.INDIRECT) {
      // "Her claim that it rained is absurd," he said
      return true;
    }
    if (cue == null || draft.kind == Kind.DIRECT || !SURE.contains(cue.entry().lemma())) {
      return false;
    }
    if (draft.speaker != null && line.isAny(draft.speaker.first(), "which", "that")) {
      return false;
    }
    if (draft.rule.equals("clause.that") && draft.kind == Kind.INDIRECT && !hasVerb(line, draft)) {
      // "You said that last year"
      return false;
    }
    boolean past =
        line.is(cue.verb(), Tag.VBD) || line.is(cue.verb(), Tag.VBN) || isOthers(line, draft, cue);
    boolean clause =
        draft.rule.startsWith("clause.")
            || draft.rule.startsWith("passive.told")
            || draft.rule.equals("passive.that");
    if (cue.voice() == Cue.Voice.GERUND) {
      return false;
    }
    if (draft.rule.startsWith("passive.") && draft.kind != Kind.INDIRECT) {
      return false;
    }
    boolean named = draft.speaker != null || draft.rule.startsWith("passive");
    // "I asked him for | a reply"
    boolean asked =
        draft.speaker != null
            && line.isAny(draft.speaker.first(), "i", "we")
            && (line.is(cue.end() - 1, "for") || draft.rule.equals("phrase.asked"));
    return named
        && (direct ? past && (clause || asked) : clause || draft.rule.startsWith("phrase."));
  }

  /** "He says | he is well", "My mother used to say | it was late": another's words. */
  private static boolean isOthers(Line line, Draft draft, Cue cue) {
    if (draft.speaker == null
        || cue.voice() != Cue.Voice.ACTIVE
        || line.isAny(draft.speaker.first(), "i", "we", "you", "they", "our", "who", "nobody")) {
      return false;
    }
    boolean present = line.is(cue.verb(), Tag.VBZ) || line.is(cue.verb(), Tag.VBP);
    return present && cue.group() == cue.verb()
        || line.is(cue.verb() - 1, "to") && line.is(cue.verb() - 2, "used");
  }

  private static boolean hasVerb(Line line, Draft draft) {
    return draft.content.stream()
        .anyMatch(
            span ->
                Clauses.hasFinite(
                    line,
                    line.itemOf(line.text().tokenAt(span.start())),
                    line.itemOf(line.text().tokenAt(span.end() - 1)) + 1));
  }
}
