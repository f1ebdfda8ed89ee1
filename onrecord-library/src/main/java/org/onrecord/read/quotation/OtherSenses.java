package org.onrecord.read.quotation;

import org.onrecord.language.Tag;
import org.onrecord.read.quotation.ReportingVerbs.Entry;
import org.onrecord.read.quotation.ReportingVerbs.Form;

/** Tells where a reporting verb has another sense, in which it reports nothing. */
final class OtherSenses {
  private OtherSenses() {}

  /** "proposed to Ida Roe", "ruled out an election", "accused of theft". */
  static boolean is(Line line, int verb, Entry entry) {
    return switch (entry.lemma()) {
      case "propose" -> line.is(verb + 1, "to") && !line.is(verb + 2, Tag.VB);
      // "adding to the troubles that beset it"
      case "add" ->
          line.is(verb + 1, "to")
              && !line.isQuote(verb - 1)
              && !line.isQuote(verb - 2)
              && !line.isQuote(verb - 3);
      case "accuse" -> entry.form() == Form.PAST && line.is(verb + 1, "of");
      case "rule" -> line.isAny(verb + 1, "out", "over");
      // "patients admitted to hospital"
      case "admit" -> line.is(verb + 1, "to") && isWard(line, verb + 2);
      // "documents asked for and written | for the trust": no tense without "has" or "had"
      case "write", "give", "swear" -> isBareParticiple(line, verb);
      // "went on the air", "went on Radio Kew"
      case "go" ->
          line.is(verb + 2, Tag.DT) || line.is(verb + 2, Tag.PRP$) || line.isNoun(verb + 2);
      // "spoke on condition of anonymity"
      case "speak" ->
          line.is(verb + 1, "on") && line.isAny(verb + 2, "condition", "the")
              || isBareParticiple(line, verb);
      // "asked not to be named"
      case "ask" ->
          line.is(verb + 1, "not")
              && line.is(verb + 3, "be")
              && line.isAny(verb + 4, "named", "identified", "quoted");
      default -> false;
    };
  }

  private static boolean isBareParticiple(Line line, int verb) {
    return line.isAny(verb, "written", "spoken", "given", "sworn")
        && CueFinder.groupStart(line, verb) == verb
        && !line.is(verb + 1, "by");
  }

  private static boolean isWard(Line line, int from) {
    for (int i = from; i < from + 5; i++) {
      if (line.isAny(i, "hospital", "hospitals", "clinic", "ward", "bar", "university", "icu")) {
        return true;
      }
      if (line.isPunctuation(i) || line.tag(i).isVerb()) {
        return false;
      }
    }
    return false;
  }
}
