package org.onrecord.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.QuoteMark.Family;
import org.onrecord.language.QuoteMark.Turn;
import org.onrecord.reading.Problem;
import org.onrecord.story.Span;

/** Pairs the marks of a text, paragraph by paragraph, in one pass. */
final class QuotePairing {
  /** Stretches inside stretches beyond this depth are not told apart. */
  private static final int DEEPEST = 12;

  /** More problems than this say nothing new. */
  private static final int MOST_PROBLEMS = 1000;

  /** A stretch that is not closed yet. */
  static final class Open {
    final @Nullable Open outer;
    final QuoteMark mark;
    final List<Span> parts = new ArrayList<>();
    int partStart;
    boolean closed;
    boolean dropped;
    int index;

    Open(@Nullable Open outer, QuoteMark mark) {
      this.outer = outer;
      this.mark = mark;
      this.partStart = mark.start();
    }
  }

  /** In order of their beginning; some dropped, being apostrophes after all. */
  final List<Open> all = new ArrayList<>();

  final List<Problem> problems = new ArrayList<>();

  private final List<Open> stack = new ArrayList<>();
  private List<QuoteMark> marks = List.of();
  private MarksAhead ahead = new MarksAhead(List.of());

  /**
   * Pairs the marks of one paragraph.
   *
   * @param end the end of the paragraph's last token
   * @param next the marks of the paragraph after it
   * @param nextStart where that begins
   */
  void paragraph(List<QuoteMark> paragraph, int end, List<QuoteMark> next, int nextStart) {
    marks = paragraph;
    ahead = new MarksAhead(paragraph);
    boolean reopens =
        !next.isEmpty() && next.get(0).start() == nextStart && next.get(0).turn().canOpen();
    for (int i = reopened; i < marks.size(); i++) {
      mark(i, reopens && next.get(0).family() == Family.SINGLE);
    }
    endParagraph(end, next, nextStart);
  }

  // Marks at the head of the paragraph that go on with what the paragraph before left open.
  private int reopened;

  private void mark(int i, boolean singleReopens) {
    QuoteMark mark = marks.get(i);
    int open = nearest(mark.family());
    if (open < 0) {
      if (mark.turn().canOpen()) {
        open(i, singleReopens);
      } else {
        stray(mark);
      }
    } else if (mark.turn() == Turn.OPENS) {
      openInside(i, open, singleReopens);
    } else if (mark.family() != Family.SINGLE || !isApostrophe(i, open, singleReopens)) {
      close(open, mark);
    }
  }

  /** The ending of a plural rather than the end of the stretch in single marks at {@code open}. */
  private boolean isApostrophe(int i, int open, boolean singleReopens) {
    QuoteMark mark = marks.get(i);
    boolean inner = open < stack.size() - 1;
    if (inner && ahead.otherClosesNext(i) && (mark.weak() || ahead.singleClosesAfterOther(i))) {
      // 'She said, "You pay the crews' wages." I did.'
      return true;
    }
    if (!mark.weak()) {
      return false;
    }
    boolean outermost = open == 0;
    return (singleReopens && outermost)
        || (outermost ? ahead.singleClosesNext(i) : ahead.closesLater(i));
  }

  private int nearest(Family family) {
    for (int i = stack.size() - 1; i >= 0; i--) {
      if (stack.get(i).mark.family() == family) {
        return i;
      }
    }
    return -1;
  }

  private void open(int i, boolean singleReopens) {
    QuoteMark mark = marks.get(i);
    if (mark.family() == Family.SINGLE
        && !mark.certain()
        && !ahead.singleClosesLater(i)
        && !singleReopens
        && i > 0) {
      // an apostrophe of a word no list knows
      return;
    }
    push(mark);
  }

  private void openInside(int i, int open, boolean singleReopens) {
    QuoteMark mark = marks.get(i);
    boolean sameAsInnermost = open == stack.size() - 1;
    if (sameAsInnermost && !ahead.closesTwice(i)) {
      if (mark.family() == Family.SINGLE && !mark.certain()) {
        // an apostrophe of a word no list knows
        return;
      }
      unclosed(stack.remove(open), mark.start());
    }
    open(i, singleReopens);
  }

  private void push(QuoteMark mark) {
    if (stack.size() >= DEEPEST) {
      problem(mark, "quotation mark nested too deeply; ignored");
      return;
    }
    Open open = new Open(stack.isEmpty() ? null : stack.get(stack.size() - 1), mark);
    stack.add(open);
    all.add(open);
  }

  private void close(int open, QuoteMark mark) {
    while (stack.size() > open + 1) {
      Open inner = stack.remove(stack.size() - 1);
      if (inner.mark.family() == Family.SINGLE && inner.parts.isEmpty()) {
        inner.dropped = true;
      } else {
        unclosed(inner, mark.start());
      }
    }
    Open closing = stack.remove(open);
    closing.parts.add(new Span(closing.partStart, mark.end()));
    closing.closed = true;
  }

  private void stray(QuoteMark mark) {
    if (mark.family() != Family.SINGLE) {
      problem(mark, "closing quotation mark without an opening one; ignored");
    }
  }

  private void unclosed(Open open, int end) {
    open.parts.add(new Span(open.partStart, Math.max(end, open.partStart + 1)));
    problem(open.mark, "quotation mark is never closed; taken to end with its paragraph");
  }

  private void problem(QuoteMark mark, String message) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new Problem(new Span(mark.start(), mark.end()), message));
    }
  }

  /** What is open goes on where the next paragraph begins with the same marks, else ends here. */
  private void endParagraph(int end, List<QuoteMark> next, int nextStart) {
    int matched = 0;
    int expected = nextStart;
    while (matched < stack.size()
        && matched < next.size()
        && next.get(matched).start() <= expected + 1
        && next.get(matched).turn().canOpen()
        && next.get(matched).family() == stack.get(matched).mark.family()) {
      expected = next.get(matched).end();
      matched++;
    }
    while (stack.size() > matched) {
      Open open = stack.remove(stack.size() - 1);
      if (open.mark.family() == Family.SINGLE && open.outer != null && open.parts.isEmpty()) {
        open.dropped = true;
      } else {
        unclosed(open, end);
      }
    }
    for (int i = 0; i < matched; i++) {
      Open open = stack.get(i);
      open.parts.add(new Span(open.partStart, Math.max(end, open.partStart + 1)));
      open.partStart = next.get(i).start();
    }
    reopened = matched;
  }
}
