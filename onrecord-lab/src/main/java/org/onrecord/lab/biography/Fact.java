package org.onrecord.lab.biography;

import org.onrecord.story.Span;

/**
 * One fact between two places of a text.
 *
 * @param property SPOUSE, CHILD_OF, DATE_OF_BIRTH or DATE_OF_DEATH
 * @param subject where the person is named
 * @param object where the other, or the date, is named
 */
record Fact(String property, Span subject, Span object) {
  /** True when both say the same of words that overlap. */
  boolean matches(Fact other) {
    return property.equals(other.property)
        && subject.overlaps(other.subject)
        && object.overlaps(other.object);
  }
}
