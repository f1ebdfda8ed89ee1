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
    int before = name.outer() - 1;
    boolean people = lone && words.isDemonym(lower) && isDescribed(before);
    if ((lone && words.isStop(lower)) || isThingsName(name) || people) {
      // "the Swede said"
      return true;
    }
    boolean known = NameTable.given(facts[last]) > 0 || NameTable.surname(facts[last]) > 1;
    // "Rhys Tudor-Evans", but not "two African-Americans"
    boolean hyphen = lower.indexOf('-') > 0;
    known |= !lone && hyphen && NameTable.given(facts[name.first()]) >= 2;
    boolean plural =
        text.is(last, Tag.NNPS) || (!hyphen && (lower.endsWith("ans") || lower.endsWith("ers")));
    boolean full = name.size() == 2 && NameTable.given(facts[name.first()]) >= GIVEN;
    if ((plural && !known && !full) || lower.endsWith("ians") || lower.endsWith("mps")) {
      return true;
    }
    boolean nameless = NameTable.given(facts[last]) == 0 && NameTable.surname(facts[last]) <= 1;
    boolean office = !lone && nameless && (words.isTitle(lower) || words.isNoun(lower));
    boolean called = isWithArticle(name) || isBand(name) || isSchool(name) || isDateline(name);
    if (office || called || isCalledAfterThing(name)) {
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

  /** "THE Swede", "the 7-FOOT Serb" */
  private boolean isDescribed(int before) {
    return before >= 0
        && !text.isCapital(before)
        && (text.is(before, Tag.DT)
            || text.is(before, Tag.CD)
            || text.tag(before).isAdjective()
            || text.word(before).indexOf('-') > 0);
  }

  /** "The Calder Gong": papers and shows; "The Razor" may be somebody. */
  private boolean isWithArticle(Name name) {
    return name.size() > 2 && text.word(name.first()).equals("The");
  }

  /** "the Abel Odell FIVE", "the Ines Marsh TRIO": bands, with the rest behind the name. */
  private boolean isBand(Name name) {
    if (text.is(name.end(), "and") && text.isCapital(name.end() + 2)) {
      // "Abel Odell and HIS BAND", "Ines Marsh and THE WAVES"
      return switch (text.word(name.end() + 1)) {
        case "His", "Her", "The", "Their" -> true;
        default -> false;
      };
    }
    return text.isCapital(name.end())
        && switch (text.lower(name.end())) {
          case "three", "four", "five", "six", "seven", "eight", "nine", "ten" -> true;
          case "duo", "trio", "quartet", "quintet", "sextet", "septet", "octet" -> true;
          default -> false;
        };
  }

  /** "ABEL MARLOW, Velden — ": where a story was written, at the head of a paragraph. */
  private boolean isDateline(Name name) {
    int first = name.outer();
    if (name.size() > 3
        || text.paragraphStart(text.paragraphOf(first)) != first
        || !isShouted(text.word(first))) {
      return false;
    }
    int end = Math.min(text.sentenceEnd(text.sentenceOf(first)), name.end() + DATELINE);
    for (int token = name.end(); token < end; token++) {
      if (text.is(token, "—") || text.is(token, "–") || text.is(token, "--")) {
        return true;
      }
      if (!text.isCapital(token) && !text.is(token, Tag.PUNCT)) {
        return false;
      }
    }
    return false;
  }

  /** Words between a dateline's town and its dash at most. */
  private static final int DATELINE = 6;

  private static boolean isShouted(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 2;
  }

  /** "a junior at Abel Odell HIGH" */
  private boolean isSchool(Name name) {
    return name.size() > 1
        && text.is(name.end() - 1, "high")
        && switch (text.lower(Math.max(0, name.outer() - 1))) {
          case "at", "from", "of", "to", "near", "outside", "in", "attended", "beat" -> true;
          default -> false;
        };
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
