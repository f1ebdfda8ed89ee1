package org.onrecord.read.person;

import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/** Single signs in and beside a name that speak for or against a person. */
final class NameSigns {
  private final Text text;
  private final PersonWords words;
  private final int[] facts;

  NameSigns(Text text, PersonWords words, int[] facts) {
    this.text = text;
    this.words = words;
    this.facts = facts;
  }

  /** "Ines Odell, founder of", "Abel Marsh, a retired nurse," */
  boolean isRoleAfter(Name name) {
    int limit = Math.min(text.size(), name.end() + APPOSITION);
    if (!text.is(name.end(), ",")) {
      return false;
    }
    for (int token = name.end() + 1; token < limit; token++) {
      boolean phrase =
          text.is(token, Tag.DT)
              || text.tag(token).isAdjective()
              || text.tag(token).isNoun()
              || text.is(token, Tag.PRP$);
      if (!phrase || text.isCapital(token)) {
        return false;
      }
      if (words.isNoun(text.lower(token))) {
        return true;
      }
    }
    return false;
  }

  /** Words after a name's comma among which the role stands. */
  private static final int APPOSITION = 6;

  /** "Ifor AP Odell", "Abel BIN Marsh", "Ines VAN Odell": small words that few places have. */
  boolean isPatronymic(Name name) {
    for (int token = name.first() + 1; token < name.end() - 1; token++) {
      switch (text.word(token)) {
        case "ap", "ab", "bin", "ibn", "bint", "binti", "van", "von", "ter" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Shin DONG-BUM", "Hou YU-CHI": two short parts, the second in lower case. */
  boolean isSyllables(Name name) {
    String word = text.word(name.end() - 1);
    int hyphen = word.indexOf('-');
    if (name.size() != 2 || hyphen < 2 || hyphen > 5 || word.length() - hyphen > 6) {
      return false;
    }
    return hyphen + 2 < word.length()
        && Character.isLowerCase(word.charAt(hyphen + 1))
        && text.word(name.first()).length() < 7
        && facts[name.end() - 1] == NameTable.UNKNOWN;
  }

  /** "P.J. Warrington", "J. R. Tarn": initials before a surname. */
  boolean isInitials(Name name) {
    String word = text.word(name.first());
    for (int i = 0; i < word.length(); i++) {
      boolean right = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
      if (!right) {
        return false;
      }
    }
    int last = facts[name.end() - 1];
    String surname = text.word(name.end() - 1);
    // "S. Odellanathan": written as a word, and no word that is known
    boolean unknown =
        last == NameTable.UNKNOWN
            && surname.length() > 4
            && Character.isLowerCase(surname.charAt(surname.length() - 1));
    return word.length() % 2 == 0 && (NameTable.surname(last) >= 2 || unknown);
  }

  /** "It is late," SAID Ines Odell. */
  boolean isSaidBefore(int verb) {
    return verb > 1
        && words.isSpeechVerb(text.lower(verb))
        && "\"\u201d\u2019'".indexOf(text.word(verb - 1).charAt(0)) >= 0;
  }

  /** "Major COLLISION detectives": no name that any list knows, and a noun after it. */
  boolean isOrdinaryWord(Name name) {
    int fact = facts[name.first()];
    return NameTable.ordinary(fact) >= 3
        && NameTable.given(fact) == 0
        && NameTable.surname(fact) <= 1
        && name.end() < text.size()
        && text.tag(name.end()).isNoun();
  }

  /** "in the ABEL ODELL case", "the INES MARSH inquest": what is called by whom it befell. */
  boolean isInCase(Name name) {
    return name.size() > 1
        && name.end() < text.size()
        && switch (text.lower(name.end())) {
          case "case", "murder", "killing", "inquest", "trial", "saga", "affair" -> true;
          default -> false;
        };
  }

  /** "Rose Field": a frequent given name before a frequent surname. */
  boolean isCommon(Name name) {
    return name.size() == 2
        && NameTable.given(facts[name.first()]) >= 5
        && NameTable.surname(facts[name.end() - 1]) >= 4;
  }

  /** "the train to CHARLOTTE": a town as well, after a word of place. */
  boolean isPlaceAlone(Name name, String before) {
    return name.size() == 1
        && NameTable.place(facts[name.first()]) >= 2
        && (before.equals("to") || before.equals("from") || before.equals("in"));
  }

  /** "starred as ODELL MARSH", "dressed as ODELL", "the role of ODELL": more likely invented. */
  boolean isPlayed(int before) {
    if (before < 1) {
      return false;
    }
    if (text.is(before, "of")) {
      return text.is(before - 1, "role") || text.is(before - 1, "character");
    }
    return text.is(before, "as")
        && switch (text.lower(before - 1)) {
          case "starred", "stars", "starring", "cast", "dressed", "cosplaying", "role" -> true;
          default -> false;
        };
  }

  /** "of ALLEN, Texas": after a word of place and before a state or a country. */
  boolean isTownOf(Name name) {
    int state = name.end() + 1;
    return text.is(name.end(), ",")
        && state < text.size()
        && NameTable.place(facts[state]) >= 2
        && NameTable.given(facts[state]) < 5
        && text.isCapital(state)
        && switch (text.lower(Math.max(0, name.outer() - 1))) {
          case "of", "in", "from", "near", "at" -> !name.hasTitle();
          default -> false;
        };
  }

  /**
   * "Lord Marsh of KEW", "Princess Ines of VELDEN", "Duke of KEW": what a peer or a royal is called
   * after.
   */
  boolean isSeat(Name name) {
    int of = name.outer() - 1;
    return of > 1
        && !name.hasTitle()
        && text.is(of, "of")
        && text.isCapital(of - 1)
        && (isPeerTitle(of - 1)
            || isPeerTitle(of - 2)
            || (of > 2 && text.isCapital(of - 2) && isPeerTitle(of - 3)));
  }

  private boolean isPeerTitle(int token) {
    return text.isCapital(token) && isPeerTitle(text.lower(token));
  }

  /** "lord", "princess" */
  static boolean isPeerTitle(String lower) {
    return switch (lower) {
      case "lord", "lady", "baron", "baroness", "viscount", "viscountess", "earl" -> true;
      case "prince", "princess", "king", "queen", "marquess", "duke", "duchess" -> true;
      case "count", "countess" -> true;
      default -> false;
    };
  }

  /** "the BILL would", "the BILL.": an article before a word that is a noun as well. */
  boolean isNounAlike(Name name) {
    int next = name.end();
    return text.is(name.outer() - 1, "the")
        && !name.hasTitle()
        && NameTable.ordinary(facts[name.first()]) >= 3
        && (next >= text.size()
            || text.tag(next).isVerb()
            || text.is(next, Tag.MD)
            || text.is(next, "."));
  }

  /** "Odell's DISEASE", "Marsh's LAW": called after somebody whom the story does not tell of. */
  boolean isDiscovery(String noun) {
    return switch (noun) {
      case "disease", "syndrome", "cancer", "virus", "law", "theory", "effect", "principle" -> true;
      default -> false;
    };
  }

  /** "Mr Speaker", "the Odellgate affair", "Marlow General", "the Marlow Wombats". */
  boolean isNobodys(Name name) {
    String last = text.lower(name.end() - 1);
    boolean unknown =
        NameTable.given(facts[name.end() - 1]) == 0
            && NameTable.surname(facts[name.end() - 1]) <= 1;
    if (name.size() == 1) {
      boolean affair = unknown && last.length() > 6 && last.endsWith("gate");
      return affair
          || isAddress(name, last)
          || isAnimal(name.outer() - 1)
          || isAnimalAfter(name.end());
    }
    boolean yearly = text.is(name.end(), "of") && text.is(name.end() + 2, "year");
    return last.equals("general") || yearly || (unknown && isTeam(name, last));
  }

  /** "Mr SPEAKER", "Madam CHAIR" */
  private boolean isAddress(Name name, String word) {
    if (!name.hasTitle()) {
      return false;
    }
    String title = NameRun.bare(text.lower(name.first() - 1));
    return (title.equals("mr") || title.equals("madam"))
        && switch (word) {
          case "speaker", "president", "chair", "chairman", "mayor", "secretary" -> true;
          default -> false;
        };
  }

  /** "a donkey called ELVIS", "the dog, REX" */
  boolean isAnimal(int before) {
    boolean called = text.is(before, "called") || text.is(before, "named") || text.is(before, ",");
    if (text.is(before, ":") && before > 0) {
      // "three lions: ELVIS, Rex and Nell"
      String herd = text.lower(before - 1);
      return herd.endsWith("s") && words.isAnimal(herd.substring(0, herd.length() - 1));
    }
    int noun = called ? before - 1 : before;
    return noun >= 0 && words.isAnimal(text.lower(noun));
  }

  /** "REX, a cat.", "REX the cat" */
  private boolean isAnimalAfter(int comma) {
    if (text.is(comma, "the") && comma + 1 < text.size()) {
      return words.isAnimal(text.lower(comma + 1));
    }
    return text.is(comma, ",")
        && (text.is(comma + 1, "a") || text.is(comma + 1, "the"))
        && comma + 2 < text.size()
        && words.isAnimal(text.lower(comma + 2));
  }

  /** "the Marlow WOMBATS": an article and a plural that is nobody's surname. */
  private boolean isTeam(Name name, String last) {
    boolean plural = last.endsWith("s") && !last.endsWith("ss") && last.length() > 4;
    boolean given = NameTable.given(facts[name.first()]) >= 2;
    return plural && !given && text.is(name.outer() - 1, Tag.DT);
  }

  /** "ANGOLA" alone, also where somebody's name ends with it. */
  boolean isCountry(Name name) {
    int fact = facts[name.first()];
    return NameTable.place(fact) == 3
        && NameTable.given(fact) < 4
        && NameTable.surname(fact) <= 1
        && !name.hasTitle();
  }

  /** "Odell Marsh AMC": the letters of a firm, no surname in capitals. */
  boolean isInitialsLast(Name name) {
    String last = text.word(name.end() - 1);
    int fact = facts[name.end() - 1];
    return isCapitals(last)
        && last.length() <= 4
        && !isCapitals(text.word(name.first()))
        && NameTable.surname(fact) <= 2
        && NameTable.given(fact) <= 2
        && !last.matches("[IVX]+");
  }

  private static boolean isCapitals(String word) {
    boolean capitals = word.length() >= 2;
    for (int i = 0; i < word.length(); i++) {
      capitals &= Character.isUpperCase(word.charAt(i));
    }
    return capitals;
  }

  /** "Roman Egypt", "Greater Denmark" */
  boolean isCountryLast(Name name) {
    int last = facts[name.end() - 1];
    return name.size() > 1
        && NameTable.place(last) == 3
        && NameTable.surname(last) <= 1
        && NameTable.given(last) < 5;
  }

  /** "RAF Odell", but not "ABEL ODELL said", as some papers begin a story. */
  boolean isFirmsLetters(Name name) {
    String last = text.word(name.end() - 1);
    boolean shouted = isAcronym(last) && NameTable.given(facts[name.first()]) >= 2;
    // nor "LINDA Odell has vowed", as tabloids do
    shouted |= NameTable.given(facts[name.first()]) >= 4 && name.size() == 2;
    return isAcronym(text.word(name.first())) && !shouted
        // "the Odell MLAs"
        || (last.length() > 2
            && last.endsWith("s")
            && isAcronym(last.substring(0, last.length() - 1)));
  }

  static boolean isAcronym(String word) {
    int upper = 0;
    for (int i = 0; i < word.length(); i++) {
      upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return upper >= 3 && upper == word.length();
  }

  /** "B-25 Marlow", "A320 Neo": letters and digits in one word name a machine. */
  static boolean isModel(String word) {
    return Character.isLetter(word.charAt(0)) && word.chars().anyMatch(Character::isDigit);
  }

  /** "Odell v. Marsh": what a case is called by. */
  boolean isParty(Name name) {
    return isVersus(name.outer() - 1) || isVersus(name.end());
  }

  private boolean isVersus(int token) {
    return token >= 0 && (text.is(token, "v.") || text.is(token, "v") || text.is(token, "vs."));
  }

  /** "the Marsh–Odell scale": one of two words that a dash joins before a noun. */
  boolean isJoined(Name name) {
    int dash = name.outer() - 1;
    int end = name.end();
    return dash > 0
        && isDash(dash)
        && text.isCapital(dash - 1)
        && text.isGluedToNext(dash - 1)
        && text.isGluedToNext(dash)
        && end < text.size()
        && text.tag(end).isNoun()
        && !text.isCapital(end);
  }

  private boolean isDash(int token) {
    return text.is(token, "–") || text.is(token, "-") || text.is(token, "—");
  }

  /** "Lord ODELL", "Mrs MARSH": titles that nothing else has. */
  boolean isCalledMister(Name name) {
    return switch (NameRun.bare(text.lower(name.first() - 1))) {
      case "mr", "mrs", "ms", "dr", "lord", "sir", "dame", "baroness", "prof", "cllr" -> true;
      // not "Miss Velden"
      case "miss" ->
          NameTable.surname(facts[name.first()]) >= 3 && NameTable.place(facts[name.first()]) == 0;
      default -> false;
    };
  }

  /** "a boy NAMED Abel", "the pseudonym Ines" */
  static boolean isNaming(String lower) {
    return switch (lower) {
      case "named", "pseudonym", "alias", "nicknamed" -> true;
      default -> false;
    };
  }
}
