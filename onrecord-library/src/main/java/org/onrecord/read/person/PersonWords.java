package org.onrecord.read.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.lexicon.WordList;

/** The word lists that names and people are told by. */
final class PersonWords {
  /** What a word of {@code person-nouns} or {@code person-titles} says of a person. */
  enum Sex {
    WOMAN,
    MAN,
    /** "chairman", "bishop": more men, but a woman where the given name is a woman's. */
    RATHER_MAN,
    EITHER
  }

  private final WordList nouns = WordList.named("person-nouns");
  private final WordList thingNouns = WordList.named("thing-nouns");
  private final WordList wares = WordList.named("wares");
  private final WordList titles = WordList.named("person-titles");
  private final WordList verbs = WordList.named("person-verbs");
  private final WordList particles = WordList.named("name-particles");
  private final WordList organisations = WordList.named("name-organisation-words");
  private final WordList places = WordList.named("name-place-words");
  private final WordList others = WordList.named("name-other-words");
  private final WordList namedThings = WordList.named("named-things");
  private final WordList animals = WordList.named("animals");
  private final WordList forms = WordList.named("given-name-forms");
  private final WordList known = WordList.named("known-names");
  private final WordList famous = WordList.named("famous-people");
  private final WordList demonyms = WordList.named("demonyms");
  private final WordList variations = WordList.named("variation-nouns");
  private final Set<String> knownFirst = new HashSet<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private final WordList stops = WordList.named("name-stop-words");
  private final WordList epithets = WordList.named("name-epithets");

  PersonWords() {
    for (String name : known.entries()) {
      int space = name.indexOf(' ');
      if (space > 0) {
        knownFirst.add(name.substring(0, space));
      }
    }
    for (WordList list : List.of(organisations, places, others, namedThings)) {
      for (String word : list.entries()) {
        kinds.put(word, kindOf(word));
      }
    }
    for (String word : nouns.entries()) {
      kinds.putIfAbsent(word, PERSON);
    }
  }

  private int kindOf(String lower) {
    int kind = isOrganisation(lower, true) ? 1 : 0;
    kind |= isPlace(lower, true) ? 2 : 0;
    kind |= isOther(lower, true) ? 4 : 0;
    kind |= isNamedThing(lower) ? 8 : 0;
    return kind == 0 && isNoun(lower) ? PERSON : kind;
  }

  /** The kind of a noun for a person that is no thing as well. */
  private static final int PERSON = 16;

  /** What "airline", "newspaper", "singer" are nouns for, as a number; 0 for any other word. */
  int kind(String lower) {
    return kinds.getOrDefault(lower, 0);
  }

  /** "singer", "wife": a noun for one person. */
  boolean isNoun(String lower) {
    return nouns.contains(lower);
  }

  /** "wife", "twin": a noun for one of family or couple. */
  boolean isKin(String lower) {
    return nouns.value(lower).endsWith("kin");
  }

  /** "sons", "actors": several of them; plain plurals only. */
  boolean isPluralNoun(String lower) {
    return !singular(lower).isEmpty();
  }

  /** "sons", "daughters", "twins". */
  boolean isPluralKin(String lower) {
    return isKin(singular(lower));
  }

  private String singular(String lower) {
    if (lower.equals("wives")) {
      return "wife";
    } else if (lower.endsWith("children")) {
      // "grandchildren", "stepchildren"
      return lower.substring(0, lower.length() - 3);
    } else if (!lower.endsWith("s") || nouns.contains(lower)) {
      return "";
    }
    String cut = lower.substring(0, lower.length() - 1);
    if (nouns.contains(cut)) {
      return cut;
    }
    String ies = cut.endsWith("ie") ? cut.substring(0, cut.length() - 2) + "y" : "";
    String es = cut.endsWith("e") ? cut.substring(0, cut.length() - 1) : "";
    return nouns.contains(ies) ? ies : nouns.contains(es) ? es : "";
  }

  /** What a person noun says of the person. */
  Sex nounSex(String lower) {
    return sex(nouns.value(lower.isEmpty() || nouns.contains(lower) ? lower : singular(lower)));
  }

  /** 1 for a noun that only a woman is called by, -1 for a man's, 0 for others. */
  int sexOf(String noun) {
    Sex sex = nounSex(noun);
    return sex == Sex.WOMAN ? 1 : sex == Sex.MAN ? -1 : 0;
  }

