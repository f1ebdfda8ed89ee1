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
 * @param asides the words in square brackets, in order: what an editor put in
 */
record Wording(List<QuotedWord> words, String tail, List<QuotedWord> asides) {
  Wording {
    words = List.copyOf(words);
    asides = List.copyOf(asides);
  }

  /** The words of the parts {@code parts} of {@code text}. */
  static Wording of(String text, List<Span> parts) {
    return of(text, 0, parts);
  }

  /**
   * The words of parts that lie in a passage of a longer text.
   *
   * @param passage the passage's characters
   * @param start where the passage begins in the longer text
   * @param parts where the parts stand in the longer text, all of them inside the passage
   */
  static Wording of(String passage, int start, List<Span> parts) {
    Builder builder = new Builder();
    int last = 0;
    for (Span part : parts) {
      Span here = new Span(part.start() - start, part.end() - start);
      builder.add(passage, here, start, passage.substring(last, here.start()));
      last = here.end();
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
    List<QuotedWord> put = new ArrayList<>(asides);
    put.addAll(next.asides);
    return new Wording(all, next.tail, put);
  }

  /** From the first word to the last, whatever stands between. */
  Span whole() {
    return words.isEmpty()
        ? new Span(0, 0)
        : words.get(0).span().union(words.get(words.size() - 1).span());
  }

  /** Number of words. */
  int size() {
    return words.size();
  }

  /** The compared forms of all words. */
  List<String> keys() {
    return words.stream().map(QuotedWord::key).toList();
  }

  /**
   * The words from {@code from} to before {@code to} as written, an interruption shown as a space.
   */
  String written(int from, int to) {
    StringBuilder written = new StringBuilder();
    for (QuotedWord word : words.subList(from, to)) {
      if (written.length() > 0) {
        written.append(word.breaksBefore() ? Slips.ending(word.gap()) + " " : word.gap());
      }
      written.append(word.raw());
    }
    return written.toString();
  }

  /** True when the speaker's sentence ends after the word {@code index}. */
  boolean endsSentenceAfter(int index) {
    return index + 1 >= words.size() || words.get(index + 1).startsSentence();
  }

  /** Collects the words of one part after the other. */
  private static final class Builder {
    private final List<QuotedWord> words = new ArrayList<>();
    private final List<QuotedWord> asides = new ArrayList<>();
    private String tail = "";

    Wording build() {
      return new Wording(words, tail, asides);
    }

    /**
     * Adds one part.
     *
     * @param offset added to the places of its words
     * @param between what stands between the part before and this one
     */
    void add(String text, Span part, int offset, String between) {
      boolean firstOfPart = true;
      int gapStart = part.start();
      for (Word word : ShownCase.joined(text, Words.in(text, part))) {
        String gap = Editorial.withoutSic(text.substring(gapStart, word.span().start()));
        if (firstOfPart) {
          gap = tail + gap;
        }
        String raw = word.span().of(text);
        Span place = new Span(word.span().start() + offset, word.span().end() + offset);
        if (Editorial.isSic(text, word.span())) {
          continue;
        }
        if (Editorial.isInBrackets(gap)) {
          asides.add(new QuotedWord(word.form(), raw, "", false, false, false, place));
          continue;
        }
        boolean gone = hasEllipsis(gap);
        boolean breaks = (firstOfPart && !words.isEmpty()) || gone;
        boolean begins =
            words.isEmpty()
                || SentenceEnds.isOne(words.get(words.size() - 1).raw(), gap, raw)
                || (firstOfPart && closes(between));
        words.add(new QuotedWord(word.form(), raw, gap, breaks, gone, begins, place));
        firstOfPart = false;
        gapStart = word.span().end();
      }
      tail = Editorial.withoutSic(text.substring(gapStart, part.end()));
    }

    /** True for the tag in: "It is over," she said. "The rest is noise." */
    private static boolean closes(String tag) {
      String words = tag.strip();
      return words.endsWith(".") || words.endsWith("!") || words.endsWith("?");
    }

    private static boolean hasEllipsis(String gap) {
      return gap.contains("...")
          || gap.contains("\u2026")
          || gap.contains(". . .")
          || gap.contains("[");
    }
  }
}
