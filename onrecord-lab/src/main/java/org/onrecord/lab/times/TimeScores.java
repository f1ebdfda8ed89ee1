package org.onrecord.lab.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.language.Language;
import org.onrecord.language.Text;
import org.onrecord.read.time.TimeFinder;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;

/**
 * Scores time expressions in the manner of TempEval-3: relaxed (words overlap), strict (words are
 * the same), value (words overlap and values are the same).
 */
public final class TimeScores {
  private final Language language = new Language();
  private final TimeFinder finder = new TimeFinder();
  private final List<String> misses = new ArrayList<>();
  private int gold;
  private int found;
  private int relaxed;
  private int strict;
  private int value;

  /** Reads {@code text} and counts. */
  public void add(TimedText text) {
    Text read = language.analyze(text.text(), new Span(0, text.text().length()));
    List<TimeExpression> times = finder.find(read, text.published());
    gold += text.times().size();
    found += times.size();
    List<TimedText.Marked> open = new ArrayList<>(text.times());
    for (TimeExpression time : times) {
      Optional<TimedText.Marked> marked =
          open.stream().filter(one -> one.span().overlaps(time.span())).findFirst();
      if (marked.isEmpty()) {
        miss("EXTRA", text.text(), time.span(), time.value() + " " + time.rule());
        continue;
      }
      open.remove(marked.get());
      compare(text.text(), marked.get(), time);
    }
    open.forEach(one -> miss("MISS", text.text(), one.span(), one.value()));
  }

  private void compare(String text, TimedText.Marked marked, TimeExpression time) {
    relaxed++;
    if (marked.span().equals(time.span())) {
      strict++;
    } else {
      miss("SPAN", text, marked.span(), time.span().of(text));
    }
    if (marked.value().equals(time.value())) {
      value++;
    } else {
      String difference = marked.value() + " not " + time.value() + " " + time.rule();
      miss("VALUE", text, marked.span(), difference);
    }
  }

  private void miss(String kind, String text, Span span, String what) {
    String before = text.substring(Math.max(0, span.start() - 60), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + 30));
    String line = before + "[" + span.of(text) + "]" + after;
    misses.add(kind + "\t" + what + "\t" + line.replaceAll("\\s+", " "));
  }

  /** Expressions marked. */
  public int gold() {
    return gold;
  }

  /** Expressions read. */
  public int found() {
    return found;
  }

  /** F1 of expressions whose words overlap. */
  public double relaxed() {
    return f1(relaxed);
  }

  /** F1 of expressions whose words are the same. */
  public double strict() {
    return f1(strict);
  }

  /** F1 of expressions whose words overlap and whose values are the same. */
  public double value() {
    return f1(value);
  }

  private double f1(int right) {
    return 2.0 * right / Math.max(1, found + gold);
  }

  /** Every difference, one a line. */
  public List<String> misses() {
    return List.copyOf(misses);
  }
}
