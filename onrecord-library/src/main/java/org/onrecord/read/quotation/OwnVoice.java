package org.onrecord.read.quotation;

import java.util.Set;
import org.onrecord.language.Tag;

/** Tells where a report in the story's own words ends and the story goes on in its own voice. */
final class OwnVoice {
  /** Items between a conjunction and the verb of its clause. */
  private static final int REACH = 12;

  private OwnVoice() {}

  /**
   * The item at which the story's own voice begins, else {@code end}: "said the fire began at noon
   * | but police are looking for the cause", "says the offer is poor | and walked out".
   */
  static int begins(Line line, int from, Cue cue, int end) {
    for (int i = from + 1; i < end; i++) {
      if (line.isAny(i, "but", "and", "though", "although") && isWithheld(line, i + 1)) {
        return line.isComma(i - 1) ? i - 1 : i;
      }
    }
    int added = added(line, from, end);
    if (added > 0) {
      return begins(line, from, cue, added);
    }
    boolean past = line.is(cue.verb(), Tag.VBD) && cue.voice() == Cue.Voice.ACTIVE;
    int deed = past ? deed(line, from, end) : -1;
    if (deed > 0) {
      return deed;
    }
    int first = past ? firstFinite(line, from, end) : -1;
    if (first < 0) {
      return end;
    }
    Tag tense = tense(line, first);
    boolean shifted = tense == Tag.VBD;
    boolean present = tense == Tag.VBZ || tense == Tag.VBP;
    for (int i = first + 1; i < end; i++) {
      boolean comma = line.isComma(i - 1);
      if (!(line.isAny(i, "but", "though", "although", "yet", "while") || line.is(i, "and"))) {
        continue;
      }
      boolean own =
          line.is(i, "and")
              ? present && isPastHere(line, i + 1, end)
              : shifted && isPresentClause(line, i + 1, end);
      if (own && Content.quoteIn(line, i, end) < 0) {
        return comma ? i - 1 : i;
      }
    }
    return end;
  }

  // What a report brings about: ", drawing cheers".
  private static final Set<String> EFFECTS =
      Set.of(
          "drawing",
          "prompting",
          "sparking",
          "triggering",
          "provoking",
          "fuelling",
          "fueling",
          "stunning",
          "shocking",
          "delighting",
          "angering",
          "infuriating",
          "earning",
          "dashing");

  // Of what has been said: ", a claim the club denies".
  private static final Set<String> SAID =
      Set.of(
          "claim",
          "charge",
          "allegation",
          "view",
          "sentiment",
          "statement",
          "remark",
          "suggestion",
          "accusation",
          "figure",
          "decision",
          "move",
          "line",
          "comment",
          "position",
          "verdict",
          "assessment",
          "prediction",
          "description",
          "point",
          "opinion",
          "assertion",
          "argument");

  /**
   * Where a comma brings in what the story adds to a report: ", a view shared by others", ",
   * drawing cheers", ", as did Roe", ", and it was"; or -1.
   */
  private static int added(Line line, int from, int end) {
    for (int i = from + 1; i < end - 1; i++) {
      boolean inside = line.isQuote(i) && line.lastInside(i) == ',';
      if (!inside && !line.isComma(i)) {
        continue;
      }
      int next = i + 1;
      int stop = inside ? next : i;
      boolean as =
          line.is(next, "as") && line.isAny(next + 1, "did", "does", "do", "has", "have", "had");
      // "said it was wrong|, and it was."
      boolean so =
          line.is(next, "and")
              && line.is(next + 1, Tag.PRP)
              && next + 3 == end
              && line.isAny(next + 2, "was", "is", "did", "does", "were", "had", "has", "would");
      // "say he was slow|, and they are right"
      so |=
          line.is(next, "and")
              && line.is(next + 1, Tag.PRP)
              && next + 4 == end
              && line.isAny(next + 3, "right", "wrong", "correct");
      if (as || so || EFFECTS.contains(line.lower(next)) || isWordForIt(line, next, end)) {
        return stop;
      }
    }
    return -1;
  }

  /** "a view | shared by many", "a claim the club denies", "a line she was proud of". */
  private static boolean isWordForIt(Line line, int item, int end) {
    if (!line.isAny(item, "a", "an")) {
      return false;
    }
    int noun = line.tag(item + 1).isAdjective() ? item + 2 : item + 1;
    if (noun + 1 >= end || !SAID.contains(line.lower(noun))) {
      return false;
    }
    return line.is(noun + 1, Tag.VBN)
        || line.is(noun + 1, Tag.VBD)
        || line.is(noun + 1, Tag.DT)
        || line.is(noun + 1, Tag.PRP)
        || line.is(noun + 1, Tag.PRP$)
        || line.isAny(noun + 1, "that", "which")
        || line.isCapital(noun + 1);
  }

