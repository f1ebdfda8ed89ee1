package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.archive.words.Word;
import org.onrecord.archive.words.Words;
import org.onrecord.lexicon.WordList;
import org.onrecord.story.Span;

/**
 * Finds what a draft says of a quotation's being translated: "said in Spanish", "through an
 * interpreter", "translated from the German".
 *
 * <p>Looked for in the quotation's own paragraph, near it, outside of its words. The grade stays
 * what it is: the archive vouches for the words it holds, and for no translation.
 */
final class Translation {
  private static final WordList LANGUAGES = WordList.named("languages");
  private static final Set<String> INTERPRETERS =
      Set.of("interpreter", "interpreters", "translator", "translators");
  private static final Set<String> THROUGH = Set.of("through", "via");
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "his", "her", "their", "its", "original");

  /** "in French" is a language, "in French politics" is not. */
  private static final Set<String> AFTER =
      Set.of(
          "to", "on", "at", "after", "before", "when", "that", "as", "with", "through", "and",
          "but", "during", "while", "outside", "by", "from", "last");

  /** How far from the quotation the mark may stand, in characters. */
  private static final int NEAR = 160;

  private Translation() {}

  /** The words that say so, as the draft has them. */
  static Optional<String> mark(String text, List<Span> parts) {
    List<Span> around = new ArrayList<>();
    Span first = parts.get(0);
    Span last = parts.get(parts.size() - 1);
    around.add(new Span(paragraphStart(text, first.start()), first.start()));
    for (int i = 1; i < parts.size(); i++) {
      int from = parts.get(i - 1).end();
      around.add(new Span(from, Math.max(from, Math.min(parts.get(i).start(), from + NEAR))));
    }
    around.add(new Span(last.end(), paragraphEnd(text, last.end())));
    for (Span span : around) {
      Optional<String> mark = in(text, Words.in(text, span));
      if (mark.isPresent()) {
        return mark;
      }
    }
    return Optional.empty();
  }

  private static int paragraphStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start < NEAR && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  private static int paragraphEnd(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < NEAR && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  private static Optional<String> in(String text, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).form();
      int object = afterArticles(words, i + 1);
      int end = -1;
      if (THROUGH.contains(word) && object < words.size()) {
        end = INTERPRETERS.contains(words.get(object).form()) ? object : -1;
      } else if (word.equals("in")) {
        end = isLanguage(text, words, i + 1) ? i + 1 : -1;
      } else if (isTranslated(words, i)) {
        end = afterArticles(words, i + 2);
        end = isLanguageName(text, words, end) ? end : -1;
      }
      if (end > 0) {
        return Optional.of(words.get(i).span().union(words.get(end).span()).of(text));
      }
    }
    return Optional.empty();
  }

  private static boolean isTranslated(List<Word> words, int i) {
    String word = words.get(i).form();
    return i + 2 < words.size()
        && (word.equals("translated") || word.equals("translation"))
        && words.get(i + 1).form().equals("from");
  }

  private static int afterArticles(List<Word> words, int from) {
    int i = from;
    while (i < words.size() && i < from + 2 && ARTICLES.contains(words.get(i).form())) {
      i++;
    }
    return i;
  }

  private static boolean isLanguage(String text, List<Word> words, int i) {
    if (!isLanguageName(text, words, i)) {
      return false;
    }
    if (i + 1 >= words.size()) {
      return true;
    }
    String gap = text.substring(words.get(i).span().end(), words.get(i + 1).span().start());
    return !gap.isBlank() || AFTER.contains(words.get(i + 1).form());
  }

  private static boolean isLanguageName(String text, List<Word> words, int i) {
    return i < words.size()
        && LANGUAGES.contains(words.get(i).form())
        && Character.isUpperCase(text.charAt(words.get(i).span().start()));
  }
}
