package org.onrecord.read.quotation;

import java.util.Set;
import org.onrecord.language.Tag;

/** Tells a clause from a noun phrase by the tags of its words. */
final class Clauses {
  /** Items looked at in search of a clause's verb. */
  private static final int REACH = 45;

  /** Items of an aside in commas at most. */
  private static final int ASIDE = 12;

  private Clauses() {}

  /** True when a subject and its finite verb begin at item {@code from}: what "said" takes. */
  static boolean begins(Line line, int from) {
    if (from >= line.size()
        || line.is(from, "to")
        || line.is(from, Tag.CC) && !line.isAny(from, "both", "neither", "either")
        || line.isPunctuation(from)) {
      return false;
    }
    int relatives = 0;
    int commas = 0;
    boolean adverbial = line.is(from, Tag.IN) || line.is(from, Tag.RB) || line.is(from, Tag.WRB);
    int limit = Math.min(line.size(), from + REACH);
    for (int i = from; i < limit; i++) {
      if (line.isQuote(i)) {
        continue;
      }
      int aside = line.isComma(i) ? asideEnd(line, i, limit) : -1;
      if (aside > i) {
        // "the region, to be called Kew, | would": its commas come in a pair
        i = aside;
        continue;
      }
      if (isRelative(line, i)) {
        relatives++;
      } else if (line.isComma(i)) {
        commas++;
      } else if (line.isAny(i, ";", ":") || (line.is(i, "to") && line.is(i + 1, Tag.VB))) {
        return false;
      } else if (i > from + 1 && line.is(i, "so") && line.is(i + 1, Tag.PRP)) {
        // "declared an emergency | so he could": told of the deed
        return false;
      } else if (i > from && isFinite(line, i)) {
        int left = i - 1;
        while (left > from && line.tag(left).isAdverb()) {
          left--;
        }
        boolean joined = line.is(left, Tag.CC) || (line.isComma(left) && commas % 2 == 1);
        if (relatives > 0) {
          relatives--;
        } else if (joined) {
          // "declared an emergency and shut the schools": the cue's own subject goes on
          return false;
        } else {
          // "announced his return in May, Roe joined": the verb is another's
          // "which he has said in interviews | was a mistake"
          boolean pulled = line.isAny(from, "in", "on", "by", "with", "from", "during");
          return pulled ? commas > 0 : commas != 1 || adverbial;
        }
      }
    }
    return false;
  }

  /** The comma that closes ", to be called Kew,", ", perhaps to win time,"; or -1. */
  private static int asideEnd(Line line, int comma, int limit) {
    int i = comma + 1;
    while (line.tag(i).isAdverb()) {
      i++;
    }
    if (i > comma + 1 && line.isComma(i)) {
      // "Kew, | especially|, would"
      return i - 1;
    }
    if (!line.is(i, "to") || !line.is(i + 1, Tag.VB)) {
      return -1;
    }
    for (int end = i + 2; end < Math.min(limit, i + ASIDE); end++) {
      if (line.isComma(end)) {
        return line.tag(end + 1).isFinite() ? end : -1;
      }
    }
    return -1;
  }

  private static boolean isRelative(Line line, int item) {
    Tag tag = line.tag(item);
    if (line.is(item, "that") && Adjuncts.isTime(line.lower(item + 1))) {
      // "an attack that day"
      return false;
    }
    return tag == Tag.WDT
        || tag == Tag.WP
        || line.isAny(item, "who", "which", "where", "when")
        || (line.is(item, "that") && line.isNoun(item - 1));
  }

  // Past tenses that a tagger takes for prepositions or plain forms, and that are nothing else.
  private static final Set<String> PASTS =
      Set.of(
          "overran",
          "overtook",
          "overcame",
          "overthrew",
          "oversaw",
          "outran",
          "withdrew",
          "underwent",
          "undertook",
          "mistook",
          "fled",
          "sped",
          "slid",
          "sank",
          "swam",
          "shook",
          "tore",
          "strode",
          "clung",
          "flung",
          "swung",
          "sprang",
          "shrank",
          "forgave",
          "forbade",
          "strove",
          "slew");

  // "let | him go", "helped people move": no verb of its own stands behind the noun.
  private static final Set<String> CAUSES =
      Set.of(
          "let", "lets", "make", "makes", "made", "making", "help", "helps", "helped", "helping",
          "see", "saw", "seen", "watch", "watched", "hear", "heard", "have", "had", "letting");

