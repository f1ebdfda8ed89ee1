package org.onrecord.read.quotation;

import java.util.BitSet;
import java.util.List;
import org.onrecord.language.QuotedText;
import org.onrecord.language.QuotedText.Stretch;
import org.onrecord.language.Text;
import org.onrecord.story.Span;

/**
 * For each token the innermost quoted stretch around it, leaving out the stretches that are names,
 * titles and nicknames: those read as plain words.
 */
final class Levels {
  private final int[] innermost;
  private final int[] outer;
  private final int[][] partFirst;
  private final int[][] partEnd;
  private final boolean[] names;
  private final BitSet nameMarks = new BitSet();
  private final BitSet closed = new BitSet();

  Levels(Text text, QuotedText quoted, NamesInMarks namesInMarks) {
    List<Stretch> stretches = quoted.stretches();
    int size = stretches.size();
    innermost = new int[text.size()];
    java.util.Arrays.fill(innermost, -1);
    outer = new int[size];
    partFirst = new int[size][];
    partEnd = new int[size][];
    names = new boolean[size];
    for (int s = 0; s < size; s++) {
      Stretch stretch = stretches.get(s);
      tokens(text, stretch, s);
      closed.set(s, stretch.closed());
      names[s] = namesInMarks.isName(text, partFirst[s], partEnd[s]);
      outer[s] = stretch.outer();
      while (outer[s] >= 0 && names[outer[s]]) {
        outer[s] = outer[outer[s]];
      }
      if (names[s] && partFirst[s][0] < partEnd[s][0]) {
        markName(text, partFirst[s][0]);
        markName(text, partEnd[s][0] - 1);
      }
      for (int p = 0; p < partFirst[s].length; p++) {
        java.util.Arrays.fill(innermost, partFirst[s][p], partEnd[s][p], names[s] ? outer[s] : s);
      }
    }
  }

  private void tokens(Text text, Stretch stretch, int s) {
    List<Span> parts = stretch.parts();
    partFirst[s] = new int[parts.size()];
    partEnd[s] = new int[parts.size()];
    for (int p = 0; p < parts.size(); p++) {
      partFirst[s][p] = text.tokenAt(parts.get(p).start());
      partEnd[s][p] = Math.max(partFirst[s][p], text.tokenAt(parts.get(p).end()));
    }
  }

  private void markName(Text text, int token) {
    if (!Character.isLetterOrDigit(text.word(token).codePointAt(0))) {
      nameMarks.set(token);
    }
  }

  /** True for a quotation mark around a name or title. */
  boolean isNameMark(int token) {
    return nameMarks.get(token);
  }

  /** Number of stretches. */
  int size() {
    return outer.length;
  }

  /** The innermost stretch around a token, or -1. */
  int of(int token) {
    return innermost[token];
  }

  /** The stretch around a stretch, or -1. */
  int outer(int stretch) {
    return outer[stretch];
  }

  /** True when the stretch has its closing mark. */
  boolean isClosed(int stretch) {
    return closed.get(stretch);
  }

  boolean isName(int stretch) {
    return names[stretch];
  }

  /** The stretch directly inside {@code container} that holds {@code token}; -1 if none does. */
  int inside(int container, int token) {
    int stretch = innermost[token];
    while (stretch >= 0 && stretch != container && outer[stretch] != container) {
      stretch = outer[stretch];
    }
    return stretch == container ? -1 : stretch;
  }

  int parts(int stretch) {
    return partFirst[stretch].length;
  }

  int partFirst(int stretch, int part) {
    return partFirst[stretch][part];
  }

  int partEnd(int stretch, int part) {
    return partEnd[stretch][part];
  }

  /** Which part of {@code stretch} begins at {@code token}; 0 if none does. */
  int partAt(int stretch, int token) {
    int part = java.util.Arrays.binarySearch(partFirst[stretch], token);
    return Math.max(part, 0);
  }
}
