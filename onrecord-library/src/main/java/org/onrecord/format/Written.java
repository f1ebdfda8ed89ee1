package org.onrecord.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.story.Offsets;
import org.onrecord.story.Span;

/**
 * Where the text of a draft stands in its file as given.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class Written {
  /**
   * A part of a document: the paragraphs from here on, up to the next.
   *
   * @param start first character in the text
   */
  record Paragraph(int start, String part, int number) {}

  private final String file;
  private final Offsets offsets;
  private final int[] lineStarts;
  private final Runs runs;
  private final List<Paragraph> paragraphs;
  private final long firstLine;

  private Written(String file, Runs runs, List<Paragraph> paragraphs, long firstLine) {
    this.file = file;
    this.offsets = Offsets.of(file);
    this.lineStarts = lineStarts(file);
    this.runs = runs;
    this.paragraphs = List.copyOf(paragraphs);
    this.firstLine = firstLine;
  }

  /** The text is the file. */
  static Written asGiven(String text) {
    return asGiven(text, 1);
  }

  /** The text is part of a file with several and begins on {@code line} of it. */
  static Written asGiven(String text, long line) {
    return new Written(text, Runs.identity(), List.of(), Math.max(1, line));
  }

  /** The text was taken from {@code file}, stretch by stretch. */
  static Written takenFrom(String file, Runs runs) {
    return new Written(file, runs, List.of(), 1);
  }

  /** The text was taken from a document that is not text. */
  static Written in(List<Paragraph> paragraphs) {
    return new Written("", Runs.identity(), paragraphs, 1);
  }

  private static int[] lineStarts(String file) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < file.length(); i++) {
      char c = file.charAt(i);
      if (c == '\n' || (c == '\r' && !file.startsWith("\n", i + 1))) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** Where the characters of {@code span} stand. */
  public DraftPlace place(Span span) {
    if (!paragraphs.isEmpty()) {
      return new DraftPlace(Optional.empty(), Optional.of(paragraph(span.start())));
    }
    return new DraftPlace(inFile(span), Optional.empty());
  }

  private DraftPlace.InDocument paragraph(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Paragraph paragraph = paragraphs.get(low);
    return new DraftPlace.InDocument(paragraph.part(), paragraph.number());
  }

  private Optional<DraftPlace.InFile> inFile(Span span) {
    int start = Math.min(runs.start(span.start()), file.length());
    int last = span.isEmpty() ? start : runs.end(span.end() - 1);
    int end = Math.max(start, Math.min(last, file.length()));
    int line = line(start);
    int endLine = line(Math.max(start, end - 1));
    return Optional.of(
        new DraftPlace.InFile(
            offsets.codePoint(start),
            offsets.codePoint(end),
            Math.toIntExact(line + firstLine),
            column(line, start),
            Math.toIntExact(endLine + firstLine),
            column(endLine, end)));
  }

  /** Number of the line, from 0. */
  private int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int column(int line, int offset) {
    return offsets.codePoint(offset) - offsets.codePoint(lineStarts[line]) + 1;
  }

  /**
   * Stretches of the text, each with where it stands in the file: character by character, or, where
   * its length is not 0, all of its characters for that many of the file's.
   */
  static final class Runs {
    private final int[] at;
    private final int[] source;
    private final int[] length;

    /**
     * @param at first character of each stretch in the text, ascending
     * @param source where it stands in the file
     * @param length of what stands for it in the file; 0 where the characters are the same
     */
    Runs(int[] at, int[] source, int[] length) {
      this.at = at;
      this.source = source;
      this.length = length;
    }

    static Runs identity() {
      return new Runs(new int[] {0}, new int[] {0}, new int[1]);
    }

    int start(int offset) {
      int run = run(offset);
      return length[run] > 0 ? source[run] : source[run] + Math.max(0, offset - at[run]);
    }

    int end(int offset) {
      int run = run(offset);
      return length[run] > 0
          ? source[run] + length[run]
          : source[run] + Math.max(0, offset - at[run]) + 1;
    }

    private int run(int offset) {
      int found = Arrays.binarySearch(at, offset);
      return found >= 0 ? found : Math.max(0, -found - 2);
    }
  }
}
