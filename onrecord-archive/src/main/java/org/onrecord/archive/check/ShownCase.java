package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.archive.words.Word;
import org.onrecord.story.Span;

/**
 * A letter in brackets that begins a word shows that its case was changed: "[w]e will" is "We
 * will".
 */
final class ShownCase {
  private ShownCase() {}

  /** The words with "[w]" and "e" joined to one, brackets and all. */
  static List<Word> joined(String text, List<Word> words) {
    if (text.indexOf('[') < 0) {
      return words;
    }
    List<Word> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean letter = word.span().length() == 1 && isBracketed(text, word.span());
      if (letter && i + 1 < words.size() && follows(word, words.get(i + 1))) {
        Word rest = words.get(++i);
        joined.add(
            new Word(
                word.form() + rest.form(), new Span(word.span().start() - 1, rest.span().end())));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private static boolean isBracketed(String text, Span letter) {
    return letter.start() > 0
        && text.charAt(letter.start() - 1) == '['
        && letter.end() < text.length()
        && text.charAt(letter.end()) == ']'
        && (letter.start() < 2 || !Character.isLetterOrDigit(text.charAt(letter.start() - 2)));
  }

  private static boolean follows(Word letter, Word rest) {
    return rest.span().start() == letter.span().end() + 1;
  }
}
