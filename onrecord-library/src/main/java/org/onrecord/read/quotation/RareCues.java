package org.onrecord.read.quotation;

import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.quotation.Cue.Voice;
import org.onrecord.read.quotation.ReportingVerbs.Entry;
import org.onrecord.read.quotation.ReportingVerbs.Form;

/**
 * Verbs that no list holds, where their place tells that somebody speaks: between the marks and the
 * end with nothing but the speaker before them ("It is over," a pal dishes.), or between the
 * speaker and a comma before whole sentences in marks (The pal dishes, "It is over.").
 */
final class RareCues {
  private static final Set<String> NO_SPEECH =
      Set.of(
          "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does", "did",
          "becomes", "became", "seems", "seemed", "means", "meant", "goes", "went", "came",
          "comes");

  /** Items of the speaker at most. */
  private static final int SPEAKER = 6;

  /** Words in marks at least: fewer may be a title. */
  private static final int SPOKEN = 4;

  private RareCues() {}

  /** The cue that the verb at {@code verb} makes, if its place tells. */
  static Optional<Cue> at(Line line, int verb) {
    Tag tag = line.tag(verb);
    boolean noun = tag == Tag.NNS && line.lower(verb).endsWith("s");
    boolean past = tag == Tag.VBD || tag == Tag.VBN && line.lower(verb).endsWith("ed");
    boolean fits = (past || tag == Tag.VBZ || noun) && !line.isCapital(verb);
    if (!fits || NO_SPEECH.contains(line.lower(verb))) {
      return Optional.empty();
    }
    int quote = verb - 1;
    while (quote >= 0 && verb - quote <= SPEAKER && isOfSpeaker(line, quote)) {
      quote--;
    }
    int first = quote + 1;
    boolean speaker = first < verb && isSpeaker(line, first, verb, noun);
    if (!speaker || !(isBehind(line, quote, verb) || isBefore(line, quote, verb))) {
      return Optional.empty();
    }
    Entry entry = new Entry(line.lower(verb), "x", past ? Form.PAST : Form.PRESENT);
    return Optional.of(new Cue(verb, verb + 1, verb, entry, Voice.ACTIVE));
  }

  private static boolean isOfSpeaker(Line line, int item) {
    return line.isNoun(item)
        || line.tag(item).isAdjective()
        || line.is(item, Tag.DT)
        || line.is(item, Tag.PRP$)
        || line.is(item, Tag.PRP)
        || line.is(item, Tag.POS)
        || line.is(item, "of");
  }

  /** "a pal", "Roe", "he"; with a noun for a verb, "a pal | dishes", only what has an article. */
  private static boolean isSpeaker(Line line, int first, int verb, boolean noun) {
    boolean determined = line.is(first, Tag.DT) || line.is(first, Tag.PRP$);
    return noun
        ? determined
            && first + 1 < verb
            && (line.is(verb - 1, Tag.NN) || line.tag(verb - 1).isAdjective())
        : determined && first + 1 < verb
            || line.tag(verb - 1).isProper()
            || line.isAny(first, "he", "she") && first + 1 == verb;
  }

  /** "It is over," a pal | dishes. */
  private static boolean isBehind(Line line, int quote, int verb) {
    return quote >= 0
        && line.isQuote(quote)
        && line.words(quote) >= SPOKEN
        && line.lastInside(quote) == ','
        && (line.isStop(verb + 1) || line.isComma(verb + 1) || line.is(verb + 1, Tag.IN))
        && hasVerb(line, quote);
  }

  /** The pal | dishes, "It is over." */
  private static boolean isBefore(Line line, int quote, int verb) {
    return quote < 0
        && line.isComma(verb + 1)
        && line.isQuote(verb + 2)
        && line.words(verb + 2) >= SPOKEN
        && line.startsCapital(verb + 2)
        && ".?!,\u2026".indexOf(line.lastInside(verb + 2)) >= 0
        && hasVerb(line, verb + 2);
  }

  /** A sentence and no title: a finite verb in small letters. */
  private static boolean hasVerb(Line line, int quote) {
    Text text = line.text();
    for (int token = line.token(quote); token < line.tokenEnd(quote); token++) {
      if (text.tag(token).isFinite() && !text.isCapital(token)) {
        return true;
      }
    }
    return false;
  }
}
