package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.Mention;
import org.onrecord.reading.Person;
import org.onrecord.reading.Reading;

/**
 * Gives a hint where a draft's name is not on record, or in few stories, and one that is spelled
 * almost like it stands in more: "Catharine Orme" for "Catherine Orme". Two people may be so named,
 * so it is never a contradiction.
 */
final class NameCheck {
  /** Letters that stand for each other. */
  private static final List<String> LIKE =
      List.of(
          "iy", "ck", "sz", "ae", "ei", "ou", "a\u00e1", "e\u00e9", "i\u00ed", "o\u00f3", "u\u00fa",
          "n\u00f1", "c\u00e7", "o\u00f6", "u\u00fc", "a\u00e4", "o\u00f8", "vw", "ao");

  private static final String DOUBLED = "lntrsmpcdfgb";

  private static final String BEFORE_H = "ctrpgkoa";

  /** How many more stories must have the other spelling. */
  private static final int TIMES = 2;

  private static final int LONGEST = 40;

  private final OnRecord record;

  NameCheck(OnRecord record) {
    this.record = record;
  }

  /** Somebody in the draft, with how else the name may be spelled. */
  private record Asked(Person person, Set<String> spellings) {}

  /** The hints for a draft's people. All spellings of all names are looked up at once. */
  List<FactCheck> check(Reading draft) {
    List<Asked> asked = new ArrayList<>();
    Set<String> all = new LinkedHashSet<>();
    for (Person person : draft.people().persons()) {
      String key = Words.key(person.name());
      if (key.indexOf(' ') > 0 && key.length() <= LONGEST && !person.mentions().isEmpty()) {
        Set<String> spellings = spellings(key);
        asked.add(new Asked(person, spellings));
        all.addAll(spellings);
      }
    }
    Set<String> known = new HashSet<>(record.named(all));
    List<FactCheck> hints = new ArrayList<>();
    for (Asked one : asked) {
      one.spellings().retainAll(known);
      check(draft, one.person(), one.spellings()).ifPresent(hints::add);
    }
    return hints;
  }

  private Optional<FactCheck> check(Reading draft, Person person, Set<String> others) {
    Map<String, Long> most = new LinkedHashMap<>();
    for (String other : others) {
      long stories = record.storiesAtMost(other);
      if (stories >= TIMES) {
        most.put(other, stories);
      }
    }
    if (most.isEmpty()) {
      return Optional.empty();
    }
    String key = Words.key(person.name());
    int own = stories(key);
    PersonOnRecord best = null;
    for (Map.Entry<String, Long> other : most.entrySet()) {
      if (other.getValue() < (long) TIMES * own) {
        continue;
      }
      for (PersonOnRecord known : record.people(other.getKey())) {
        int stories = known.counts().stories();
        boolean more = stories >= TIMES && stories >= TIMES * own;
        if (more && (best == null || stories > best.counts().stories())) {
          best = known;
        }
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(hint(draft, person, person.mentions().get(0), best, own));
  }

  private int stories(String key) {
    return record.people(key).stream()
        .filter(person -> Words.key(person.name()).equals(key))
        .mapToInt(person -> person.counts().stories())
        .sum();
  }

  private static FactCheck hint(
      Reading draft, Person person, Mention mention, PersonOnRecord best, int own) {
    String spelled =
        "spelled "
            + best.name()
            + " in "
            + best.counts().stories()
            + " stories on record, "
            + person.name()
            + " in "
            + own;
    FactCheck silent =
        Facts.notOnRecord(
            draft, person.name() + ": name", Evidence.of(mention.span(), "check.spelling"));
    return new FactCheck(
        silent.fact(),
        silent.evidence(),
        silent.exact(),
        silent.verdict(),
        silent.lines(),
        Optional.of(spelled));
  }

  /**
   * Names that differ by one letter doubled, left out or swapped, or by letters like each other.
   */
  static Set<String> spellings(String key) {
    Set<String> spellings = new LinkedHashSet<>();
    for (int i = 0; i < key.length(); i++) {
      String before = key.substring(0, i);
      char c = key.charAt(i);
      String after = key.substring(i + 1);
      if (c == ' ') {
        spellings.add(before + "e" + " " + after);
        continue;
      }
      if (DOUBLED.indexOf(c) >= 0) {
        spellings.add(before + c + c + after);
      }
      boolean twin = i > 0 && key.charAt(i - 1) == c;
      boolean silent = c == 'h' || c == 'e' || c == '\'';
      if (twin || silent) {
        spellings.add(before + after);
      }
      if (i + 1 < key.length() && key.charAt(i + 1) != ' ') {
        spellings.add(before + key.charAt(i + 1) + c + key.substring(i + 2));
        if (BEFORE_H.indexOf(c) >= 0) {
          spellings.add(before + c + "h" + after);
        }
      }
      for (String like : LIKE) {
        int place = like.indexOf(c);
        if (place >= 0) {
          spellings.add(before + like.charAt(1 - place) + after);
        }
      }
    }
    spellings.add(key + "e");
    spellings.remove(key);
    return spellings;
  }
}
