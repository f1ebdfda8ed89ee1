package org.onrecord.read.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.language.Text;
import org.onrecord.reading.Age;
import org.onrecord.reading.Event;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.People;
import org.onrecord.reading.TimeExpression;

/**
 * Finds the life events of a story's people: births, deaths, marriages, jobs, arrests, sentences,
 * honours.
 *
 * <p>Only what is told as having happened or as sure to come; what is denied, doubted, feared or
 * wished for is left out. Several tellings of one event make one. Safe for use by several threads.
 */
public final class EventFinder {
  /** Tellings of one person that a further one is compared with. */
  private static final int MOST = 40;

  private final EventWords words = new EventWords();

  /** Loads the event words. */
  public EventFinder() {}

  /**
   * Finds the events told in {@code text}, in text order; {@code kinship} tells who "the couple"
   * is.
   */
  public List<Event> find(
      Text text,
      List<Kinship> kinship,
      People people,
      List<TimeExpression> times,
      List<Age> ages,
      Optional<LocalDate> published) {
    if (people.persons().isEmpty()) {
      return List.of();
    }
    EventText story = new EventText(text, people, times, ages, published);
    EventCouples couples = new EventCouples(text, kinship);
    EventVerbs verbs = new EventVerbs(story, words, couples);
    EventNouns nouns = new EventNouns(story, words, couples);
    LifeSpans lifeSpans = new LifeSpans(story);
    LateNames late = new LateNames(story, words);
    NamedDead dead = new NamedDead(story);
    Laurels laurels = new Laurels(story, words);
    Tenures tenures = new Tenures(story, words);
    Map<String, List<Happening>> found = new LinkedHashMap<>();
    for (int token = 0; token < text.size(); token++) {
      if (text.is(token, "(")) {
        lifeSpans.at(token).forEach(telling -> add(found, telling));
      }
      if (text.is(token, "late")) {
        late.at(token).ifPresent(telling -> add(found, telling));
      }
      switch (text.lower(token)) {
        case "victim", "victims", "dead", "deceased", "killed", "died" ->
            dead.at(token).ifPresent(telling -> add(found, telling));
        case "winner", "recipient" -> laurels.at(token).ifPresent(telling -> add(found, telling));
        case "since", "until" -> tenures.at(token).ifPresent(telling -> add(found, telling));
        default -> {}
      }
      if (!words.isTrigger(text.lower(token))) {
        continue;
      }
      List<Happening> tellings = verbs.at(token);
      tellings.forEach(telling -> add(found, telling));
      if (tellings.isEmpty()) {
        nouns.at(token).ifPresent(telling -> add(found, telling));
      }
    }
    List<Happening> all = new ArrayList<>();
    for (List<Happening> tellings : found.values()) {
      for (Happening telling : tellings) {
        if (!all.contains(telling)) {
          all.add(telling);
        }
      }
    }
    all.sort(Comparator.comparing(Happening::words));
    return all.stream().map(telling -> telling.dated(published).event()).toList();
  }

  /** Adds a telling to those of its first person, or merges it into one that it agrees with. */
  private static void add(Map<String, List<Happening>> found, Happening telling) {
    for (String person : telling.who()) {
      List<Happening> before = found.getOrDefault(key(telling, person), List.of());
      for (Happening other : before.subList(0, Math.min(MOST, before.size()))) {
        if (other.agrees(telling)) {
          replace(found, other, other.merged(telling));
          return;
        }
      }
    }
    for (String person : telling.who()) {
      found.computeIfAbsent(key(telling, person), k -> new ArrayList<>()).add(telling);
    }
  }

  private static void replace(
      Map<String, List<Happening>> found, Happening old, Happening telling) {
    for (String person : telling.who()) {
      List<Happening> list = found.computeIfAbsent(key(telling, person), k -> new ArrayList<>());
      int index = list.indexOf(old);
      if (index < 0) {
        list.add(telling);
      } else {
        list.set(index, telling);
      }
    }
  }

  private static String key(Happening telling, String person) {
    return telling.type() + "\t" + person;
  }
}
