package org.onrecord.lab.accuracy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.lab.gold.GoldAge;
import org.onrecord.lab.gold.GoldPerson;
import org.onrecord.lab.gold.GoldStory;
import org.onrecord.lab.gold.GoldTie;
import org.onrecord.reading.Age;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Person;
import org.onrecord.reading.Reading;

/** Counts the people of one story, their ties and their ages. */
final class LifeScore {
  private static final Set<String> DIRECTED = Set.of("parent", "grandparent");
  private static final Set<String> COUPLES = Set.of("spouse", "partner", "engaged");

  /** A tie between people by their numbers in gold; without direction the smaller one first. */
  private record Tie(String type, int from, int to) {
    static Tie of(String type, int from, int to) {
      boolean turn = !DIRECTED.contains(type) && to < from;
      return turn ? new Tie(type, to, from) : new Tie(type, from, to);
    }

    Tie loose() {
      return COUPLES.contains(type) ? new Tie("couple", from, to) : this;
    }
  }

  private record AgeOf(int person, String age) {}

  private final GoldStory gold;
  private final Reading reading;
  private final SamePeople people;
  private final Scores scores;

  LifeScore(GoldStory gold, Reading reading, SamePeople people, Scores scores) {
    this.gold = gold;
    this.reading = reading;
    this.people = people;
    this.scores = scores;
  }

  void countPeople() {
    Tally tally = scores.of("people");
    tally.gold(gold.people().size());
    tally.found(people.readCount());
    tally.right(people.matchedCount());
    for (int i = 0; i < gold.people().size(); i++) {
      GoldPerson person = gold.people().get(i);
      if (!people.isFound(i)) {
        miss("people", "missed", String.join(" / ", person.names()));
      }
    }
    for (Person person : reading.people().persons()) {
      if (!people.isMatched(person.id())) {
        String like = people.nameInGold(people.ofReading(person.id()));
        miss("people", "spurious", person.name() + " (like: " + like + ")");
      }
    }
  }

  void countKinship() {
    Set<Tie> expected = new LinkedHashSet<>();
    for (GoldTie tie : gold.ties()) {
      int from = people.ofGold(tie.from());
      int to = people.ofGold(tie.to());
      if (from != SamePeople.NOBODY && to != SamePeople.NOBODY) {
        expected.add(Tie.of(tie.type(), from, to));
      }
    }
    Set<Tie> read = new LinkedHashSet<>();
    int strangers = 0;
    for (Kinship kinship : reading.kinship()) {
      if (kinship.derived()) {
        continue;
      }
      Tie tie = tie(kinship);
      boolean known = tie.from() != SamePeople.NOBODY && tie.to() != SamePeople.NOBODY;
      strangers += known ? 0 : 1;
      if (known) {
        read.add(tie);
      }
      countTie(kinship, known && expected.contains(tie));
    }
    countTies(scores.of("kinship"), expected, read, strangers);
    countTies(scores.of("kinship (any couple)"), loose(expected), loose(read), strangers);
    expected.stream()
        .filter(tie -> !read.contains(tie))
        .forEach(tie -> miss("kinship", "missed", words(tie)));
  }

  private Tie tie(Kinship kinship) {
    String type = kinship.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Tie.of(type, people.ofReading(kinship.from()), people.ofReading(kinship.to()));
  }

  private void countTie(Kinship kinship, boolean right) {
    scores.ofRule("kinship", kinship.evidence().rule()).count(right);
    if (!right) {
      String from = people.nameInReading(kinship.from());
      String to = people.nameInReading(kinship.to());
      String evidence = kinship.evidence().spans().get(0).of(gold.story().text());
      miss(
          "kinship",
          "spurious",
          kinship.type() + " " + from + " > " + to + ": " + evidence + rule(kinship));
    }
  }

  private static String rule(Kinship kinship) {
    return "  [" + kinship.evidence().rule() + "]";
  }

  private static Set<Tie> loose(Set<Tie> ties) {
    Set<Tie> loose = new LinkedHashSet<>();
    ties.forEach(tie -> loose.add(tie.loose()));
    return loose;
  }

  private static void countTies(Tally tally, Set<Tie> expected, Set<Tie> read, int strangers) {
    tally.gold(expected.size());
    tally.found(read.size() + strangers);
    tally.right((int) expected.stream().filter(read::contains).count());
  }

  private String words(Tie tie) {
    return tie.type() + " " + people.nameInGold(tie.from()) + " > " + people.nameInGold(tie.to());
  }

  void countAges() {
    Set<AgeOf> expected = new LinkedHashSet<>();
    for (GoldAge age : gold.ages()) {
      expected.add(new AgeOf(people.ofGold(age.person()), age.age()));
    }
    Map<AgeOf, Age> read = new LinkedHashMap<>();
    for (Age age : reading.ages()) {
      AgeOf key = new AgeOf(people.ofReading(age.person()), age.age());
      read.putIfAbsent(key, age);
      scores.ofRule("ages", age.evidence().rule()).count(expected.contains(key));
    }
    Tally tally = scores.of("ages");
    tally.gold(expected.size());
    tally.found(read.size());
    tally.right((int) expected.stream().filter(read::containsKey).count());
    missedAges(expected, read);
  }

  private void missedAges(Set<AgeOf> expected, Map<AgeOf, Age> read) {
    for (AgeOf age : expected) {
      if (!read.containsKey(age)) {
        miss("ages", "missed", people.nameInGold(age.person()) + " " + age.age());
      }
    }
    read.forEach(
        (key, age) -> {
          if (!expected.contains(key)) {
            List<String> words =
                List.of(
                    people.nameInReading(age.person()),
                    age.age() + ":",
                    age.evidence().spans().get(0).of(gold.story().text()),
                    " [" + age.evidence().rule() + "]");
            miss("ages", "spurious", String.join(" ", words));
          }
        });
  }

  private void miss(String kind, String problem, String words) {
    scores.miss(kind, gold.name(), problem, words.replaceAll("\\s+", " "));
  }
}
