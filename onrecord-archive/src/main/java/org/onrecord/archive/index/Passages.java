package org.onrecord.archive.index;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.archive.words.Word;
import org.onrecord.archive.words.Words;
import org.onrecord.story.Span;

/**
 * Cuts a text into the passages that are searched: paragraphs, and pieces of those that are very
 * long.
 *
 * <p>A line break ends a paragraph, save in a text wrapped by hand (no line over {@value #WRAPPED}
 * characters), where only an empty line does. The pieces of a long paragraph overlap by {@value
 * #OVERLAP} words, so that no run of words up to that length is cut.
 */
public final class Passages {
  private static final int WRAPPED = 100;
  private static final int LONGEST = 400;
  private static final int OVERLAP = 40;

  /** A passage and its words. */
  public record Passage(Span span, List<Word> words) {
    public Passage {
      words = List.copyOf(words);
    }
  }

  private Passages() {}

  /** The passages of {@code text} inside {@code body}, in text order; each has a word. */
  public static List<Passage> of(String text, Span body) {
    boolean wrapped = longestLine(text, body) <= WRAPPED;
    List<Passage> passages = new ArrayList<>();
    int start = body.start();
    for (int i = body.start(); i <= body.end(); i++) {
      if (i == body.end() || endsParagraph(text, i, body.end(), wrapped)) {
        addPieces(Words.in(text, new Span(start, i)), stripped(text, start, i), passages);
        start = i;
      }
    }
    return passages;
  }

  private static int longestLine(String text, Span body) {
    int longest = 0;
    int start = body.start();
    for (int i = body.start(); i <= body.end(); i++) {
      if (i == body.end() || text.charAt(i) == '\n') {
        longest = Math.max(longest, i - start);
        start = i + 1;
      }
    }
    return longest;
  }

  private static boolean endsParagraph(String text, int i, int end, boolean wrapped) {
    if (text.charAt(i) != '\n') {
      return false;
    }
    if (!wrapped) {
      return true;
    }
    int next = i + 1;
    while (next < end && next < i + WRAPPED && isSpaceInLine(text.charAt(next))) {
      next++;
    }
    return next >= end || text.charAt(next) == '\n';
  }

  private static boolean isSpaceInLine(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\u00a0';
  }

  private static Span stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static void addPieces(List<Word> words, Span paragraph, List<Passage> passages) {
    for (int first = 0; first < words.size(); first += LONGEST - OVERLAP) {
      int last = Math.min(first + LONGEST, words.size());
      int start = first == 0 ? paragraph.start() : words.get(first).span().start();
      int end = last == words.size() ? paragraph.end() : words.get(last - 1).span().end();
      passages.add(new Passage(new Span(start, end), words.subList(first, last)));
      if (last == words.size()) {
        break;
      }
    }
  }
}
