package org.onrecord.archive.check;

import java.util.List;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/**
 * Quoted words of a draft that are to be looked up.
 *
 * @param parts where they stand
 * @param speaker who says them
 * @param paragraph the draft's paragraph in which they begin, from 1
 * @param perhaps names of other people of the draft whom the pronoun that names the speaker can
 *     mean as well
 */
record DraftQuotation(List<Span> parts, Speaker speaker, int paragraph, List<String> perhaps) {
  DraftQuotation {
    parts = List.copyOf(parts);
    perhaps = List.copyOf(perhaps);
  }

  DraftQuotation(List<Span> parts, Speaker speaker, int paragraph) {
    this(parts, speaker, paragraph, List.of());
  }

  /** The same as somebody else's. */
  DraftQuotation by(Speaker who, List<String> orPerhaps) {
    return new DraftQuotation(parts, who, paragraph, orPerhaps);
  }
}
