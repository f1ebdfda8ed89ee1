package org.onrecord.read.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Text;

/**
 * Counts, over all places of each name of a text, what shows a human being and what shows something
 * else. A name that no place shows to be a human's is doubted; one that is also worn, sold or
 * performed is no person's.
 */
final class HumanPlaces {
  private static final class Counts {
    float human;
    float thing;
    boolean ware;
  }

  private final Text text;
  private final HumanSigns human;
  private final WareSigns wares;
  private final Map<String, Counts> byKey = new HashMap<>();

  HumanPlaces(Text text, PersonWords words) {
    this.text = text;
    this.human = new HumanSigns(text, words);
    this.wares = new WareSigns(text, words);
  }

  /** "the mayor of Marlow, ODELL" */
  boolean isAfterOffice(Name name) {
    return human.isAfterOffice(name);
  }

  /** Counts one place of the name that has the words {@code key}. */
  void count(Name name, String key) {
    Counts counts = byKey.computeIfAbsent(key, k -> new Counts());
    boolean ware = wares.isWare(name);
    counts.human += !ware && human.isHuman(name) ? 1 : 0;
    counts.thing += human.isThing(name) ? 1 : 0;
    counts.thing += human.isBeforeNoun(name) ? BEFORE_NOUN : 0;
    counts.ware |= ware;
  }

  /** In "Ines Odell, 40, Abel Marsh and Joel Tarn" one shows what the others are. */
  void share(List<Name> names, String[] keys) {
    for (int i = 0; i + 1 < keys.length; i++) {
      share(names.get(i), names.get(i + 1), keys[i], keys[i + 1]);
    }
    for (int i = keys.length - 2; i >= 0; i--) {
      share(names.get(i), names.get(i + 1), keys[i], keys[i + 1]);
    }
  }

  private void share(Name name, Name next, String key, String nextKey) {
    Counts one = byKey.get(key);
    Counts other = byKey.get(nextKey);
    if (one == null || other == null || name.size() > 1 != next.size() > 1) {
      return;
    }
    int between = next.outer() - name.end();
    boolean comma = text.is(name.end(), ",") || text.is(name.end(), "and");
    boolean listed = comma && (between == 1 || (between == 2 && text.is(name.end() + 1, "and")));
    if (listed && one.human + other.human > 0) {
      one.human = Math.max(one.human, LISTED);
      other.human = Math.max(other.human, LISTED);
    }
  }

  /** "the new INES ODELL album": hers, or only called so. */
  private static final float BEFORE_NOUN = 1f;

  /** What a neighbour in a list counts. */
  private static final float LISTED = 0.5f;

  /** The names that are called after makers or works and shown to be a human's nowhere. */
  Set<String> wares() {
    Set<String> keys = new HashSet<>();
    byKey.forEach(
        (key, counts) -> {
          if (counts.ware && humans(key) == 0) {
            keys.add(key);
          }
        });
    return keys;
  }

  /** Whether any place of the full name, or of its last word alone, shows a human being. */
  boolean isHuman(String key) {
    return humans(key) > 0;
  }

  /** Places that show a human being of the full name or of its last word alone. */
  private float humans(String key) {
    Counts counts = byKey.get(key);
    Counts alone = byKey.get(key.substring(key.lastIndexOf(' ') + 1));
    return (counts == null ? 0 : counts.human) + (alone == null ? 0 : alone.human);
  }

  /** What the lack of human signs, and signs of something else, take from a person. */
  float doubt(Name name, String key, int[] facts) {
    Counts counts = byKey.get(key);
    if (counts == null) {
      return 0;
    }
    float things = Math.min(THINGS, counts.thing);
    if (name.size() == 1) {
      return things + (counts.human == 0 ? UNSEEN_WORD : 0);
    }
    float unseen = NameTable.given(facts[name.first()]) >= 2 ? UNSEEN : UNSEEN_STRANGER;
    return FULL_THING * things + (humans(key) == 0 ? unseen : 0);
  }

  /** Places that show a thing, at most. */
  private static final float THINGS = 3f;

  /** What each of them takes from a full name, which the model trusts more. */
  private static final float FULL_THING = 2.5f;

  private static final float UNSEEN_WORD = 0.3f;
  private static final float UNSEEN = 1f;

  /** "Tell Narim": without a given name that the table knows. */
  private static final float UNSEEN_STRANGER = 1.5f;
}
