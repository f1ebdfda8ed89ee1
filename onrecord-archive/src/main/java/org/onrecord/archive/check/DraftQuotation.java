package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/**
 * Quoted words of a draft that are to be looked up.
 *
 * @param parts where they stand
 * @param speaker who says them
 * @param paragraphs the draft's paragraph in which each part begins, from 1
 * @param perhaps names of other people of the draft whom the pronoun that names the speaker can
 *     mean as well
 */
record DraftQuotation(
    List<Span> parts, Speaker speaker, List<Integer> paragraphs, List<String> perhaps) {
  DraftQuotation {
    parts = List.copyOf(parts);
    paragraphs = List.copyOf(paragraphs);
    perhaps = List.copyOf(perhaps);
  }

  DraftQuotation(List<Span> parts, Speaker speaker, List<Integer> paragraphs) {
    this(parts, speaker, paragraphs, List.of());
  }

  /** The paragraph in which the quotation begins, from 1. */
  int paragraph() {
    return paragraphs.get(0);
  }

  /** The same as somebody else's. */
  DraftQuotation by(Speaker who, List<String> orPerhaps) {
    return new DraftQuotation(parts, who, paragraphs, orPerhaps);
  }

  /** The words of each paragraph for themselves. */
  List<DraftQuotation> byParagraph() {
    TreeMap<Integer, List<Span>> each = new TreeMap<>();
    for (int i = 0; i < parts.size(); i++) {
      each.computeIfAbsent(paragraphs.get(i), number -> new ArrayList<>()).add(parts.get(i));
    }
    List<DraftQuotation> found = new ArrayList<>();
    each.forEach(
        (number, spans) ->
            found.add(
                new DraftQuotation(
                    spans, speaker, spans.stream().map(span -> number).toList(), perhaps)));
    return found;
  }
}