  // What whoever speaks does thereupon, in court, on the floor or at the desk.
  private static final Set<String> DEEDS =
      Set.of(
          "jailed",
          "sentenced",
          "fined",
          "adjourned",
          "remanded",
          "banned",
          "imposed",
          "acquitted",
          "walked",
          "stormed",
          "hung",
          "declined",
          "refused",
          "cut",
          "raised",
          "lowered",
          "upgraded",
          "downgraded",
          "filed",
          "rejected",
          "dismissed",
          "overturned",
          "upheld");

  /**
   * "said Roe had shown no remorse | and jailed him", "said it was over | and then left"; or -1.
   */
  private static int deed(Line line, int from, int end) {
    for (int i = from + 2; i < end - 1; i++) {
      if (!line.is(i, "and")) {
        continue;
      }
      boolean then = line.is(i + 1, "then") && line.is(i + 2, Tag.VBD);
      boolean deed =
          DEEDS.contains(line.lower(i + 1))
              && (line.is(i + 1, Tag.VBD) || line.is(i + 1, Tag.VBN))
              && !line.isPunctuation(i + 2)
              && !line.is(i + 2, "by");
      if (then || deed) {
        return line.isComma(i - 1) ? i - 1 : i;
      }
    }
    return -1;
  }

  // What speakers leave out: "but did not elaborate".
  private static final Set<String> WITHHELD =
      Set.of(
          "say",
          "said",
          "elaborate",
          "elaborated",
          "give",
          "given",
          "specify",
          "specified",
          "comment",
          "commented",
          "name",
          "named",
          "provide",
          "provided",
          "explain",
          "explained",
          "identify",
          "identified",
          "disclose",
          "disclosed",
          "reveal",
          "revealed");

  /** "but | did not say when", "and | has not given a reason", "but | declined to comment". */
  private static boolean isWithheld(Line line, int item) {
    if (line.isAny(item, "declined", "refused", "declines") && line.is(item + 1, "to")) {
      return true;
    }
    if (line.isAny(item, "offered", "gave", "provided", "presented") && line.is(item + 1, "no")) {
      // "but | offered no proof"
      return true;
    }
    return line.isAny(item, "did", "has", "have", "had", "does", "do", "would")
        && line.isAny(item + 1, "not", "n't")
        && (WITHHELD.contains(line.lower(item + 2))
            // "but would not be drawn on the date"
            || line.is(item + 2, "be") && line.is(item + 3, "drawn"));
  }

  private static int firstFinite(Line line, int from, int end) {
    for (int i = from; i < end; i++) {
      if (line.isAny(i, "who", "which", "whose", "that")) {
        return -1;
      }
      if (tense(line, i).isFinite()) {
        return i;
      }
    }
    return -1;
  }

  /** The tag of a word; of a stretch in marks, that of its first word: "the law | "chills us"". */
  private static Tag tense(Line line, int item) {
    int word = line.isQuote(item) ? line.firstWord(item) : -1;
    return word >= 0 ? line.text().tag(word) : line.tag(item);
  }

  private static boolean isPresent(Line line, int item) {
    return line.is(item, Tag.VBZ) || line.is(item, Tag.VBP);
  }

  /** "and | walked out", "and | later left". */
  private static boolean isPastHere(Line line, int from, int end) {
    int i = from;
    while (i < end && line.tag(i).isAdverb()) {
      i++;
    }
    // "and | had forgiven them" is told with the rest
    return i < end && line.is(i, Tag.VBD) && !line.isAny(i, "had", "was", "were", "'d", "did");
  }

