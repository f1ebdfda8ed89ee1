package org.onrecord.read.person;

import org.onrecord.language.Text;

/** Tells by its words alone whether a name may be a thing's. */
final class ThingWords {
  private final Text text;
  private final PersonWords words;
  private final int[] facts;

  ThingWords(Text text, PersonWords words, int[] facts) {
    this.text = text;
    this.words = words;
    this.facts = facts;
  }

  /** Whether a word of it is that of a thing, a people or a day. */
  boolean hasThing(Name name) {
    int end = isNamedLikeAThing(name) ? name.end() - 1 : name.end();
    for (int token = name.first(); token < end; token++) {
      String lower = text.lower(token);
      if (words.isThing(lower)
          || words.isStop(lower)
          || NameTable.isNationality(facts[token])
          || (!text.isCapital(token)
              && !words.isParticle(lower)
              && !NameRun.isPrefixed(text.word(token)))) {
        return true;
      }
    }
    return false;
  }

  /** "Odell STREET": whether the last word is that of an organisation, a place or the like. */
  boolean isThingLast(Name name) {
    if (isNamedLikeAThing(name)) {
      return false;
    }
    String last = text.lower(name.end() - 1);
    return words.isOrganisation(last, true)
        || words.isPlace(last, true)
        || words.isOther(last, true);
  }

  /**
   * "Iris Day": a common given name before a surname that is a thing as well, but no place or
   * institution.
   */
  private boolean isNamedLikeAThing(Name name) {
    String last = text.lower(name.end() - 1);
    return name.size() == 2
        && NameTable.given(facts[name.first()]) >= GIVEN
        && NameTable.surname(facts[name.end() - 1]) >= 2
        && !words.isOrganisation(last, true)
        && !words.isPlace(last, true);
  }

  /** How frequent a given name must be: as Iris, not as Christmas. */
  private static final int GIVEN = 5;
}
