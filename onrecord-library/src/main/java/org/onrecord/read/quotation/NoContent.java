package org.onrecord.read.quotation;

import java.util.Set;
import org.onrecord.language.Tag;

/** Tells things behind a reporting verb that are not what is told: words for it, and deeds. */
final class NoContent {
  // What is denied to somebody: "denied funding for the wall".
  private static final Set<String> REFUSED =
      Set.of(
          "funding",
          "entry",
          "access",
          "bail",
          "permission",
          "parole",
          "leave",
          "treatment",
          "visas",
          "asylum",
          "aid",
          "service");

  private NoContent() {}

  /** "denies | this", "confirmed | the news": words for what is told elsewhere. */
  static boolean is(Line line, Cue cue, int from, int end) {
    if (cue.isLemma("confirm") && line.isAny(end - 1, "nomination", "appointment")) {
      // "The Senate confirmed | her nomination": by a vote
      return true;
    }
    boolean alone = end == from + 1 || line.is(from + 1, Tag.IN) || line.tag(from + 1).isAdverb();
    boolean pronoun = line.isAny(from, "this", "it", "that", "them") && alone;
    // "The House confirmed | him", "denied | funding": an office, a refusal
    pronoun |= end == from + 1 && line.isAny(from, "him", "her", "me", "us", "you");
    pronoun |= cue.isLemma("deny") && REFUSED.contains(line.lower(from));
    // "has alleged | ties to the guard": no verb
    pronoun |=
        cue.isLemma("allege")
            && line.isAny(cue.verb() - 1, "has", "have", "had")
            && line.is(from, Tag.NNS);
    // "proposed | a bill": a deed in a house
    pronoun |= cue.isLemma("propose") && isOfHouse(line, from, end);
    return pronoun
        || (line.is(from, "the") && line.is(from + 1, "news") && !line.is(from + 2, "of"));
  }

  /** "a | bill that would cut the fee", "legislation | for the quay". */
  private static boolean isOfHouse(Line line, int from, int end) {
    for (int i = from; i < Math.min(end, from + 4); i++) {
      if (line.isAny(i, "bill", "bills", "legislation", "amendment", "motion", "law", "laws")) {
        return true;
      }
      if (line.is(i, Tag.IN)) {
        return false;
      }
    }
    return false;
  }
}
