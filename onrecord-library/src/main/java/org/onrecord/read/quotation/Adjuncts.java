package org.onrecord.read.quotation;

import java.util.Set;
import org.onrecord.language.CalendarWords;
import org.onrecord.language.Tag;
import org.onrecord.lexicon.WordList;

/** Steps over what stands between a cue and its content: to whom, where and when it was said. */
final class Adjuncts {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "to",
          "in",
          "on",
          "at",
          "of",
          "during",
          "via",
          "through",
          "after",
          "before",
          "about",
          "for",
          "by",
          "from",
          "with",
          "following",
          "outside",
          "inside",
          "over",
          "near",
          "under",
          "ahead",
          "upon",
          "when",
          "against");

  private static final Set<String> TIMES =
      Set.of(
          "yesterday",
          "today",
          "tomorrow",
          "tonight",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "earlier",
          "later",
          "late",
          "early",
          "last",
          "recently",
          "afterwards",
          "once",
          "shortly",
          "soon");

  private static final Set<String> TIME_NOUNS =
      Set.of(
          "day",
          "days",
          "week",
          "weeks",
          "weekend",
          "month",
          "months",
          "year",
          "years",
          "morning",
          "afternoon",
          "evening",
          "night",
          "summer",
          "spring",
          "autumn",
          "winter",
          "hour",
          "hours");

  // Adverbs of the clause that is reported rather than of the saying.
  private static final Set<String> DEGREES =
      Set.of(
          "almost",
          "nearly",
          "roughly",
          "approximately",
          "around",
          "about",
          "perhaps",
          "maybe",
          "probably",
          "possibly",
          "hardly",
          "barely",
          "currently",
          "mostly",
          "always",
          "never",
          "often",
          "very",
          "most");

  // "over a hundred people", "up to half"
  private static final Set<String> AMOUNTS =
      Set.of("hundred", "thousand", "million", "billion", "dozen", "third", "quarter", "half");

  // "said in French"
  private static final WordList LANGUAGES = WordList.named("languages");

  /** Words of one adjunct at most. */
  private static final int LONGEST = 14;

  private final SpeakerPhrases phrases;

  Adjuncts(SpeakerPhrases phrases) {
    this.phrases = phrases;
  }

  /** "week", "Monday", "May". */
  static boolean isTimeNoun(String lower) {
    return TIME_NOUNS.contains(lower) || CalendarWords.isDay(lower) || CalendarWords.isMonth(lower);
  }

  /** True for a word that names a day, month or other time. */
  static boolean isTime(String lower) {
    return TIMES.contains(lower) || isTimeNoun(lower);
  }

  /** True for a word that tells when or how long, and so never who: "yesterday", "seconds". */
  static boolean isMoment(String lower) {
    return isTimeNoun(lower)
        || switch (lower) {
          case "yesterday", "today", "tonight", "tomorrow", "minute", "minutes" -> true;
          case "second", "seconds", "moment", "moments", "nights", "weekends" -> true;
          default -> false;
        };
  }

  /** The item after the adjuncts that begin at {@code from}. */
  int skip(Line line, int from) {
    int i = from;
    while (i < line.size()) {
      int next = one(line, i);
      if (next <= i) {
        break;
      }
      i = next;
    }
    return i;
  }

  private int one(Line line, int i) {
    if (line.isQuote(i)) {
      return i;
    }
    if (line.isComma(i)) {
      return parenthesis(line, i);
    }
    if (line.isDash(i) && line.is(i + 1, "as")) {
      return dashed(line, i);
    }
    if (TIMES.contains(line.lower(i)) && !line.is(i + 1, Tag.POS)) {
      int end = i + 1;
      while (end < line.size() && (isTimeNoun(line.lower(end)) || line.is(end, "in"))) {
        end++;
      }
      boolean bare = line.isAny(i, "last", "early", "late", "once");
      if (line.isAny(i, "early", "late") && line.is(i + 1, "on")) {
        // "said late on Tuesday | the bill was dead"
        int day = one(line, i + 1);
        return day > i + 1 ? day : i;
      }
      return bare && end == i + 1 && !line.is(i, "once") ? i : end;
    }
    if (line.is(i, "this")
        && isTimeNoun(line.lower(i + 1))
        && !line.is(i + 2, Tag.POS)
        && !line.is(i + 2, Tag.CD)
        && !line.tag(i + 2).isFinite()) {
      // "said this week | the road was shut"
      return i + 2;
    }
    if (isClock(line, i)) {
      return clockEnd(line, i);
    }
    if (isOfContent(line, i)) {
      // "saying only Roe was there", "said nearly half had gone"
      return i;
    }
    if (line.isAny(i, "outside", "inside") && line.isNoun(i + 1)) {
      // "said outside | court", where a tagger sees an adverb
      return prepositional(line, i);
    }
    if (line.tag(i).isAdverb() && !line.isCapital(i) || line.isAny(i, "back", "out", "on-air")) {
      return line.is(i + 1, Tag.CD) || line.isAny(i, "how", "when", "where", "why", "not")
          ? i
          : i + 1;
    }
    if (line.is(i, "like") && (line.isComma(i + 1) || line.isQuote(i + 1))) {
      return i + 1;
    }
    if (line.is(i, "that") && isThatTime(line, i + 1)) {
      return i + 2;
    }
    if (PREPOSITIONS.contains(line.lower(i))) {
      return released(line, i, prepositional(line, i));
    }
    return i;
  }

  /** "around 11:30 am", "at 8.30pm", "shortly after 9 p.m.". */
  private static boolean isClock(Line line, int item) {
    if (!line.isAny(item, "around", "about", "at", "by", "before", "after", "shortly", "just")) {
      return false;
    }
    int hour = line.isAny(item, "shortly", "just") ? item + 2 : item + 1;
    return line.is(hour, Tag.CD)
        && (line.isAny(hour + 1, "am", "pm", "a.m.", "p.m.", "a.m", "p.m")
            || line.lower(hour).endsWith("pm")
            || line.lower(hour).endsWith("am"));
  }

  /** Past the hour, and past another zone's in brackets: "11:30 am (1830 UTC)". */
  private static int clockEnd(Line line, int from) {
    int i = from + 1;
    while (!line.is(i, Tag.CD)) {
      i++;
    }
    i++;
    i += line.isAny(i, "am", "pm", "a.m.", "p.m.", "a.m", "p.m") ? 1 : 0;
    if (line.is(i, "(")) {
      for (int close = i + 1; close < i + 7; close++) {
        if (line.is(close, ")")) {
          return close + 1;
        }
      }
    }
    return i;
  }

  /** An adverb of what is said, not of the saying. */
  static boolean isOfContent(Line line, int item) {
    return line.isAny(item, "only", "even", "just", "as", "so", "too", "more", "less")
        || line.isAny(item, "over", "under", "up") && isAmount(line, item + 1)
        || DEGREES.contains(line.lower(item));
  }

  /** ", on Friday," before the content goes on. */
  private int parenthesis(Line line, int comma) {
    int i = comma + 1;
    if (i >= line.size() || line.isQuote(i) || line.isComma(i)) {
      return comma;
    }
    int end = one(line, i);
    while (end > i && end < line.size() && !line.isComma(end) && end - comma < LONGEST) {
      int next = one(line, end);
      if (next <= end) {
        break;
      }
      end = next;
    }
    return end > i && line.isComma(end) && !line.isQuote(end + 1)
        ? end + 1
        : end > i && line.isComma(end) ? end : comma;
  }

  /** "said — as the Mercury reports — | that it was late": past the aside. */
  private static int dashed(Line line, int dash) {
    for (int i = dash + 2; i < Math.min(line.size(), dash + LONGEST); i++) {
      if (line.isDash(i)) {
        return i + 1;
      }
    }
    return dash;
  }

  /** "she said that | week." but "she said that week was long" */
  private static boolean isThatTime(Line line, int noun) {
    return isTimeNoun(line.lower(noun))
        && (line.isStop(noun + 1)
            || line.isComma(noun + 1)
            || line.isQuote(noun + 1)
            || line.is(noun + 1, ":"));
  }

  /** "in a statement| read by her sister": how the words came out. */
  private int released(Line line, int from, int end) {
    int i = from + 1;
    while (i < line.size() && i < from + LONGEST && !line.isPunctuation(i) && !line.isQuote(i)) {
      if (i > from + 1
          && line.isAny(i, "read", "issued", "released", "sent", "posted", "published", "broadcast")
          && line.isNoun(i - 1)) {
        int next = one(line, i + 1);
        return next > i + 1 ? next : end;
      }
      if (line.is(i, "that")) {
        break;
      }
      i++;
    }
    return end;
  }

  /** "said over | a hundred people came": a number, not a place. */
  private static boolean isAmount(Line line, int item) {
    int noun = line.isAny(item, "a", "an", "the") ? item + 1 : item;
    return AMOUNTS.contains(line.lower(noun));
  }

  private int prepositional(Line line, int from) {
    int i = from + 1;
    if (line.is(from, "on") && CalendarWords.isDay(line.lower(i)) && line.isCapital(i)) {
      // "on Monday | Ida Roe was": the day is no name
      return isTimeNoun(line.lower(i + 1)) ? i + 2 : i + 1;
    }
    if ((line.is(from, "to") && line.is(i, Tag.VB))
        || (line.isAny(from, "to", "of", "about") && line.lower(i).endsWith("ing"))) {
      return from;
    }
    if (line.is(from, "in") && LANGUAGES.contains(line.lower(i)) && !line.isNoun(i + 1)) {
      // "told a guard | in French and English"
      boolean two = line.is(i + 1, "and") && LANGUAGES.contains(line.lower(i + 2));
      return two ? i + 3 : i + 1;
    }
    boolean amount = line.is(i, Tag.CD) || isAmount(line, i);
    if (amount && line.isAny(from, "about", "over", "under", "from", "to", "around")
        || line.isAny(i, "least", "most", "that", "how", "what", "whether")) {
      return from;
    }
    while (line.isAny(i, "a", "an", "the") || line.is(i, Tag.VBG) && i == from + 1) {
      i++;
    }
    int whole = phrases.after(line, from + 1).map(SpeakerWords::end).orElse(-1);
    // "at a press conference | yesterday"
    int end = whole > from + 2 ? whole : phrases.after(line, i).map(SpeakerWords::end).orElse(-1);
    if (end < 0 && i > from + 1) {
      end = phrases.after(line, from + 1).map(SpeakerWords::end).orElse(-1);
    }
    if (end < 0) {
      return line.is(from + 1, Tag.CD) ? from + 2 : from;
    }
    // "said for example he was there": a subject, not an adjunct
    return line.tag(end).isFinite() || end - from > LONGEST ? from : end;
  }
}
