package org.onrecord.lab.alter;

import java.util.List;
import org.onrecord.story.Span;

/**
 * A quotation on record that is to be altered: direct, in one part, in one pair of marks, of a
 * person with a full name, in a story that stands.
 *
 * @param words what stands between its marks
 * @param speaker the full name
 * @param story the story's identifier
 * @param place its place among the quotations of its story, from 0
 * @param span where it stands in the story's text
 */
record Base(String words, String speaker, String story, int place, Span span) {
  /** The words between spaces, each with its punctuation. */
  List<String> tokens() {
    return List.of(words.strip().split("\\s+"));
  }
}
