package org.onrecord.archive.check;

import java.util.List;

/**
 * Neighbouring changes of a diff: what came in the place of what.
 *
 * @param lost words on record that the draft does not have there
 * @param gained words of the draft that the record does not have there
 * @param next the words that stand unchanged behind, up to the next change
 * @param atEdge true when nothing unchanged stands on one of its sides
 */
record Hunk(List<QuotedWord> lost, List<QuotedWord> gained, List<QuotedWord> next, boolean atEdge) {
  Hunk {
    lost = List.copyOf(lost);
    gained = List.copyOf(gained);
    next = List.copyOf(next);
  }
}
