package org.onrecord.read.time;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** When the clause around a time expression plays, by its verbs. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE;

  private static final int REACH = 40;

  /**
   * The tense of the verb nearest before the tokens {@code first} to {@code end} in their sentence,
   * else of the nearest after them. Past where there is none: news tells what happened.
   */
  static Tense around(Text text, int first, int end) {
    if (text.is(first - 1, "until") || text.is(first - 1, "till")) {
      return isOver(text, first - 1) ? PAST : FUTURE;
    }
    int sentence = text.sentenceOf(first);
    int begin = Math.max(text.sentenceStart(sentence), first - REACH);
    for (int token = first - 1; token >= begin; token--) {
      if (text.is(token, ";")) {
        break;
      }
      Tense tense = at(text, token, begin);
      if (tense != null) {
        return tense;
      }
    }
    int stop = Math.min(text.sentenceEnd(sentence), end + REACH);
    for (int token = end; token < stop; token++) {
      Tense tense = at(text, token, begin);
      if (tense != null) {
        return tense;
      }
    }
    return PAST;
  }

  /** "was working |until Tuesday", "lived in Calder |until May": what went on is over. */
  private static boolean isOver(Text text, int until) {
    int begin = Math.max(text.sentenceStart(text.sentenceOf(until)), until - 8);
    for (int token = until - 1; token >= begin; token--) {
      Tag tag = text.tag(token);
      if (tag == Tag.VBG) {
        if (text.is(token - 1, "was") || text.is(token - 1, "were")) {
          return true;
        }
      } else if (tag == Tag.VBD) {
        return switch (text.lower(token)) {
          case "worked", "lived", "served", "ran", "played", "lasted", "continued" -> true;
          default -> false;
        };
      } else if (tag.isVerb() || text.is(token, ";")) {
        return false;
      }
    }
    return false;
  }

  /** The tense that the verb at {@code token} tells; null for what is no verb or tells nothing. */
  private static @org.jspecify.annotations.Nullable Tense at(Text text, int token, int begin) {
    Tag tag = text.tag(token);
    String word = text.lower(token);
    if (tag == Tag.VBD) {
      return Neighbour.PLANNED.is(word) && isPassive(text, token, begin) ? FUTURE : PAST;
    }
    if (tag == Tag.MD) {
      return isFutureModal(text, token, word) ? FUTURE : PRESENT;
    }
    if (Neighbour.PLANNED.is(word) && isPassive(text, token, begin)) {
      return FUTURE;
    }
    if (tag == Tag.VB) {
      return infinitive(text, token, begin);
    }
    if (tag == Tag.VBN) {
      return participle(text, token, begin);
    }
    if (tag != Tag.VBZ && tag != Tag.VBP) {
      return null;
    }
    return isTimetable(word) ? FUTURE : PRESENT;
  }

  /** "turns 40 on Friday", "the trial starts on Monday": what the calendar holds in store. */
  private static boolean isTimetable(String word) {
    return switch (word) {
      case "turns",
          "turn",
          "retires",
          "retire",
          "starts",
          "begins",
          "opens",
          "resumes",
          "continues",
          "reconvenes",
          "host",
          "hosts",
          "face",
          "faces",
          "airs",
          "predict",
          "predicts",
          "forecast",
          "forecasts" ->
          true;
      default -> false;
    };
  }

  /** True for will and its like, not for "would have gone". */
  private static boolean isFutureModal(Text text, int token, String word) {
    return Neighbour.WILL.is(word) && !text.is(token + 1, "have");
  }

  /** "is scheduled", "are due", "was expected": the thing planned lies ahead. */
  private static boolean isPassive(Text text, int token, int begin) {
    for (int back = token - 1; back >= Math.max(begin, token - 3); back--) {
      switch (text.lower(back)) {
        case "been" -> {
          // "has been scheduled for May", not "had been due in May"
          return text.is(back - 1, "has") || text.is(back - 1, "have");
        }
        case "is", "are", "'s", "be", "'re", "am", "'m", "was", "were", "has", "have" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "had been due to": planned once, and past now. */
  private static boolean isPluperfect(Text text, int planned, int begin) {
    for (int back = planned - 1; back >= Math.max(begin, planned - 4); back--) {
      if (text.is(back, "had")) {
        return true;
      }
    }
    return false;
  }

  private static @org.jspecify.annotations.Nullable Tense infinitive(
      Text text, int token, int begin) {
    if (text.is(token - 1, "to") && isBe(text, token - 2)) {
      // "is to receive the medal in May", "was to wed in December".
      return text.is(token, "have") ? PAST : FUTURE;
    }
    for (int back = token - 1; back >= Math.max(begin, token - 5); back--) {
      String word = text.lower(back);
      if (text.is(back, Tag.MD)) {
        return isFutureModal(text, back, word) ? FUTURE : PRESENT;
      }
      if (word.equals("did") || word.equals("had")) {
        return PAST;
      }
      if (Neighbour.PLANNED.is(word)) {
        return isPluperfect(text, back, begin) ? PAST : FUTURE;
      }
    }
    return null;
  }

  private static boolean isBe(Text text, int token) {
    return text.is(token, "is")
        || text.is(token, "are")
        || text.is(token, "was")
        || text.is(token, "were");
  }

  /** "has been seen", "was seen", "will be seen", "to be seen", "seen on Monday". */
  private static @org.jspecify.annotations.Nullable Tense participle(
      Text text, int token, int begin) {
    for (int back = token - 1; back >= Math.max(begin, token - 4); back--) {
      String word = text.lower(back);
      if (text.is(back, Tag.MD)) {
        return isFutureModal(text, back, word) ? FUTURE : PRESENT;
      }
      switch (word) {
        case "was", "were", "had", "has", "have", "been", "'ve", "'d", "got" -> {
          boolean future = word.equals("have") && back > begin && text.is(back - 1, Tag.MD);
          return future && Neighbour.WILL.is(text.lower(back - 1)) ? PRESENT : PAST;
        }
        case "be" -> {
          boolean to = back > begin && text.is(back - 1, "to");
          boolean past = to && isPluperfect(text, back - 1, begin);
          return to ? past ? PAST : FUTURE : null;
        }
        case "is", "are" -> {
          return PRESENT;
        }
        default -> {}
      }
    }
    // "held on Monday", "a letter sent on Monday".
    return PAST;
  }
}
