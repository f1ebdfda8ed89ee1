package org.onrecord.read.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;
import org.onrecord.read.person.NameModel.Sort;

/**
 * Decides what the names of one text name: each name by its own surroundings and by those of all
 * places where the same words stand, a bare surname by the full names of people too.
 */
final class NameSorter {
  private final Text text;
  private final PersonWords words;
  private final int[] facts;
  private final NameSpotter spotter;
  private final List<Name> names;
  private final float[][] odds;
  private final String[] keys;
  private final NameSigns signs;
  private final HumanPlaces places;
  private final ThingSigns against;
  private final ThingWords thingWords;
  private final NobodysNames nobodys;
  private final PartsOfNames parts;
  private final MeantNearby meant;
  private final OtherNames otherNames;
  private final Set<String> kinNames = new HashSet<>();

  /** What stands after "hurricane" or "HMS" somewhere in the text. */
  private final Set<String> things = new HashSet<>();

  /** Names on a racing page that nobody has who rides, trains, owns or speaks. */
  private Set<String> horses = Set.of();

  /** What stands after "MV", or after a figure of fiction and "and"; people where one acts so. */
  private final Set<String> namesakes = new HashSet<>();

  /** The first two words of a building's or a firm's name of three words or more. */
  private final Set<String> stems = new HashSet<>();

  /** Names that some place in the text says are a thing's. */
  private final Set<String> thingKeys = new HashSet<>();

  private final Map<String, float[]> byKey = new HashMap<>();

  NameSorter(
      Text text,
      PersonWords words,
      int[] facts,
      NameSpotter spotter,
      List<Name> names,
      float[][] odds) {
    this.text = text;
    this.words = words;
    this.facts = facts;
    this.spotter = spotter;
    this.names = names;
    this.odds = odds;
    this.keys = keys(text, names);
    this.signs = new NameSigns(text, words, facts);
    this.places = new HumanPlaces(text, words);
    this.against = new ThingSigns(text, words, facts);
    this.thingWords = new ThingWords(text, words, facts);
    this.nobodys = new NobodysNames(text, words, facts, signs, against, spotter);
    this.parts = new PartsOfNames(text, facts);
    this.meant = new MeantNearby(text);
    this.otherNames = new OtherNames(text);
  }

  /** The sort of each name, in the order of the names. */
  Sort[] sort() {
    weigh();
    findParts();
    Sort[] sorts = new Sort[names.size()];
    for (int i = 0; i < sorts.length; i++) {
      sorts[i] = decide(i);
    }
    if (listed(sorts)) {
      // "Odell" alone, where Ines Odell was told by who is listed beside her
      for (int i = 0; i < sorts.length; i++) {
        boolean lone = names.get(i).size() == 1 && sorts[i] != Sort.PERSON;
        sorts[i] = lone ? decide(i) : sorts[i];
      }
    }
    new FictionKin(text, words)
        .drop(names, keys, sorts, key -> things.contains(key) || thingKeys.contains(key));
    Set<String> players = new LineUps(text, facts).join(names, sorts);
    for (int i = 0; i < sorts.length && !players.isEmpty(); i++) {
      boolean plays = sorts[i] != Sort.PERSON && isPlayer(i, players);
      sorts[i] = plays ? Sort.PERSON : sorts[i];
    }
    return sorts;
  }

  /** "ODELL headed in MARSH's corner": whom a team sheet names, unless it is a town or a thing. */
  private boolean isPlayer(int index, Set<String> players) {
    Name name = names.get(index);
    return name.size() == 1
        && players.contains(key(index))
        && !thingKeys.contains(key(index))
        && NameTable.place(facts[name.first()]) < 2
        && !against.isInMarks(name);
  }

  /** Adds up what speaks for each sort of a name at all its places. */
  private void weigh() {
    for (int i = 0; i < names.size(); i++) {
      if (spotter.isHeadline(names.get(i).first()) || against.isInMarks(names.get(i))) {
        continue;
      }
      if (against.isCertain(names.get(i))) {
        thingKeys.add(key(i));
        if (i + 1 < names.size() && against.isJoined(names.get(i), names.get(i + 1))) {
          namesakes.add(key(i + 1));
        }
      }
      if (against.isKindNamed(names.get(i))) {
        namesakes.add(key(i));
      }
      addStem(i);
      float[] sums = byKey.computeIfAbsent(key(i), key -> new float[Sort.COUNT + 1]);
      for (int sort = 0; sort < Sort.COUNT; sort++) {
        sums[sort] += odds[i][sort];
      }
      sums[Sort.PERSON.column()] += bonus(names.get(i));
      sums[Sort.COUNT]++;
      places.count(names.get(i), key(i));
    }
    places.share(names, keys);
    horses = new RacingPage(text, words, facts).horses(names, keys);
    thingKeys.addAll(places.wares());
    namesakes.stream().filter(key -> !places.isHuman(key)).forEach(thingKeys::add);
    boolean[] kin = new KinLists(text, words, facts, names).find();
    for (int i = 0; i < kin.length; i++) {
      if (kin[i] || isKnownAs(i)) {
        kinNames.add(key(i));
      }
    }
  }

