package org.onrecord.read.quotation;

import java.util.Set;
import org.onrecord.language.CalendarWords;
import org.onrecord.language.Tag;

/** Tells where the phrase for a speaker begins when a chunker has cut it short or run on. */
final class PhraseStarts {
  /** Steps back over a title at most. */
  private static final int STEPS = SpeakerPhrases.STEPS;

  // Where somebody speaks: "In mitigation Ida Roe said".
  private static final Set<String> SCENES =
      Set.of(
          "court",
          "mitigation",
          "evidence",
          "hearing",
          "inquest",
          "trial",
          "tribunal",
          "chamber",
          "ceremony",
          "funeral",
          "stage",
          "interview",
          "statement",
          "reply",
          "response");

  private PhraseStarts() {}

  /** The 'Gulls' | star: the marks around a name cut the phrase in two. */
  static int acrossName(Line line, int first) {
    int i = first;
    if (i < 1 || line.isQuote(i - 1) || line.token(i) == line.tokenEnd(i - 1)) {
      return first;
    }
    i--;
    while (i > 0
        && first - i < STEPS
        && !line.isQuote(i - 1)
        && line.token(i) == line.tokenEnd(i - 1)
        && line.isCapital(i - 1)) {
      i--;
    }
    boolean determiner = i > 0 && (line.is(i - 1, Tag.DT) || line.is(i - 1, Tag.PRP$));
    return determiner && line.isCapital(i) ? i - 1 : first;
  }

  /** "One night | Ned said", "Outside the court | Ida Roe said": time and place are no names. */
  static int unscened(Line line, int first, int last) {
    for (int i = first; i < last; i++) {
      boolean scene =
          Adjuncts.isTime(line.lower(i))
              || (line.is(first - 1, Tag.IN) && SCENES.contains(line.lower(i)));
      if (scene && !line.isCapital(i) && line.tag(i + 1).isProper()) {
        return i + 1;
      }
      // "On February 1 | Kew Council"
      if (line.is(i, Tag.CD)
          && CalendarWords.isMonth(line.lower(i - 1))
          && line.tag(i + 1).isProper()) {
        return i + 1;
      }
    }
    return first;
  }

  /** "Roe| in May, 2019 | said": before the date; or {@code end}. */
  static int undated(Line line, int end) {
    int i = end - 1;
    boolean year = line.is(i, Tag.CD) && line.lower(i).length() == 4;
    i -= year ? line.isComma(i - 1) ? 2 : 1 : 0;
    i -= !year && line.is(i, Tag.CD) ? 1 : 0;
    boolean date = i < end - 1 && CalendarWords.isMonth(line.lower(i)) && line.isCapital(i);
    return date && line.isAny(i - 1, "in", "on", "since") ? i - 1 : end;
  }

  /**
   * "Roe, 51,| last night | admitted", "Roe| late yesterday | told", "Roe| Tuesday | called":
   * before a time without a preposition; or {@code end}.
   */
  static int untimed(Line line, int end) {
    String last = line.lower(end - 1);
    int first = end - 1;
    if (Adjuncts.isTimeNoun(last) && end > 1) {
      boolean pointed =
          line.isAny(end - 2, "last", "this", "next", "yesterday")
              || CalendarWords.isDay(line.lower(end - 2)) && line.isCapital(end - 2);
      first = pointed ? end - 2 : first;
      boolean day = CalendarWords.isDay(last) && line.isCapital(end - 1);
      if (!pointed && !day) {
        return end;
      }
    } else if (!line.isAny(end - 1, "yesterday", "today", "tonight")) {
      return end;
    }
    first -= line.isAny(first - 1, "late", "early", "earlier", "later", "only") ? 1 : 0;
    boolean subject = first > 0 && (line.isComma(first - 1) || line.isNoun(first - 1));
    return subject ? first : end;
  }

  /** "Sen. | Ida Roe": a shortened title that a tagger knows not. */
  static int titled(Line line, int first) {
    boolean title =
        line.tag(first).isProper()
            && line.isCapital(first - 1)
            && line.lower(first - 1).length() > 2
            && line.lower(first - 1).endsWith(".");
    return title ? first - 1 : first;
  }

  /** "his surviving | father": a participle that a chunker leaves out. */
  static int determined(Line line, int first) {
    int i = first;
    while (i > 0
        && first - i < 3
        && (line.is(i - 1, Tag.VBG) || line.is(i - 1, Tag.VBN) || line.tag(i - 1).isAdjective())) {
      i--;
    }
    boolean determiner = line.is(i - 1, Tag.DT) || line.is(i - 1, Tag.PRP$);
    if (i < first && determiner) {
      return i - 1;
    }
    return i < first && line.is(i - 1, "of") ? i : first;
  }

  /** "A report [published] on Monday". */
  static boolean isReduced(Line line, int item) {
    boolean participle = line.is(item, Tag.VBN) || line.is(item, Tag.VBD);
    return participle
        && line.isAny(item, "published", "released", "issued", "posted", "aired", "broadcast")
        && line.isNoun(item - 1);
  }

  static boolean isParticiple(Line line, int item) {
    return line.is(item, Tag.VBG) || line.is(item, Tag.VBN);
  }

  static boolean isPlainVerb(Line line, int item) {
    return line.is(item, Tag.VBP) || line.is(item, Tag.VBD) || line.is(item, Tag.VBN);
  }
}
