package org.onrecord.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.story.Span;

/**
 * Speech or writing attributed to somebody.
 *
 * @param id identifier within the reading, made from the version, rule and content spans
 * @param kind how much of the content stands in quotation marks
 * @param content the quoted words, one part a paragraph or side of an interrupting cue, in text
 *     order; a direct quotation's parts include its marks
 * @param cue the single verb or phrase that attributes it: "said", "according to"
 * @param speaker who said it
 * @param addressee whom it was said to, in the story's words
 * @param medium where it was said, such as {@code Instagram}, in the story's words
 * @param occasion what it was said at, such as {@code press conference in Leeds}, in the story's
 *     words
 * @param when TIMEX3 value of when it was said, where the story tells at the cue
 * @param inside identifier of the quotation this one is quoted in
 * @param rule the rule that decided
 */
public record Quotation(
    String id,
    Kind kind,
    List<Span> content,
    Optional<Span> cue,
    Speaker speaker,
    Optional<String> addressee,
    Optional<String> medium,
    Optional<String> occasion,
    Optional<String> when,
    Optional<String> inside,
    String rule) {
  public Quotation {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    content = List.copyOf(content);
    Objects.requireNonNull(cue);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(addressee);
    Objects.requireNonNull(medium);
    Objects.requireNonNull(occasion);
    Objects.requireNonNull(when);
    Objects.requireNonNull(inside);
    Objects.requireNonNull(rule);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("quotation without content, rule " + rule);
    }
  }

  /** The same words, said by somebody else. */
  public Quotation withSpeaker(Speaker other) {
    return new Quotation(
        id, kind, content, cue, other, addressee, medium, occasion, when, inside, rule);
  }

  /** How much of the content stands in quotation marks. */
  public enum Kind {
    /** All of it. */
    DIRECT,
    /** Some of it. */
    MIXED,
    /** None of it. */
    INDIRECT
  }
}
