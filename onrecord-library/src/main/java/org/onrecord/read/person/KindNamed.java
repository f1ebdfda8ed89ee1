package org.onrecord.read.person;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Whether words before a name, or before the list it stands in, say of what kind it is. */
final class KindNamed {
  /** Tokens of a list that are looked at. */
  private static final int LIST = 14;

  private final Text text;
  private final PersonWords words;

  KindNamed(Text text, PersonWords words) {
    this.text = text;
    this.words = words;
  }

  /** "brands such as ODELL MARSH", "its lender, ODELL MARSH, refused", "who owns ODELL MARSH" */
  boolean isThing(Name name) {
    int before = name.outer() - 1;
    if (before < 1 || name.hasTitle() || name.size() == 1) {
      return false;
    }
    return isSetOff(name, before) || isListedThing(before) || isInTitle(before);
  }

  /** "its largest lender, ODELL MARSH, refused", but not "the firm, Ines Odell said" */
  private boolean isSetOff(Name name, int comma) {
    if (!text.is(comma, ",") || comma < 2 || !isThingNoun(text.lower(comma - 1))) {
      return false;
    }
    boolean whose = false;
    for (int token = comma - 2; token >= Math.max(0, comma - 5); token--) {
      whose |= text.is(token, Tag.PRP$) || text.is(token, Tag.POS) || text.is(token, "the");
    }
    int next = name.end();
    boolean list = text.is(next, ",") && text.isCapital(next + 1);
    return whose && !list && (next >= text.size() || text.is(next, ",") || text.is(next, "."));
  }

  /** "The Ballad of ODELL MARSH", but not "Relatives of Ines Odell" and "the Bishop of Marlow". */
  private boolean isInTitle(int of) {
    int noun = of - 1;
    if (!text.is(of, "of")
        || !text.isCapital(noun)
        || text.sentenceStart(text.sentenceOf(of)) == noun) {
      return false;
    }
    String lower = text.lower(noun);
    return !words.isTitle(lower) && !words.isNoun(lower) && !words.isPluralNoun(lower);
  }

  /** Back over the list to what says what is listed. */
  private boolean isListedThing(int before) {
    int start = Math.max(text.sentenceStart(text.sentenceOf(before)), before - LIST);
    int token = before;
    while (token > start && isList(token)) {
      token--;
    }
    return switch (text.lower(token)) {
      case "owns", "co-owns" -> true;
      case "include", "includes", "including", "like" -> isThings(token - 1);
      case "as" -> text.is(token - 1, "such") && isThings(token - 2);
      default -> false;
    };
  }

  private boolean isList(int token) {
    return text.is(token, ",")
        || text.is(token, "and")
        || text.is(token, "the")
        || text.isCapital(token);
  }

  /** "brands", "labels,": things in the plural. */
  private boolean isThings(int token) {
    int noun = text.is(token, ",") ? token - 1 : token;
    if (noun < 0 || text.isCapital(noun)) {
      return false;
    }
    String lower = text.lower(noun);
    int length = lower.length();
    if (length < 4 || lower.charAt(length - 1) != 's') {
      return false;
    }
    String singular = lower.substring(0, length - 1);
    return words.isThingNoun(singular)
        || (lower.endsWith("ies") && words.isThingNoun(lower.substring(0, length - 3) + "y"));
  }

  private boolean isThingNoun(String lower) {
    String value = words.thingNoun(lower);
    return words.isThingNoun(lower) && !value.equals("after") && !value.equals("trade");
  }
}
