package org.onrecord.read.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.language.Tag;
import org.onrecord.language.Text;

/**
 * Tells horses from people on racing pages, where both have names of the same kind: who rides,
 * trains, owns or speaks is a human being, and whoever runs is not.
 */
final class RacingPage {
  /** Different words of the turf that make a story a racing page. */
  private static final int WORDS = 4;

  private static final Set<String> TURF =
      Set.of(
          "jockey",
          "jockeys",
          "handicap",
          "hurdle",
          "hurdles",
          "steeplechase",
          "fences",
          "filly",
          "colt",
          "gelding",
          "mare",
          "furlong",
          "furlongs",
          "racecourse",
          "punters",
          "nap",
          "saddles",
          "saddled",
          "saddling",
          "stewards",
          "favourite",
          "non-runner",
          "non-runners",
          "maiden",
          "seller",
          "chaser",
          "hurdler",
          "novice",
          "trainer",
          "odds-on",
          "lengths",
          "racehorse",
          "racehorses",
          "unseated",
          "ridden",
          "racegoers",
          "bookmakers",
          "bookies",
          "thoroughbred",
          "yearling",
          "gallops",
          "runners");

  private final Text text;
  private final HumanSigns human;
  private final PersonWords words;
  private final int[] facts;

  RacingPage(Text text, PersonWords words, int[] facts) {
    this.text = text;
    this.words = words;
    this.facts = facts;
    this.human = new HumanSigns(text, words);
  }

  /** The names that no place shows to be a human being's; none where the story is no such page. */
  Set<String> horses(List<Name> names, String[] keys) {
    if (!isRacing()) {
      return Set.of();
    }
    Set<String> people = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (int i = 0; i < keys.length; i++) {
      all.add(keys[i]);
      if (isRider(names.get(i))) {
        people.add(keys[i]);
        people.add(text.lower(names.get(i).end() - 1));
      }
    }
    all.removeIf(
        key -> people.contains(key) || people.contains(key.substring(key.lastIndexOf(' ') + 1)));
    return all;
  }

  private boolean isRacing() {
    Set<String> found = new HashSet<>();
    for (int token = 0; token < text.size() && found.size() < WORDS; token++) {
      if (text.tag(token).isNoun() || text.tag(token).isVerb() || text.tag(token).isAdjective()) {
        String lower = text.lower(token);
        if (TURF.contains(lower)) {
          found.add(lower);
        }
      }
    }
    return found.size() >= WORDS;
  }

  /** "under ODELL", "trained by ODELL", "for ODELL", "ODELL's runner", "ODELL saddles" */
  private boolean isRider(Name name) {
    int before = name.outer() - 1;
    boolean title =
        name.hasTitle()
            && switch (NameRun.bare(text.lower(name.first() - 1))) {
              case "lady", "miss", "mr", "sir", "lord", "queen", "king", "prince", "captain" ->
                  false;
              default -> true;
            };
    boolean after =
        switch (before < 0 ? "" : text.lower(before)) {
          case "under", "by", "for", "with" -> true;
          default -> false;
        };
    boolean listed = text.is(before, "and") || text.is(before, ",");
    int next = name.end();
    boolean rides =
        switch (next < text.size() ? text.lower(next) : "") {
          case "saddles", "saddled", "rides", "rode", "trains", "trained", "takes", "took" -> true;
          default -> false;
        };
    rides &= !text.is(next, "took") || text.is(next + 1, "the") && text.is(next + 2, "ride");
    boolean told = !name.hasTitle() && human.isHuman(name);
    boolean common =
        listed
            && name.size() > 1
            && NameTable.given(facts[name.first()]) >= 4
            && NameTable.surname(facts[name.end() - 1]) >= 2;
    return title || after || rides || told || text.is(next, Tag.POS) || common || isSaying(before);
  }

  private boolean isSaying(int before) {
    return before >= 0 && words.isSpeechVerb(text.lower(before));
  }
}
