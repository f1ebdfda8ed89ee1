package org.onrecord.story;

import org.jspecify.annotations.Nullable;

/**
 * A range of characters in the text of one version of a story.
 *
 * <p>Half-open: {@code start} is the first character, {@code end} the one after the last. Both
 * count UTF-16 code units, as {@link String#charAt} does; what is written for other programs counts
 * code points (see {@link Offsets}).
 *
 * @param start 0 or more
 * @param end {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: start " + start + ", end " + end);
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** True when the character at {@code offset} lies in this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** True when all of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** True when the two have at least one character in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words of {@code text} that this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return start == other.start
        ? Integer.compare(end, other.end)
        : Integer.compare(start, other.start);
  }

  /** Written out: what Java makes of a record takes milliseconds to set up in every process. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Span other && start == other.start && end == other.end;
  }

  @Override
  public int hashCode() {
    return start * 31 + end;
  }
}
