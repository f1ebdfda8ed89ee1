package org.onrecord.lab.accuracy;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.lab.gold.GoldEvent;
import org.onrecord.lab.gold.GoldStory;
import org.onrecord.lab.gold.GoldTime;
import org.onrecord.reading.Event;
import org.onrecord.reading.Reading;
import org.onrecord.reading.TimeExpression;

/** Counts the events and time expressions of one story. */
final class CalendarScore {
  private final GoldStory gold;
  private final Reading reading;
  private final SamePeople people;
  private final Scores scores;

  CalendarScore(GoldStory gold, Reading reading, SamePeople people, Scores scores) {
    this.gold = gold;
    this.reading = reading;
    this.people = people;
    this.scores = scores;
  }

  /** An event is right when its type is and one of its people; its date counts apart. */
  void countEvents() {
    Tally tally = scores.of("events");
    tally.gold(gold.events().size());
    tally.found(reading.events().size());
    BitSet taken = new BitSet();
    for (GoldEvent event : gold.events()) {
      int match = match(event, taken);
      if (match < 0) {
        miss("events", "missed", words(event));
        continue;
      }
      taken.set(match);
      tally.right(1);
      if (event.date().isPresent()) {
        countDate(event, reading.events().get(match));
      }
    }
    for (int j = 0; j < reading.events().size(); j++) {
      Event event = reading.events().get(j);
      scores.ofRule("events", event.evidence().rule()).count(taken.get(j));
      if (!taken.get(j)) {
        miss("events", "spurious", words(event));
      }
    }
  }

  private int match(GoldEvent event, BitSet taken) {
    Set<Integer> who = event.who().stream().map(people::ofGold).collect(Collectors.toSet());
    for (int j = 0; j < reading.events().size(); j++) {
      Event read = reading.events().get(j);
      if (!taken.get(j) && type(read).equals(event.type()) && shares(who, read)) {
        return j;
      }
    }
    return -1;
  }

  private boolean shares(Set<Integer> who, Event read) {
    return read.who().stream()
        .map(people::ofReading)
        .anyMatch(person -> person != SamePeople.NOBODY && who.contains(person));
  }

  private void countDate(GoldEvent event, Event read) {
    Tally tally = scores.of("event dates");
    tally.gold(1);
    Optional<String> date = read.date();
    tally.found(date.isPresent() ? 1 : 0);
    boolean right = date.isPresent() && date.get().startsWith(event.date().orElseThrow());
    tally.right(right ? 1 : 0);
    if (!right) {
      miss("dates", "wrong", words(event) + ", not " + words(read));
    }
  }

  /** Stories without a date are left out: nothing in them can be reckoned. */
  void countTimes() {
    if (gold.story().metadata().published().isEmpty()) {
      return;
    }
    Tally found = scores.of("times (found)");
    Tally valued = scores.of("times (value)");
    for (Tally tally : List.of(found, valued)) {
      tally.gold(gold.times().size());
      tally.found(reading.times().size());
    }
    BitSet taken = new BitSet();
    BitSet right = new BitSet();
    for (GoldTime time : gold.times()) {
      int match = match(time, taken);
      if (match < 0) {
        miss("times", "missed", words(time));
        continue;
      }
      taken.set(match);
      found.right(1);
      TimeExpression read = reading.times().get(match);
      if (read.value().equals(time.value())) {
        valued.right(1);
        right.set(match);
      } else {
        miss("times", "wrong", words(time) + ", not " + words(read));
      }
    }
    countTimeRules(taken, right);
  }

  private int match(GoldTime time, BitSet taken) {
    for (int j = 0; j < reading.times().size(); j++) {
      if (!taken.get(j) && time.span().overlaps(reading.times().get(j).span())) {
        return j;
      }
    }
    return -1;
  }

  private void countTimeRules(BitSet taken, BitSet right) {
    for (int j = 0; j < reading.times().size(); j++) {
      TimeExpression time = reading.times().get(j);
      scores.ofRule("times", time.rule()).count(right.get(j));
      if (!taken.get(j)) {
        miss("times", "spurious", words(time));
      }
    }
  }

  private String words(GoldTime time) {
    return "«" + time.span().of(gold.story().text()) + "» " + time.value();
  }

  private String words(TimeExpression time) {
    String words = time.span().of(gold.story().text());
    return "«" + words + "» " + time.value() + "  [" + time.rule() + "]";
  }

  private static String words(GoldEvent event) {
    return event.type() + " " + event.who() + " " + event.date().orElse("undated");
  }

  private String words(Event event) {
    List<String> who = event.who().stream().map(people::nameInReading).toList();
    String evidence = event.evidence().spans().get(0).of(gold.story().text());
    String rule = "  [" + event.evidence().rule() + "]";
    return type(event) + " " + who + " " + event.date().orElse("undated") + ": " + evidence + rule;
  }

  private static String type(Event event) {
    return event.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void miss(String kind, String problem, String words) {
    scores.miss(kind, gold.name(), problem, words.replaceAll("\\s+", " "));
  }
}
