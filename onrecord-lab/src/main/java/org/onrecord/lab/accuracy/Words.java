package org.onrecord.lab.accuracy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.story.Span;

/** Words as the measure counts them: runs of letters, digits and underscores. */
public final class Words {
  private Words() {}

  /** The words of {@code text} in {@code span}; one that the span cuts counts with what is left. */
  public static List<Span> in(String text, Span span) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    int i = span.start();
    while (i < span.end()) {
      int point = text.codePointAt(i);
      boolean inside = isWord(point);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
      i += Character.charCount(point);
    }
    if (start >= 0) {
      words.add(new Span(start, span.end()));
    }
    return words;
  }

  /** Where the words in {@code spans} begin. */
  public static BitSet starts(String text, List<Span> spans) {
    BitSet starts = new BitSet();
    for (Span span : spans) {
      in(text, span).forEach(word -> starts.set(word.start()));
    }
    return starts;
  }

  /** How many the two sets have in common. */
  public static int common(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  private static boolean isWord(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || point == '_'
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