  /** "mr", "judge", without a point. */
  boolean isTitle(String bare) {
    return titles.contains(bare) && !titles.value(bare).endsWith("+");
  }

  /** "presdient": one slip from a title. */
  boolean isSlipOfTitle(String bare) {
    for (String title : titles.entries()) {
      if (title.length() >= 7 && Nicknames.isVariant(bare, title)) {
        return true;
      }
    }
    return false;
  }

  /** "deputy", "former": goes before a title or role. */
  boolean isStrengthening(String bare) {
    return titles.value(bare).endsWith("+");
  }

  /** What a title says of the person. */
  Sex titleSex(String bare) {
    return sex(titles.value(bare));
  }

  private static Sex sex(String value) {
    if (value.startsWith("m?")) {
      return Sex.RATHER_MAN;
    }
    return value.startsWith("f") ? Sex.WOMAN : value.startsWith("m") ? Sex.MAN : Sex.EITHER;
  }

  /** "said", "wrote". */
  boolean isSpeechVerb(String lower) {
    return verbs.value(lower).equals("speech");
  }

  /** "said", "married": a verb whose subject is a person. */
  boolean isVerb(String lower) {
    return verbs.contains(lower);
  }

  /** "van", "de": may stand inside a name in lower case. */
  boolean isParticle(String lower) {
    return particles.contains(lower);
  }

  /** "van", "al": may begin a surname that stands alone. */
  boolean isOpeningParticle(String lower) {
    return particles.value(lower).equals("*");
  }

  /** "university"; {@code last} where the word is the name's last. */
  boolean isOrganisation(String lower, boolean last) {
    return organisations.contains(lower) && (last || organisations.value(lower).isEmpty());
  }

  /** "street"; the last word of a name, or one such as "Lake" that stands before the rest. */
  boolean isPlace(String lower, boolean last) {
    String place = places.value(lower);
    return places.contains(lower) && (place.equals("both") || last != place.equals("before"));
  }

  /** "show", "award"; the last word of a name, or "HMS" that stands before the rest. */
  boolean isOther(String lower, boolean last) {
    String place = others.value(lower);
    return others.contains(lower) && (place.equals("both") || last != place.equals("before"));
  }

  /** "Monday", "Muslim", "God": with a capital, yet nobody's name. */
  boolean isStop(String lower) {
    return stops.contains(lower);
  }

  /** "devastated", "loved-up": how somebody feels, looks or fares, before a name. */
  boolean isEpithet(String lower) {
    return epithets.contains(lower);
  }

  /** The given names that "bob" is a short form of; none for a word that is none. */
  List<String> fullForms(String lower) {
    String forms = this.forms.value(lower);
    return forms.isEmpty() ? List.of() : List.of(forms.split(" "));
  }

  /** "org", "place" or "other" for a well-known name of such a thing that looks like a person's. */
  String known(String lower) {
    return known.value(lower);
  }

  /** Whether the word alone names somebody whom everybody knows by it. */
  boolean isFamous(String lower) {
    return famous.contains(lower);
  }

  /** "star", "striker": a noun that names somebody again for a change. */
  WordList variations() {
    return variations;
  }

  /** "Swede", "Spaniard", "Italian": one person by country or people. */
  boolean isDemonym(String lower) {
    return demonyms.contains(lower);
  }

  /** Whether a well-known name of several words begins with the word. */
  boolean mayBeKnown(String lower) {
    return knownFirst.contains(lower);
  }

  /** "ferry", "band": a name right after it is the thing's. */
  boolean isNamedThing(String lower) {
    return namedThings.contains(lower);
  }

  /** "dog", "donkey": a name right after it is the animal's. */
  boolean isAnimal(String lower) {
    return animals.contains(lower);
  }

  /** True when any list knows the word as that of an organisation, a place or another thing. */
  boolean isThing(String lower) {
    return organisations.contains(lower) || places.contains(lower) || others.contains(lower);
  }

  /** "chain", "trust": what a firm or an institution is. */
  boolean isThingNoun(String lower) {
    return thingNouns.contains(lower);
  }

  /** Where such a noun stands: "after" for one that only follows the name, else nothing. */
  String thingNoun(String lower) {
    return thingNouns.value(lower);
  }

  /** "gown", "telescope": what is made and called after somebody. */
  boolean isWare(String lower) {
    return wares.contains(lower);
  }
}
