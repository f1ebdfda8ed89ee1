package org.onrecord.lab.accuracy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.lab.gold.GoldPerson;
import org.onrecord.lab.gold.GoldStory;
import org.onrecord.reading.Person;
import org.onrecord.reading.Reading;

/** Which person of a reading is which of gold: one to one by name, else by a compatible name. */
final class SamePeople {
  /** Nobody of gold. */
  static final int NOBODY = -1;

  private final List<GoldPerson> gold;
  private final Map<String, Person> read = new LinkedHashMap<>();
  private final Map<String, Integer> matched = new HashMap<>();
  private final Map<String, Integer> byName = new HashMap<>();

  SamePeople(GoldStory story, Reading reading) {
    gold = story.people();
    reading.people().persons().forEach(person -> read.put(person.id(), person));
    for (int i = 0; i < gold.size(); i++) {
      match(i);
      byName.put(gold.get(i).name(), i);
    }
  }

  private void match(int index) {
    List<String> names = gold.get(index).names();
    for (Person person : read.values()) {
      if (!matched.containsKey(person.id())
          && names.stream().anyMatch(name -> Names.equal(person.name(), name))) {
        matched.put(person.id(), index);
        return;
      }
    }
  }

  int matchedCount() {
    return matched.size();
  }

  int readCount() {
    return read.size();
  }

  boolean isMatched(String id) {
    return matched.containsKey(id);
  }

  boolean isFound(int index) {
    return matched.containsValue(index);
  }

  /** The number in gold of the person of the reading with that identifier. */
  int ofReading(String id) {
    Integer exact = matched.get(id);
    if (exact != null) {
      return exact;
    }
    Person person = read.get(id);
    if (person != null) {
      for (int i = 0; i < gold.size(); i++) {
        if (gold.get(i).names().stream().anyMatch(name -> Names.compatible(person.name(), name))) {
          return i;
        }
      }
    }
    return NOBODY;
  }

  /** The number of the person whose fullest name in gold is {@code name}. */
  int ofGold(String name) {
    return byName.getOrDefault(name, NOBODY);
  }

  /** What the reading calls the person, or nothing. */
  String nameInReading(String id) {
    Person person = read.get(id);
    return person == null ? "" : person.name();
  }

  /** What gold calls the person of that number. */
  String nameInGold(int index) {
    return index == NOBODY ? "nobody of gold" : gold.get(index).name();
  }
}
