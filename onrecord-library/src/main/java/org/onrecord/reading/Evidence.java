package org.onrecord.reading;

import java.util.List;
import java.util.Objects;
import org.onrecord.story.Span;

/**
 * The words a finding rests on and the rule that read them.
 *
 * @param spans where the words stand, in text order, at least one
 * @param rule name of the rule, such as {@code kin.possessive}
 */
public record Evidence(List<Span> spans, String rule) {
  public Evidence {
    spans = List.copyOf(spans);
    Objects.requireNonNull(rule);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("evidence without words, rule " + rule);
    }
  }

  /** Evidence of one stretch of words. */
  public static Evidence of(Span span, String rule) {
    return new Evidence(List.of(span), rule);
  }
}