  /** Finds the words that are part of a person's full name, and those of a thing's. */
  private void findParts() {
    for (int i = 0; i < names.size(); i++) {
      float[] sums = together(i);
      if (names.get(i).size() > 1
          && sums != null
          && best(sums) == Sort.PERSON
          && !thingKeys.contains(key(i))
          && known(i) == Sort.PERSON
          && !nobodys.isNobody(names.get(i))) {
        parts.add(names.get(i));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.size() > 1 && thingKeys.contains(key(i))) {
        things.add(text.lower(name.first()));
      }
      if (name.size() == 3 && text.is(name.first() + 1, "&")) {
        // "Odell" after "Odell & Marsh"
        things.add(text.lower(name.first()));
        things.add(text.lower(name.end() - 1));
      }
      if (nobodys.isCalledAfterThing(name)
          || (name.hasTitle() && against.isInMarks(name))
          || (name.size() > 1 && thingKeys.contains(key(i)))
          || (name.size() == 1 && nobodys.isThingsName(name))
          || (name.size() == 1 && signs.isAnimal(name.outer() - 1))) {
        things.add(text.lower(name.end() - 1));
      }
    }
  }

  /**
   * "Odell Marsh" after "MV Odell Marsh" is the ship as well, and may be the arena after "Odell
   * Marsh Arena".
   */
  private void addStem(int index) {
    Name name = names.get(index);
    String key = key(index);
    if (name.size() == 3 && words.isOther(text.lower(name.first()), false)) {
      namesakes.add(key.substring(key.indexOf(' ') + 1));
    }
    if (name.size() > 2
        && (thingWords.isThingLast(name) || words.isWare(text.lower(name.end() - 1)))) {
      int end = key.indexOf(' ', key.indexOf(' ') + 1);
      stems.add(key.substring(0, end));
    }
  }

  /**
   * What speaks for each sort of a name at all its places; and for a person at those of its last
   * word alone: "Odell said" makes "Raoul Odell" a person's too. Null for one that counts nowhere.
   */
  private float @Nullable [] together(int index) {
    float[] sums = byKey.get(key(index));
    Name name = names.get(index);
    float[] alone = sums == null ? null : byKey.get(text.lower(name.end() - 1));
    if (sums == null || alone == null || name.size() == 1 || thingWords.hasThing(name)) {
      return sums;
    }
    float ahead = Float.MAX_VALUE;
    for (int sort = 1; sort < Sort.COUNT; sort++) {
      ahead = Math.min(ahead, alone[Sort.PERSON.column()] - alone[sort]);
    }
    float[] both = sums.clone();
    both[Sort.PERSON.column()] += Math.max(0, ahead) * Math.min(1, ALONE / alone[Sort.COUNT]);
    return both;
  }

  /** Places of a surname alone that count for the full name. */
  private static final float ALONE = 2f;

  /** "Katherine Odell, known as KIT," after a person's full name. */
  private boolean isKnownAs(int index) {
    Name name = names.get(index);
    int known = name.size() > 1 ? -1 : otherNames.knownAs(name.outer() - 1);
    if (index == 0 || known < 1) {
      return false;
    }
    int end = names.get(index - 1).end();
    float[] sums = byKey.get(key(index - 1));
    return NameTable.given(facts[name.first()]) > 0
        && (end == known || (end == known - 1 && text.is(end, ",")))
        && names.get(index - 1).size() > 1
        && sums != null
        && best(sums) == Sort.PERSON;
  }

  /** In "Odell Marsh, Ines Corrado and Abel Pryce" one person makes the others likelier. */
  private boolean listed(Sort[] sorts) {
    boolean found = false;
    for (int i = 0; i + 1 < sorts.length; i++) {
      int[] pair = {i, i + 1};
      boolean open = sorts[i] == Sort.PERSON != (sorts[i + 1] == Sort.PERSON);
      if (!open || !isListed(names.get(i), names.get(i + 1))) {
        continue;
      }
      int doubtful = sorts[i] == Sort.PERSON ? pair[1] : pair[0];
      Name name = names.get(doubtful);
      float[] known = byKey.get(key(doubtful));
      boolean thing = thingKeys.contains(key(doubtful)) || known(doubtful) != Sort.PERSON;
      if (known != null && !thing && !thingWords.hasThing(name) && !nobodys.isNobody(name)) {
        float[] sums = known.clone();
        sums[Sort.PERSON.column()] += LISTED * sums[Sort.COUNT];
        sorts[doubtful] = best(sums);
        if (sorts[doubtful] == Sort.PERSON) {
          parts.add(name);
          found = true;
        }
      }
    }
    return found;
  }

