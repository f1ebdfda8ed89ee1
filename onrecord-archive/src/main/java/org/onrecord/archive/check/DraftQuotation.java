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
 */
record DraftQuotation(List<Span> parts, Speaker speaker, int paragraph) {
  DraftQuotation {
    parts = List.copyOf(parts);
  }
}
