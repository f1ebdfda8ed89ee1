package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.archive.words.Word;
import org.onrecord.archive.words.Words;
import org.onrecord.story.Span;

/**
 * The words of a quotation with what stands between them, ready to be compared.
 *
 * <p>Outer quotation marks and what is put in square brackets or is a bare "(sic)" are no words of
 * the speaker.
 *
 * @param words in order
 * @param tail what stands after the last word, with the closing mark
 */
record Wording(List<QuotedWord> words, String tail) {
  Wording {
    words = List.copyOf(words);
  }

  /** The words of the parts {@code parts} of {@code text}. */
  static Wording of(String text, List<Span> parts) {
    Builder builder = new Builder();
    for (Span part : parts) {
      builder.add(text, part, 0);
    }
    return builder.build();
  }

  /**
   * The words of parts that are at hand without the text around them.
   *
   * @param exact the characters of each part
   * @param parts where each part stands in its text, in the same order
   */
  static Wording of(List<String> exact, List<Span> parts) {
    Builder builder = new Builder();
    for (int i = 0; i < parts.size(); i++) {
      builder.add(exact.get(i), new Span(0, exact.get(i).length()), parts.get(i).start());
    }
    return builder.build();
  }

  /** These words and then those of {@code next}, with a break between. */
  Wording then(Wording next) {
    if (words.isEmpty() || next.words.isEmpty()) {
      return words.isEmpty() ? next : this;
    }
    List<QuotedWord> all = new ArrayList<>(words);
    all.add(next.words.get(0).afterBreak());
    all.addAll(next.words.subList(1, next.size()));
    return new Wording(all, next.tail);
  }

  /** Number of words. */
  int size() {
    return words.size();
  }

  /** The compared forms of all words. */
  List<String> keys() {
    return words.stream().map(QuotedWord::key).toList();
  }

  /** True when the speaker's sentence ends after the word {@code index}. */
  boolean endsSentenceAfter(int index) {
    return index + 1 >= words.size() || words.get(index + 1).startsSentence();
  }

  /** Collects the words of one part after the other. */
  private static final class Builder {
    private final List<QuotedWord> words = new ArrayList<>();
    private String tail = "";

    Wording build() {
      return new Wording(words, tail);
    }

    void add(String text, Span part, int offset) {
      boolean firstOfPart = true;
      int gapStart = part.start();
      for (Word word : Words.in(text, part)) {
        String gap = text.substring(gapStart, word.span().start());
        if (firstOfPart) {
          gap = tail + gap;
        }
        if (isAside(gap, text, word.span(), part)) {
          continue;
        }
        boolean gone = hasEllipsis(gap);
        boolean breaks = (firstOfPart && !words.isEmpty()) || gone;
        boolean begins =
            words.isEmpty()
                || endsSentence(gap)
                || (firstOfPart && isCapital(word.span().of(text)));
        words.add(
            new QuotedWord(
                word.form(),
                word.span().of(text),
                gap,
                breaks,
                gone,
                begins,
                new Span(word.span().start() + offset, word.span().end() + offset)));
        firstOfPart = false;
        gapStart = word.span().end();
      }
      tail = text.substring(gapStart, part.end());
    }

    /** True for a word inside square brackets or the "sic" of "(sic)". */
    private static boolean isAside(String gap, String text, Span word, Span part) {
      if (gap.lastIndexOf('[') > gap.lastIndexOf(']')) {
        return true;
      }
      return gap.endsWith("(")
          && word.of(text).equalsIgnoreCase("sic")
          && word.end() < part.end()
          && text.charAt(word.end()) == ')';
    }

    /**
     * True for "The" in: "It is over," she said. "The rest is noise." An "I" tells nothing: "If
     * so," she said, "I go."
     */
    private static boolean isCapital(String word) {
      return Character.isUpperCase(word.codePointAt(0))
          && !word.equals("I")
          && !word.startsWith("I'")
          && !word.startsWith("I\u2019");
    }

    private static boolean endsSentence(String gap) {
      return gap.indexOf('.') >= 0
          || gap.indexOf('!') >= 0
          || gap.indexOf('?') >= 0
          || gap.indexOf(':') >= 0
          || gap.indexOf('\u2026') >= 0;
    }

    private static boolean hasEllipsis(String gap) {
      return gap.contains("...")
          || gap.contains("\u2026")
          || gap.contains(". . .")
          || gap.contains("[");
    }
  }
}