  private static final float LISTED = 2f;

  private boolean isListed(Name name, Name next) {
    int between = next.outer() - name.end();
    boolean full = name.size() > 1 && next.size() > 1;
    boolean comma = text.is(name.end(), ",") || text.is(name.end(), "and");
    return full && comma && (between == 1 || (between == 2 && text.is(name.end() + 1, "and")));
  }

  private String key(int name) {
    return keys[name];
  }

  /** The words of each name in lower case. */
  private static String[] keys(Text text, List<Name> names) {
    String[] keys = new String[names.size()];
    for (int i = 0; i < keys.length; i++) {
      Name name = names.get(i);
      keys[i] = text.lower(name.first());
      if (name.size() > 1) {
        StringBuilder key = new StringBuilder(keys[i]);
        for (int token = name.first() + 1; token < name.end(); token++) {
          key.append(' ').append(text.lower(token));
        }
        keys[i] = key.toString();
      }
    }
    return keys;
  }

  /** What speaks for a person besides the model: roles and kin beside a name, what it is called. */
  private float bonus(Name name) {
    int before = name.outer() - 1;
    String lower = before < 0 ? "" : text.lower(before);
    float bonus = 0;
    if (name.hasTitle()
        && !against.isShip(name)
        && words.isTitle(NameRun.bare(text.lower(name.first() - 1)))) {
      bonus += TITLE;
    }
    bonus += NameSigns.isNaming(lower) && NameTable.given(facts[name.first()]) > 0 ? TITLE : 0;
    boolean role = words.isNoun(lower) || words.isPluralNoun(lower);
    bonus += role ? ROLE : 0;
    bonus += words.isKin(lower) || words.isPluralKin(lower) ? ROLE : 0;
    bonus += name.size() > 1 && signs.isRoleAfter(name) && !thingWords.hasThing(name) ? ROLE : 0;
    bonus += signs.isPatronymic(name) || signs.isInCase(name) || signs.isSyllables(name) ? ROLE : 0;
    bonus += name.size() > 1 && signs.isInitials(name) ? ROLE : 0;
    bonus += places.isAfterOffice(name) && !thingWords.hasThing(name) ? ROLE : 0;
    bonus += name.size() > 1 && signs.isSaidBefore(before) && !thingWords.hasThing(name) ? ROLE : 0;
    bonus += signs.isCommon(name) ? COMMON : signs.isPlaceAlone(name, lower) ? -ROLE : 0;
    if (name.size() > 1 && thingWords.isThingLast(name)) {
      bonus -= 1;
    }
    if (nobodys.isThingsName(name) || signs.isCountryLast(name) || signs.isPlayed(before)) {
      bonus -= TITLE;
    }
    bonus -= against.against(name);
    bonus += name.size() == 1 ? meant.of(name) : 0;
    if (text.is(before, "as")
        && text.is(before - 1, "known")
        && NameTable.given(facts[name.first()]) > 0) {
      // "Katherine Odell, known as Kit"
      bonus += TITLE;
    }
    return bonus;
  }

  private static final float TITLE = 2f;
  private static final float ROLE = 1f;
  private static final float COMMON = 0.5f;

  private Sort decide(int index) {
    float[] known = together(index);
    if (known == null) {
      // Only in a headline, where capitals say nothing, or in the title of a work.
      return Sort.OTHER;
    }
    if (kinNames.contains(key(index))) {
      return Sort.PERSON;
    }
    Name name = names.get(index);
    boolean explained = name.size() == 1 && parts.contains(key(index));
    Sort alike = name.size() == 1 ? alike(name, explained) : null;
    if (alike != null) {
      return alike;
    }
    Sort thing = known(index);
    if (thing != Sort.PERSON && !explained && !name.hasTitle()) {
      return thing;
    }
    if (isSurname(name)) {
      return Sort.PERSON;
    }
    if (name.size() == 1 && !explained && (signs.isParty(name) || signs.isJoined(name))) {
      return Sort.OTHER;
    }
    if (name.size() == 1 && things.contains(key(index)) && !explained) {
      // "Ida" after "Hurricane Ida"
      return Sort.OTHER;
    }
    float[] sums = known.clone();
    if (explained) {
      // A surname that a full name of the story explains needs little else.
      sums[Sort.PERSON.column()] += 3.5f * sums[Sort.COUNT];
    } else if (name.size() == 1 && words.isFamous(key(index))) {
      sums[Sort.PERSON.column()] += FAMOUS * sums[Sort.COUNT];
    } else if (name.size() == 1 && !(name.hasTitle() && signs.isCalledMister(name))) {
      sums[Sort.PERSON.column()] -= LONE * Math.min(sums[Sort.COUNT], LONE_PLACES);
    }
    if (!explained) {
      sums[Sort.PERSON.column()] -= places.doubt(name, key(index), facts);
      sums[Sort.PERSON.column()] -= horses.contains(key(index)) ? HORSE : 0;
    }
    if (name.size() > 1 && !thingWords.hasThing(name) && places.isHuman(key(index))) {
      sums[Sort.PERSON.column()] += HUMAN;
    }
    if (stems.contains(key(index)) && !places.isHuman(key(index))) {
      sums[Sort.PERSON.column()] -= STEM;
    }
    if (isKindred(name)) {
      sums[Sort.PERSON.column()] += KINDRED * sums[Sort.COUNT];
    }
    if (nobodys.isNobody(name)
        || (thingKeys.contains(key(index)) && !explained)
        || (name.size() == 1 && isAmbiguous(name))) {
      sums[Sort.PERSON.column()] = Float.NEGATIVE_INFINITY;
    }
    return best(sums);
  }

