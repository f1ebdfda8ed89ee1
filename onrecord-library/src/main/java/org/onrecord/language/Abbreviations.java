package org.onrecord.language;

import java.util.Locale;
import org.onrecord.lexicon.WordList;

/** Which words keep their point, and whether a sentence can end with them. */
final class Abbreviations {
  /** How the point after a word is to be read. */
  enum Kind {
    /** No abbreviation. */
    NONE,
    /** Stands before a name, so no sentence ends with it: "Mr.", "Sen.". */
    TITLE,
    /** Is one only before a number: "No. 7", "p. 12", "Sept. 3". */
    NUMBER,
    /** Can end a sentence, but a name may follow: "Inc.", "U.S.", "Jr.". */
    PLAIN,
    /** Ends the sentence when a capital follows: "etc.", "p.m.". */
    END
  }

  private final WordList list = WordList.named("abbreviation");
  private final WordList openers = WordList.named("sentence-opener");

  Kind kind(String word) {
    String value = list.value(word.toLowerCase(Locale.ROOT));
    return switch (value) {
      case "title" -> Kind.TITLE;
      case "number" -> Kind.NUMBER;
      case "plain" -> Kind.PLAIN;
      case "end" -> Kind.END;
      case "capital" -> Character.isUpperCase(word.charAt(0)) ? Kind.PLAIN : Kind.NONE;
      case "title-capital" -> Character.isUpperCase(word.charAt(0)) ? Kind.TITLE : Kind.NONE;
      case "number-capital" -> Character.isUpperCase(word.charAt(0)) ? Kind.NUMBER : Kind.NONE;
      default -> Kind.NONE;
    };
  }

  /** True for a word that often opens a sentence and seldom a name: "The", "He", "But". */
  boolean opensSentence(String word) {
    return openers.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True for what goes on after a time of day: "5 p.m. Monday", "5 p.m. EST". */
  boolean followsTime(String word) {
    boolean zone = word.length() < 5 && word.equals(word.toUpperCase(Locale.ROOT));
    return zone || list.value(word.toLowerCase(Locale.ROOT)).equals("after-time");
  }

  /** True for a name that ends with an exclamation mark: "OK!", "Yahoo!". */
  boolean keepsExclamation(String word) {
    return list.value(word.toLowerCase(Locale.ROOT) + "!").equals("name");
  }
}
