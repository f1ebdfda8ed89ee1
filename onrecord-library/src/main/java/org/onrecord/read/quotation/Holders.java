package org.onrecord.read.quotation;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Text;
import org.onrecord.story.Span;

/** Which quotation holds which quoted stretch, and which part of it. */
final class Holders {
  private final Text text;
  private final @Nullable Draft[] latest;

  /** The parts of all stretches, one stretch after the other. */
  private final @Nullable Draft[] byPart;

  private final int[] firstPart;

  Holders(Text text, Levels levels) {
    this.text = text;
    this.latest = new Draft[levels.size()];
    this.firstPart = new int[levels.size()];
    int parts = 0;
    for (int s = 0; s < firstPart.length; s++) {
      firstPart[s] = parts;
      parts += levels.parts(s);
    }
    this.byPart = new Draft[parts];
  }

  /** The quotation that holds the latest part of a stretch; null when none does. */
  @Nullable Draft latest(int stretch) {
    return latest[stretch];
  }

  /** The quotation that holds a part of a stretch; null when none does. */
  @Nullable Draft of(int stretch, int part) {
    Draft holder = byPart[firstPart[stretch] + part];
    return holder == null ? null : holder.current();
  }

  /** The stretch at {@code item} of {@code line} belongs to {@code draft}. */
  void hold(Line line, int item, Draft draft) {
    int stretch = line.stretch(item);
    byPart[firstPart[stretch] + line.part(item)] = draft;
    takeOver(stretch, draft);
  }

  /** All of {@code stretch} goes on in {@code draft}. */
  void takeOver(int stretch, Draft draft) {
    latest[stretch] = draft;
    draft.stretches.add(stretch);
  }

  /** Marks the stretches of {@code line} that the content of {@code draft} is made of. */
  void mark(Line line, Draft draft, boolean[] used) {
    for (Span span : draft.content) {
      int i = Math.max(0, line.itemOf(text.tokenAt(span.start())));
      while (i < line.size() && line.span(i, i + 1).start() < span.end()) {
        if (line.isQuote(i) && span.contains(line.span(i, i + 1))) {
          used[i] = true;
        }
        i++;
      }
    }
  }
}