  /**
   * "the plane | overran the runway", "40 people | slid off it": a past tense that a tagger takes
   * for a preposition, or for a plain form right behind a noun.
   */
  private static boolean isMistaken(Line line, int item) {
    Tag tag = line.tag(item);
    if (tag != Tag.IN && tag != Tag.VB || !line.isNoun(item - 1)) {
      return false;
    }
    if (PASTS.contains(line.lower(item))) {
      return true;
    }
    if (tag == Tag.IN || !line.is(item - 1, Tag.NNS) || line.is(item, "be")) {
      return false;
    }
    for (int i = item - 2; i >= 0 && i > item - 6; i--) {
      if (CAUSES.contains(line.lower(i)) || line.is(i, Tag.MD)) {
        return false;
      }
    }
    return true;
  }

  /** A finite verb, or one that a tagger takes for a participle right after a noun. */
  static boolean isFinite(Line line, int item) {
    Tag tag = line.tag(item);
    if (tag.isFinite() || isMistaken(line, item)) {
      return true;
    }
    if (tag == Tag.VBN) {
      return (line.isNoun(item - 1) || line.is(item - 1, Tag.PRP))
          && !line.isAny(item + 1, "by", "in", "on", "at", "from", "as", "to", "with");
    }
    // "said the club | hope to sign him": a tagger sees a noun.
    boolean will = line.isAny(item, "hope", "want", "need", "plan", "intend", "aim", "expect");
    if (will && line.is(item + 1, "to") && line.isNoun(item - 1)) {
      return true;
    }
    // "urged the ban be lifted"
    return line.is(item, "be") && !line.is(item - 1, "to") && !line.is(item - 1, Tag.MD);
  }

  /** True when a finite verb stands between the items. */
  static boolean hasFinite(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.tag(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** "He had | …", "She has not | …": the verb is still to come. */
  static boolean endsInAuxiliary(Line line, int end) {
    return line.is(end - 1, Tag.MD)
        || line.isAny(
            end - 1, "is", "are", "was", "were", "has", "have", "had", "not", "n't", "never",
            "been", "be");
  }

  /**
   * True when a finite verb stands between the items and not in "who …" or "which …": "Roe, who
   * came late," has none.
   */
  static boolean hasMainVerb(Line line, int from, int to) {
    boolean relative = false;
    for (int i = from; i < to; i++) {
      if (line.isAny(i, "who", "which", "whose", "whom")) {
        relative = true;
      } else if (line.isComma(i)) {
        relative = false;
      } else if (!relative && (line.tag(i).isFinite() || isMistaken(line, i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the clause that begins with "who" at item {@code who} ends: before the second of its
   * verbs, "who saw it | sent word", else {@code end}.
   */
  static int relativeEnd(Line line, int who, int end) {
    int verbs = 0;
    for (int i = who; i < end; i++) {
      boolean joined = line.is(i - 1, Tag.CC) || line.tag(i - 1).isFinite() || line.isComma(i - 1);
      if (line.tag(i).isFinite() && !joined && ++verbs == 2) {
        return i;
      }
    }
    return end;
  }

  /** "If they rang | she came and said": a pronoun that no conjunction stands before. */
  private static boolean isFreePronoun(Line line, int item) {
    return line.is(item, Tag.PRP) && !line.is(item - 1, Tag.IN) && !line.is(item - 1, Tag.WRB);
  }

  /** "Then one night | Ned looked up". */
  private static boolean opensWithTime(Line line, int first) {
    for (int i = 0; i < first; i++) {
      Tag tag = line.tag(i);
      boolean opens =
          tag.isAdverb()
              || tag == Tag.CC
              || tag == Tag.DT
              || tag == Tag.CD
              || Adjuncts.isTime(line.lower(i));
      if (!opens) {
        return false;
      }
    }
    return true;
  }

  /**
   * True when a clause begins with the subject at item {@code first}.
   *
   * @param none whether the line has no subject yet
   */
  static boolean beginsWith(Line line, int first, boolean none) {
    if (first == 0 || line.isAny(first - 1, ";", ":", "—", "–", "and", "but")) {
      return true;
    }
    if (none && (isFreePronoun(line, first) || (first <= 3 && opensWithTime(line, first)))) {
      return true;
    }
    // "In the filing itself | Kew Motors made the point"
    boolean place =
        line.is(0, Tag.IN)
            && first <= 5
            && line.is(first - 1, Tag.PRP)
            && line.tag(first).isProper()
            && !hasFinite(line, 0, first);
    return none && (line.isComma(first - 1) || place);
  }

  /** "Kew Police, which said it was late|, face claims": a tagger sees no verb behind the comma. */
  static int lastComma(Line line, int from, int end) {
    for (int i = end - 2; i > from; i--) {
      if (line.isComma(i)) {
        return line.isNoun(i + 1) && line.isNoun(i + 2) ? i : end;
      }
    }
    return end;
  }
}
