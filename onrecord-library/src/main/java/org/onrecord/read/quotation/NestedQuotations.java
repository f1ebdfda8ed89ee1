package org.onrecord.read.quotation;

import java.util.List;
import java.util.Optional;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.reading.Quotation.Kind;

/**
 * Finds the quotations inside direct ones, to any depth: "She asked 'why', and I said 'why not'".
 */
final class NestedQuotations {
  private final Text text;
  private final Levels levels;
  private final ReportingVerbs verbs;
  private final LineReader reader;
  private final SpeakerPhrases phrases;
  private final Holders holders;
  private final List<Draft> drafts;

  /**
   * @param holders knows what holds the outer stretches, and is told what holds the inner ones
   * @param drafts gets what is found
   */
  NestedQuotations(
      Text text,
      Levels levels,
      ReportingVerbs verbs,
      LineReader reader,
      SpeakerPhrases phrases,
      Holders holders,
      List<Draft> drafts) {
    this.text = text;
    this.levels = levels;
    this.verbs = verbs;
    this.reader = reader;
    this.phrases = phrases;
    this.holders = holders;
    this.drafts = drafts;
  }

  /**
   * An outer stretch comes before those inside it, so that its own are there when it is their turn.
   */
  void find() {
    for (int s = 0; s < levels.size(); s++) {
      for (int p = 0; p < levels.parts(s) && !levels.isName(s); p++) {
        Draft outer = holders.of(s, p);
        int first = levels.partFirst(s, p) + 1;
        int end = levels.partEnd(s, p);
        if (outer != null && first < end) {
          inside(s, first, end, outer);
        }
      }
    }
  }

  private void inside(int stretch, int first, int end, Draft outer) {
    for (Line line : LineCutter.cut(text, levels, verbs, stretch, first, end)) {
      boolean[] used = new boolean[line.size()];
      boolean any = false;
      for (int i = 0; i < line.size(); i++) {
        any |= line.isQuote(i);
      }
      if (!any) {
        continue;
      }
      for (Draft draft : reader.read(line)) {
        if (draft.kind == Kind.DIRECT) {
          boolean[] held = new boolean[line.size()];
          holders.mark(line, draft, held);
          for (int i = 0; i < line.size(); i++) {
            if (held[i]) {
              used[i] = true;
              holders.hold(line, i, draft);
            }
          }
          add(draft, outer);
        }
      }
      for (int i = 0; i < line.size(); i++) {
        if (line.isQuote(i) && !used[i]) {
          unannounced(line, i, outer);
        }
      }
    }
  }

  /** "and he went 'No way'", "she was like, 'No way'": spoken language's own cues. */
  private boolean quotative(Line line, int item, Draft outer) {
    int i = line.isComma(item - 1) ? item - 2 : item - 1;
    boolean like = line.is(i, "like");
    i -= like ? 1 : 0;
    boolean go = line.isAny(i, "go", "goes", "going", "went", "being");
    boolean be = like && line.isAny(i, "was", "were", "is", "am", "are", "be", "'s", "'m", "'re");
    if (!go && !be) {
      return false;
    }
    Draft draft = new Draft(Kind.DIRECT, "nested.quotative", line);
    draft.content.add(line.span(item, item + 1));
    ReportingVerbs.Entry entry =
        new ReportingVerbs.Entry(line.lower(i), "q", ReportingVerbs.Form.BASE);
    draft.cue = new Cue(i, i + 1, i, entry, Cue.Voice.ACTIVE);
    Optional<SpeakerWords> subject = phrases.before(line, i);
    draft.speaker = subject.or(() -> phrases.mainSubject(line, item)).orElse(null);
    draft.from = item;
    draft.to = item;
    holders.hold(line, item, draft);
    add(draft, outer);
    return true;
  }

  private void add(Draft draft, Draft outer) {
    draft.outer = outer;
    drafts.add(draft);
  }

  /** "Especially my parents, 'Go to bed'": a noun phrase and a comma, no verb. */
  private void unannounced(Line line, int item, Draft outer) {
    if (quotative(line, item, outer)) {
      return;
    }
    if (!line.isComma(item - 1) || line.words(item) < 2) {
      return;
    }
    phrases
        .before(line, item - 1)
        .filter(words -> !line.isAny(words.first(), "that", "which", "this", "it", "all"))
        // "a note in ink, 'Not to be paid'"
        .filter(words -> isMoment(words) || !line.is(words.first() - 1, Tag.IN))
        .ifPresent(
            words -> {
              Draft draft = new Draft(Kind.DIRECT, "nested.noun", line);
              draft.content.add(line.span(item, item + 1));
              // "I told him when he was a boy, 'Go'": the boy does not speak
              boolean predicate = line.tag(words.first() - 1).isFinite();
              // "he answered in ten seconds, 'Who asks?'", "He knelt and shouts, 'Come out!'"
              boolean verb = words.end() == words.first() + 1 && line.is(words.first() - 1, Tag.CC);
              draft.speaker =
                  verb || isMoment(words)
                      ? phrases.mainSubject(line, words.first()).orElse(null)
                      : predicate ? null : words;
              holders.hold(line, item, draft);
              add(draft, outer);
            });
  }

  private boolean isMoment(SpeakerWords words) {
    return Adjuncts.isMoment(text.lower(words.head()));
  }
}
