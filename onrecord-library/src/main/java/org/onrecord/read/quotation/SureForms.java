package org.onrecord.read.quotation;

import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.read.quotation.ReportingVerbs.Entry;

/**
 * Tells forms of reporting verbs that are verbs where they stand, though a tagger took them for
 * nouns or adjectives: "The memo, seen by the clerk, | warns of a flood".
 */
final class SureForms {
  // Forms in -s that no noun has.
  private static final Set<String> PRESENT =
      Set.of(
          "accepts",
          "accuses",
          "acknowledges",
          "adds",
          "admits",
          "advises",
          "agrees",
          "alleges",
          "announces",
          "apologises",
          "apologizes",
          "argues",
          "asks",
          "asserts",
          "assures",
          "complains",
          "concedes",
          "concludes",
          "condemns",
          "confirms",
          "contends",
          "criticises",
          "criticizes",
          "declares",
          "denies",
          "denounces",
          "describes",
          "discloses",
          "dismisses",
          "emphasises",
          "emphasizes",
          "explains",
          "indicates",
          "informs",
          "insists",
          "instructs",
          "maintains",
          "predicts",
          "proposes",
          "reiterates",
          "reminds",
          "recommends",
          "reveals",
          "says",
          "specifies",
          "speaks",
          "suggests",
          "tells",
          "testifies",
          "threatens",
          "warns",
          "writes");

  // Forms without ending that no noun has.
  private static final Set<String> BASE =
      Set.of(
          "accuse",
          "acknowledge",
          "admit",
          "allege",
          "announce",
          "argue",
          "assert",
          "complain",
          "concede",
          "conclude",
          "confirm",
          "contend",
          "deny",
          "describe",
          "explain",
          "insist",
          "maintain",
          "predict",
          "recommend",
          "reveal",
          "suggest",
          "tell",
          "warn",
          "write");

  // Forms in -ing that are nouns too.
  private static final Set<String> NOUNS =
      Set.of(
          "briefing",
          "finding",
          "hearing",
          "posting",
          "reading",
          "reporting",
          "ruling",
          "saying",
          "understanding",
          "warning",
          "writing");

  private SureForms() {}

  /** Whether the word at item {@code verb}, tagged as no verb, is one. */
  static boolean isVerb(Line line, int verb, Entry entry) {
    Tag tag = line.tag(verb);
    if (!(tag.isNoun() || tag.isAdjective()) || line.isCapital(verb)) {
      return false;
    }
    // "they | reason": no noun stands right behind such a pronoun
    if (line.isAny(verb - 1, "he", "she", "they", "we", "i")
        && (line.isComma(verb + 1) || line.is(verb + 1, "that"))) {
      return true;
    }
    if (entry.lemma().equals("quote") && isQuoting(line, verb)) {
      return true;
    }
    return switch (entry.form()) {
      case PRESENT ->
          PRESENT.contains(line.lower(verb)) || line.is(verb, "calls") && isCallingOn(line, verb);
      case BASE ->
          BASE.contains(line.lower(verb))
              && (line.isNoun(verb - 1) || line.tag(verb - 1).isAdverb());
      case PAST -> isPast(line, verb, entry);
      case GERUND -> isGerund(line, verb);
    };
  }

  /** "The letter | calls on the council to act". */
  private static boolean isCallingOn(Line line, int verb) {
    if (!line.is(verb + 1, "on") || !line.is(verb + 2, Tag.DT) && !line.tag(verb + 2).isProper()) {
      return false;
    }
    for (int i = verb + 3; i < verb + 9 && !line.isComma(i); i++) {
      if (line.is(i, "to")) {
        return line.is(i + 1, Tag.VB) || line.isQuote(i + 1);
      }
    }
    return false;
  }

  /** "the report | quotes Roe as saying". */
  private static boolean isQuoting(Line line, int verb) {
    for (int i = verb + 1; i < verb + 9; i++) {
      if (line.is(i, "as") && line.isAny(i + 1, "saying", "telling")) {
        return true;
      }
    }
    return false;
  }

  /** "were safe and | told people", "It is | alleged that", "Roe, a clerk, | cautioned that". */
  private static boolean isPast(Line line, int verb, Entry entry) {
    int next = verb + 1;
    if (line.is(verb, "told") || line.is(verb, "said")) {
      return line.is(verb - 1, "and") && !line.isPunctuation(next);
    }
    if (line.is(next, "for") && line.isAny(verb, "apologised", "apologized")) {
      return line.isNoun(verb - 1) || line.is(verb - 1, Tag.PRP);
    }
    boolean clause = line.is(next, "that") || line.is(next, Tag.DT) || line.is(next, Tag.PRP);
    boolean behind =
        line.isAny(verb - 1, "is", "was", "been")
            ? line.is(next, "that") && line.is(verb - 2, "it")
            : line.isNoun(verb - 1)
                || line.isComma(verb - 1) && verb > 3
                || line.isAny(verb - 1, "another", "others", "some", "many", "all", "who");
    return clause
        && behind
        && entry.takes("tb")
        && Clauses.begins(line, line.is(next, "that") ? next + 1 : next);
  }

  /** "she said, | noting it was late", "with one | calling it "a farce"". */
  private static boolean isGerund(Line line, int verb) {
    int next = verb + 1;
    boolean object =
        line.isAny(next, "that", "how", "whether", "it", "them", "him", "he", "she", "they")
            || line.is(next, "there");
    boolean free = line.is(next, Tag.DT) && !NOUNS.contains(line.lower(verb));
    if (line.isAny(verb - 1, "by", "while") && (line.isQuote(next) || object)) {
      return true;
    }
    if (line.isComma(verb - 1) || line.tag(verb - 1).isAdverb() && line.isComma(verb - 2)) {
      return object || free;
    }
    if (line.is(next, "that")
        && line.isAny(
            verb - 1, "statement", "letter", "report", "email", "memo", "note", "message")) {
      // "issued a statement | warning that it was late"
      return true;
    }
    boolean beside = line.is(verb - 2, "with") || line.is(verb - 3, "with");
    boolean joined = line.is(verb - 2, "and") || line.is(verb - 3, "and");
    if (joined && line.isAny(next, "it", "them", "him") && line.isQuote(next + 1)) {
      return true;
    }
    return beside && (object || Clauses.begins(line, next));
  }
}
