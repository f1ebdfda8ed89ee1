package org.onrecord.lab;

import java.util.List;
import java.util.Random;

/** Copies of a text of the same length in other typography. */
final class Disguise {
  private Disguise() {}

  /** With curly quote marks and apostrophes. */
  static String curly(String text) {
    StringBuilder copy = new StringBuilder(text);
    for (int i = 0; i < copy.length(); i++) {
      char c = text.charAt(i);
      boolean opens = i == 0 || " ([\n".indexOf(text.charAt(i - 1)) >= 0;
      if (c == '"') {
        copy.setCharAt(i, opens ? '\u201C' : '\u201D');
      } else if (c == '\'') {
        boolean letter = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        copy.setCharAt(i, opens && letter ? '\u2018' : '\u2019');
      }
    }
    return copy.toString();
  }

  /** With some sentences in capitals or with a capital at each longer word, as headlines are. */
  static String headlines(Treebank.Document document, String text, Random random) {
    StringBuilder copy = new StringBuilder(text);
    List<Integer> firsts = document.sentenceFirst();
    for (int s = 0; s < firsts.size(); s++) {
      int start = document.words().get(firsts.get(s)).start();
      int last = (s + 1 < firsts.size() ? firsts.get(s + 1) : document.words().size()) - 1;
      int end = document.words().get(last).end();
      boolean point = ".?!".indexOf(text.charAt(Math.max(0, end - 1))) >= 0;
      int choice = random.nextInt(point ? 12 : 4);
      if (choice == 0) {
        for (int i = start; i < end; i++) {
          copy.setCharAt(i, Character.toUpperCase(text.charAt(i)));
        }
      } else if (choice == 1) {
        capitalise(copy, start, end);
      }
    }
    return copy.toString();
  }

  private static void capitalise(StringBuilder copy, int start, int end) {
    for (int i = start; i + 3 < end; i++) {
      boolean longWord =
          Character.isLetter(copy.charAt(i + 1))
              && Character.isLetter(copy.charAt(i + 2))
              && Character.isLetter(copy.charAt(i + 3));
      if (longWord && (i == start || copy.charAt(i - 1) == ' ')) {
        copy.setCharAt(i, Character.toUpperCase(copy.charAt(i)));
      }
    }
  }
}