  /** "Ottokar Marsh" where Ines Marsh is named */
  private boolean isKindred(Name name) {
    return name.size() > 1
        && parts.isSurname(text.lower(name.end() - 1))
        && !thingWords.hasThing(name)
        && against.against(name) == 0;
  }

  /** What a word that looks like somebody's name in the story is at this place; null for a name. */
  private @Nullable Sort alike(Name name, boolean explained) {
    if ((explained && signs.isTownOf(name)) || signs.isSeat(name)) {
      // "Ines Allen ... of Allen, Texas", "Lord Marsh of Allen"
      return Sort.PLACE;
    }
    // "The Bill would cost more" where Bill Odell is named, "the Odells" where Abel Odell is
    boolean other = explained ? signs.isNounAlike(name) : isFamily(name);
    return other ? Sort.OTHER : null;
  }

  /** "the ODELLS", "two Princess INESES": a plural that is nobody's surname in the story. */
  private boolean isFamily(Name name) {
    String lower = text.lower(name.first());
    if (name.hasTitle() && lower.endsWith("s") && text.is(name.outer() - 1, Tag.CD)) {
      return !parts.isSurname(lower);
    }
    return lower.endsWith("s")
        && text.is(name.outer() - 1, "the")
        && !parts.isSurname(lower)
        && parts.isSurname(lower.substring(0, lower.length() - 1));
  }

  /** What a well-known name that looks like a person's names; else a person. */
  private Sort known(int index) {
    return switch (words.known(key(index))) {
      case "org" -> Sort.ORGANISATION;
      case "place" -> Sort.PLACE;
      case "other" -> Sort.OTHER;
      default -> Sort.PERSON;
    };
  }

  /** "Day", "Mrs May said", though a day and a month, where Iris Day and Abel May are named. */
  private boolean isSurname(Name name) {
    String lower = text.lower(name.first());
    boolean known =
        name.size() == 1 && parts.isSurname(lower) && NameTable.surname(facts[name.first()]) >= 3;
    boolean ordinary = words.isThing(lower) || words.isStop(lower);
    if (!known || !ordinary) {
      return false;
    }
    String next = name.end() < text.size() ? text.lower(name.end()) : "";
    boolean month = words.isStop(lower) && !name.hasTitle();
    return !month || words.isVerb(next) || text.is(name.end(), Tag.POS);
  }

  /** What a racing page takes from a name that no place of it shows to be a rider's or owner's. */
  private static final float HORSE = 6f;

  /** What a place that shows a human being adds to a full name. */
  private static final float HUMAN = 0.5f;

  /** What a building that is called so takes from a person whom no place shows to be one. */
  private static final float STEM = 7f;

  /** What the surname of somebody named in the story adds to another full name. */
  private static final float KINDRED = 2f;

  /** What a word alone must have more than a full name to be taken for a person's. */
  private static final float LONE = 1.5f;

  /** What a name that everybody knows somebody by has ahead. */
  private static final float FAMOUS = 3f;

  /** In so many places at most: a word that often acts as a person does is one's name. */
  private static final float LONE_PLACES = 3f;

  /** A word that has its capital from its place, or is first of all a place or a people. */
  private boolean isAmbiguous(Name name) {
    int fact = facts[name.first()];
    boolean ordinary = spotter.opensSentence(name.outer()) && !text.tag(name.first()).isProper();
    return (ordinary && NameTable.given(fact) < 4)
        || (NameTable.isNationality(fact) && !name.hasTitle());
  }

  private static Sort best(float[] sums) {
    int best = 0;
    for (int sort = 1; sort < Sort.COUNT; sort++) {
      best = sums[sort] > sums[best] ? sort : best;
    }
    return Sort.at(best);
  }
}
