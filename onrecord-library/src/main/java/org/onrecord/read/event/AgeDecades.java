package org.onrecord.read.event;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.lexicon.WordList;
import org.onrecord.read.event.AgePhrase.Form;

/**
 * Reads ages that are told by their decade: "in her 30s", "in his late twenties", "in her teens".
 *
 * <p>What "early", "mid" and "late" leave out differs from writer to writer, so each takes half of
 * the decade or nearly so, and they overlap: early is the first five years, mid the middle five,
 * late the last four.
 */
final class AgeDecades {
  private static final int TEEN = 13;

  private final WordList words;
  private final Text text;

  AgeDecades(WordList words, Text text) {
    this.words = words;
    this.text = text;
  }

  /** The age whose "in" stands at {@code token}; with the "is" or "was" right before it. */
  @Nullable AgePhrase at(int token) {
    if (!text.is(token + 1, Tag.PRP$) || text.is(token + 1, "its")) {
      return null;
    }
    int at = token + 2;
    if (at >= text.size()) {
      return null;
    }
    String lower = text.lower(at);
    int hyphen = lower.indexOf('-');
    String part = hyphen < 0 ? part(lower) : part(lower.substring(0, hyphen));
    if (part.isEmpty()) {
      return phrase(token, at + 1, "", lower);
    }
    if (hyphen > 0) {
      return phrase(token, at + 1, part, lower.substring(hyphen + 1));
    }
    at = text.is(at + 1, "-") ? at + 2 : at + 1;
    return at < text.size() ? phrase(token, at + 1, part, text.lower(at)) : null;
  }

  /** "Early", "mid" or "late"; an empty string for any other word. */
  private static String part(String word) {
    return switch (word) {
      case "early" -> "early";
      case "mid", "middle" -> "mid";
      case "late", "latter" -> "late";
      default -> "";
    };
  }

  private @Nullable AgePhrase phrase(int in, int end, String part, String decade) {
    int first = decade(decade);
    if (first < 0) {
      return null;
    }
    int before = in - 1;
    while (before > 0 && (words.value(text.lower(before)).startsWith("SOFT"))) {
      before--;
    }
    return new AgePhrase(Form.DECADE, isBe(before) ? before : in, end, amount(first, part));
  }

  private boolean isBe(int token) {
    return token >= 0
        && (words.value(text.lower(token)).equals("BE")
            || text.is(token, "are")
            || text.is(token, "were"));
  }

  /** The first year of the decade: 30 of "30s" and "thirties", 10 of "teens"; else -1. */
  private int decade(String word) {
    if (word.length() == 3 && word.endsWith("0s") && word.charAt(0) >= '1') {
      return (word.charAt(0) - '0') * 10;
    }
    String value = words.value(word);
    return value.startsWith("DECADE") ? Integer.parseInt(value.substring(7)) : -1;
  }

  private static AgeAmount amount(int first, String part) {
    int least = first == 10 ? TEEN : first;
    return switch (part) {
      case "early" -> new AgeAmount(least, first == 10 ? 15 : first + 4, 'Y');
      case "mid" -> new AgeAmount(first == 10 ? 14 : first + 3, first + 7, 'Y');
      case "late" -> new AgeAmount(first + 6, first + 9, 'Y');
      default -> new AgeAmount(least, first + 9, 'Y');
    };
  }
}
