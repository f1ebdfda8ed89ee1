package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;

/** Words one after another, each with its look, wrapped into lines. */
final class Flow {
  private record Word(String text, String codes, boolean joined) {}

  private final Look look;
  private final List<Word> words = new ArrayList<>();

  Flow(Look look) {
    this.look = look;
  }

  /** Adds the words of {@code text}, after a space. */
  Flow add(String text, String codes) {
    return add(text, codes, false);
  }

  /** Adds plain words, after a space. */
  Flow add(String text) {
    return add(text, "", false);
  }

  /** Adds words whose first is joined to the one before. */
  Flow join(String text, String codes) {
    return add(text, codes, true);
  }

  private Flow add(String text, String codes, boolean joined) {
    boolean first = joined;
    for (String word : OneLine.all(text).split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(new Word(word, codes, first));
        first = false;
      }
    }
    return this;
  }

  /**
   * Writes the lines.
   *
   * @param first what stands before the first line; may hold escape codes
   * @param indent columns that {@code first} takes and the other lines are indented by
   */
  void writeTo(StringBuilder out, String first, int indent) {
    int columns = Math.max(20, look.width() - indent);
    out.append(first);
    int used = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int width = unit(i);
      if (used > 0 && !word.joined() && used + 1 + width > columns) {
        out.append('\n').append(" ".repeat(indent));
        used = 0;
      }
      if (used > 0 && !word.joined()) {
        boolean goesOn = words.get(i - 1).codes().equals(word.codes());
        out.append(goesOn ? look.styled(word.codes(), " ") : " ");
        used++;
      }
      out.append(look.styled(word.codes(), word.text()));
      used += Width.of(word.text());
    }
    out.append('\n');
  }

  /** Columns of the word at {@code i} with those joined to it. */
  private int unit(int i) {
    int width = Width.of(words.get(i).text());
    for (int k = i + 1; k < words.size() && words.get(k).joined(); k++) {
      width += Width.of(words.get(k).text());
    }
    return width;
  }
}
