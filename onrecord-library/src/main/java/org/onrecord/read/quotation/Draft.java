package org.onrecord.read.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.reading.Quotation.Kind;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/** A quotation while it is put together. */
final class Draft {
  Kind kind;
  final String rule;
  final List<Span> content = new ArrayList<>();

  /** The line its cue stands in, or its first line. */
  Line line;

  /** The line before the one it was found in. */
  @Nullable Line lineBefore;

  /** The first line of the paragraph before. */
  @Nullable Line opening;

  @Nullable Cue cue;
  @Nullable SpeakerWords speaker;

  /** The quotation whose speaker this one takes, where it names none. */
  @Nullable Draft before;

  /** Why the speaker is taken from elsewhere. */
  @Nullable String reason;

  /** Its speaker is taken from the paragraph before: only somebody named there. */
  boolean introduced;

  /** First item after the subject and verb that may tell addressee, medium and time. */
  int from;

  /** Item after those. */
  int to;

  /** The stretches its content is made of. */
  final List<Integer> stretches = new ArrayList<>();

  /** The later one that this one was taken up into. */
  @Nullable Draft successor;

  /** Identifier, once all of its content is there. */
  String id = "";

  /** Who said it, once that is found. */
  @Nullable Speaker found;

  /** The quotation this one stands in. */
  @Nullable Draft outer;

  Draft(Kind kind, String rule, Line line) {
    this.kind = kind;
    this.rule = rule;
    this.line = line;
  }

  /** This one, or the one that it was taken up into. */
  Draft current() {
    Draft draft = this;
    while (draft.successor != null) {
      draft = draft.successor;
    }
    return draft;
  }

  int start() {
    return content.get(0).start();
  }

  int end() {
    return content.get(content.size() - 1).end();
  }
}
