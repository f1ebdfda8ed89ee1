package org.onrecord.read.quotation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.read.quotation.Cue.Voice;
import org.onrecord.reading.Quotation.Kind;

/** Gives words in marks at the end of reported speech to whom a nearer cue gives them. */
final class InnerCues {
  /** Reads what stands after a cue. */
  interface Contents {
    Optional<Draft> after(Line line, Cue cue, List<Cue> cues);
  }

  private final SpeakerPhrases phrases;
  private final Contents contents;

  InnerCues(SpeakerPhrases phrases, Contents contents) {
    this.phrases = phrases;
    this.contents = contents;
  }

  /**
   * "Roe said that when she rang, the clerk replied: "Not today."": the marks hold the clerk's
   * words, and of Roe's only what stands before is left.
   */
  void read(Line line, List<Cue> cues, List<Draft> drafts) {
    for (int d = 0; d < drafts.size(); d++) {
      Draft outer = drafts.get(d);
      if (outer.kind != Kind.MIXED || outer.content.size() != 1 || outer.cue == null) {
        continue;
      }
      int from = line.itemOf(line.text().tokenAt(outer.start()));
      int end = LineReader.endItem(line, outer);
      Draft inner = from < 0 ? null : innerWords(line, cues, from, end);
      if (inner == null || inner.speaker == null || inner.speaker.first() < from) {
        continue;
      }
      drafts.set(d, inner);
      int stop = inner.speaker.first();
      while (stop > from
          && (line.isPunctuation(stop - 1) || line.isAny(stop - 1, "and", "but", "that"))) {
        stop--;
      }
      boolean clause = !line.isAny(from, "when", "after", "as", "once", "if", "before", "while");
      if (clause && Clauses.hasMainVerb(line, from, stop)) {
        outer.content.set(0, line.span(from, stop));
        outer.kind = Content.kindOf(line, from, stop);
        drafts.add(d, outer);
        d++;
      }
    }
  }

  /** What a cue between the items says in marks that end with them; or null. */
  private @Nullable Draft innerWords(Line line, List<Cue> cues, int from, int end) {
    for (Cue cue : cues) {
      int quote = cue.end() + 1;
      boolean announced = line.is(cue.end(), ":") || line.isComma(cue.end());
      if (cue.verb() <= from
          || quote >= end
          || !announced
          || !line.isQuote(quote)
          || !line.startsCapital(quote)
          || !cue.takes("q")
          || cue.voice() != Voice.ACTIVE) {
        continue;
      }
      Optional<SpeakerWords> subject = phrases.before(line, cue.group());
      Optional<Draft> draft =
          subject.isEmpty() ? Optional.empty() : contents.after(line, cue, cues);
      if (draft.isPresent()
          && draft.get().kind == Kind.DIRECT
          && LineReader.endItem(line, draft.get()) >= end) {
        draft.get().speaker = subject.get();
        return draft.get();
      }
    }
    return null;
  }
}