  /** "but | police are still looking", with a subject of its own that is no pronoun. */
  private static boolean isPresentClause(Line line, int from, int end) {
    boolean subject = false;
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      if (line.isQuote(i) || line.isPunctuation(i)) {
        return false;
      }
      if (line.tag(i).isFinite()) {
        return subject && isPresent(line, i);
      }
      subject |= line.isNoun(i);
    }
    return false;
  }

  /**
   * "said they were glad | and thanked the fans": after a state that is told, a second act of
   * speech is the speaker's own.
   */
  static boolean isSecondAct(Line line, int from, Cue cue, Cue other) {
    int group = other.group();
    if (!line.is(group - 1, "and")
        || group - 1 <= from
        || !(line.is(other.verb(), Tag.VBD) || line.is(other.verb(), Tag.VBN))
        || other.group() != other.verb()
        || !line.is(cue.verb(), Tag.VBD)
        || line.isPunctuation(other.end())
        || !other.takes("mnpio")) {
      return false;
    }
    int first = firstFinite(line, from, group);
    boolean state =
        first >= 0
            && line.isAny(first, "is", "are", "was", "were", "would", "will", "could", "'s", "'re");
    return state || Content.quoteIn(line, from, group) >= 0 || cue.takes("c") && first < 0;
  }

  /**
   * "said it "meets the rules"|, which are old", "was "kept in the dark" | which she denies": what
   * a relative clause adds behind the last of the marks.
   */
  static int behindMarks(Line line, int from, int end) {
    int last = -1;
    for (int i = from; i < end; i++) {
      last = line.isQuote(i) ? i : last;
    }
    if (last < 0) {
      return end;
    }
    int next = line.isComma(last + 1) ? last + 2 : last + 1;
    boolean comma = next == last + 2 || line.lastInside(last) == ',';
    boolean relative =
        line.is(next, "which") || comma && line.isAny(next, "who", "whose", "where", "whom");
    // "said it was "a shame"|, before leaving"
    boolean then = comma && line.isAny(next, "before", "after") && line.is(next + 1, Tag.VBG);
    // "said it had "no charm"|, a line she was fond of"
    boolean named = comma && line.isAny(next, "a", "an") && isTaken(line, next, end);
    return (relative || then || named) && next < end ? last + 1 : end;
  }

  /** "a line | she was fond of", "a slogan | printed on mugs": a word for what was said before. */
  private static boolean isTaken(Line line, int item, int end) {
    int noun = line.tag(item + 1).isAdjective() ? item + 2 : item + 1;
    return line.is(noun, Tag.NN)
        && noun + 1 < end
        && (line.is(noun + 1, Tag.PRP)
            || line.isAny(noun + 1, "that", "which")
            || line.is(noun + 1, Tag.VBN));
  }

  /**
   * "admitted killing him | in what police call a feud", "asked what she saw|, and when he told her
   * she wept".
   */
  static int asideBegins(Line line, int from, int end) {
    for (int i = from + 2; i < end - 2; i++) {
      boolean comment = line.is(i, "in") && line.is(i + 1, "what") && !line.isPunctuation(i - 1);
      if (comment && Content.quoteIn(line, i, end) < 0) {
        return i;
      }
      boolean later =
          line.isComma(i)
              && line.isAny(i + 1, "and", "but")
              && line.isAny(i + 2, "when", "after", "once")
              && ContentEnd.isPast(line, i + 3, end);
      if (later && Content.quoteIn(line, i, end) < 0) {
        return i;
      }
    }
    return end;
  }

  // Acts of speech that a participle after a comma tells of the speaker.
  private static final Set<String> ACTS =
      Set.of(
          "promise",
          "blame",
          "accuse",
          "warn",
          "deny",
          "urge",
          "describe",
          "call",
          "brand",
          "dismiss",
          "criticise",
          "criticize",
          "praise",
          "thank",
          "announce",
          "demand",
          "vow",
          "threaten",
          "predict",
          "insist",
          "admit",
          "condemn",
          "denounce",
          "pledge",
          "apologise",
          "apologize",
          "label",
          "hail");

  // Whoever is told to have done this may be the one who speaks.
  private static final Set<String> REACHED =
      Set.of(
          "wrote",
          "written",
          "write",
          "sent",
          "send",
          "called",
          "rang",
          "phoned",
          "letter",
          "email",
          "emailed",
          "message",
          "messages",
          "texted",
          "spoke",
          "spoken",
          "contacted",
          "statement",
          "tweeted",
          "posted",
          "shouted",
          "shouting",
          "replied",
          "responded");

  /** ", promising better", ", blaming the clerk", where only the speaker can be meant. */
  static boolean isOwnAct(Line line, int from, Cue other) {
    if (!ACTS.contains(other.entry().lemma()) || line.isPunctuation(other.end())) {
      return false;
    }
    for (int i = from; i < other.group(); i++) {
      if (REACHED.contains(line.lower(i))) {
        return false;
      }
    }
    return true;
  }
}
