package org.onrecord.read.person;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Names that no person has, whatever else speaks for one. */
final class NobodysNames {
  /** How frequent a given name must be: as Iris, not as Christmas. */
  private static final int GIVEN = 5;

  private final Text text;
  private final PersonWords words;
  private final int[] facts;
  private final NameSigns signs;
  private final ThingSigns against;
  private final NameSpotter spotter;

  NobodysNames(
      Text text,
      PersonWords words,
      int[] facts,
      NameSigns signs,
      ThingSigns against,
      NameSpotter spotter) {
    this.text = text;
    this.words = words;
    this.facts = facts;
    this.signs = signs;
    this.against = against;
    this.spotter = spotter;
  }

  /** "God", "the Danes", "RAF Odell", "HMS Odell". */
  boolean isNobody(Name name) {
    int last = name.end() - 1;
    String lower = text.lower(last);
    boolean lone = name.size() == 1;
    boolean people = lone && words.isDemonym(lower) && text.is(name.outer() - 1, Tag.DT);
    if ((lone && words.isStop(lower)) || isThingsName(name) || people) {
      // "the Swede said"
      return true;
    }
    boolean known = NameTable.given(facts[last]) > 0 || NameTable.surname(facts[last]) > 1;
    // "Rhys Tudor-Evans", but not "two African-Americans"
    known |= !lone && lower.indexOf('-') > 0 && NameTable.given(facts[name.first()]) >= 2;
    boolean plural = text.is(last, Tag.NNPS) || lower.endsWith("ans") || lower.endsWith("ers");
    boolean full = name.size() == 2 && NameTable.given(facts[name.first()]) >= GIVEN;
    if ((plural && !known && !full) || lower.endsWith("ians") || lower.endsWith("mps")) {
      return true;
    }
    boolean nameless = NameTable.given(facts[last]) == 0 && NameTable.surname(facts[last]) <= 1;
    boolean office = !lone && nameless && (words.isTitle(lower) || words.isNoun(lower));
    if (office || isCalledAfterThing(name)) {
      // "Transport Minister", "State Governor", "HMS Odell"
      return true;
    }
    if (lone && name.hasTitle() && signs.isOrdinaryWord(name)) {
      // "Major Collision detectives"
      return true;
    }
    if (lone && signs.isCountry(name)) {
      return true;
    }
    boolean disease = lone && text.is(name.end(), Tag.POS) && signs.isDiscovery(after(name, 1));
    if (disease || lower.equals("'s") || signs.isNobodys(name)) {
      // Odell's disease, Marsh's law
      return true;
    }
    return !lone
        && (signs.isFirmsLetters(name)
            || text.is(name.end() - 2, "&")
            || NameSigns.isModel(text.word(name.first()))
            || signs.isInitialsLast(name));
  }

  /** "HMS Odell", "Tropical Storm Ida" */
  boolean isCalledAfterThing(Name name) {
    for (int token = name.outer(); token < name.end() - 1; token++) {
      if (words.isOther(text.lower(token), false)) {
        return true;
      }
    }
    return false;
  }

  private String after(Name name, int skip) {
    int token = name.end() + skip;
    return token < text.size() && !text.isCapital(token) ? text.lower(token) : "";
  }

  /** "the ferry Mary Odell", but not "the ferry Mary Odell bought". */
  boolean isThingsName(Name name) {
    int before = name.outer() - 1;
    return before >= 0
        && words.isNamedThing(text.lower(before))
        && !words.isVerb(after(name, 0))
        && !against.isOwner(name)
        && !spotter.opensSentence(name.outer());
  }
}
