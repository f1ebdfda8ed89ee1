package org.onrecord.language;

import java.util.ArrayList;
import java.util.Comparator;
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

  private final int[] partStarts;
  private final int[] partOwners;

  private QuotedText(List<Stretch> stretches, List<Problem> problems) {
    this.stretches = List.copyOf(stretches);
    this.problems = List.copyOf(problems);
    // Parts that start at one place cannot be, so the order is total.
    List<int[]> parts = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      for (Span part : stretches.get(i).parts()) {
        parts.add(new int[] {part.start(), i});
      }
    }
    parts.sort(Comparator.comparingInt(part -> part[0]));
    this.partStarts = parts.stream().mapToInt(part -> part[0]).toArray();
    this.partOwners = parts.stream().mapToInt(part -> part[1]).toArray();
  }

  /** Finds the quoted stretches of {@code text}. */
  public static QuotedText of(Text text) {
    QuotePairing pairing = new QuotePairing();
    List<QuoteMark> marks = text.paragraphs() == 0 ? List.of() : marks(text, 0);
    for (int paragraph = 0; paragraph < text.paragraphs(); paragraph++) {
      boolean last = paragraph + 1 == text.paragraphs();
      List<QuoteMark> next = last ? List.of() : marks(text, paragraph + 1);
      int end = text.end(text.paragraphEnd(paragraph) - 1);
      pairing.paragraph(
          marks, end, next, last ? end : text.start(text.paragraphStart(paragraph + 1)));
      marks = next;
    }
    return of(pairing);
  }

  private static List<QuoteMark> marks(Text text, int paragraph) {
    int first = text.paragraphStart(paragraph);
    int end = text.paragraphEnd(paragraph);
    return QuoteMarkScanner.marks(text.string(), text.start(first), text.end(end - 1));
  }

  private static QuotedText of(QuotePairing pairing) {
    List<Stretch> stretches = new ArrayList<>();
    for (QuotePairing.Open open : pairing.all) {
      if (open.dropped) {
        continue;
      }
      QuotePairing.Open outer = open.outer;
      while (outer != null && outer.dropped) {
        outer = outer.outer;
      }
      open.index = stretches.size();
      stretches.add(new Stretch(open.parts, outer == null ? -1 : outer.index, open.closed));
    }
    return new QuotedText(stretches, pairing.problems);
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
    int index = indexAt(offset);
    return index < 0 ? Optional.empty() : Optional.of(stretches.get(index));
  }

  /**
   * Index in {@link #stretches} of the innermost stretch around the character at {@code offset}, or
   * -1.
   */
  public int indexAt(int offset) {
    int low = 0;
    int high = partStarts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (partStarts[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int index = low == 0 ? -1 : partOwners[low - 1];
    while (index >= 0 && !stretches.get(index).contains(offset)) {
      index = stretches.get(index).outer();
    }
    return index;
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

    /** True when one of the parts holds the character at {@code offset}. */
    public boolean contains(int offset) {
      int low = 0;
      int high = parts.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (parts.get(middle).end() <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low < parts.size() && parts.get(low).contains(offset);
    }
  }
}
