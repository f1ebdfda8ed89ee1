package org.onrecord.lab.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.lab.gold.GoldText;
import org.onrecord.reading.Age;
import org.onrecord.reading.Event;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Person;
import org.onrecord.reading.Reading;
import org.onrecord.story.Offsets;
import org.onrecord.story.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A story with everything that it says, and how a reading of it compares. */
public final class ReferenceStory {
  private final Story story;
  private final JsonNode gold;
  private final Offsets offsets;

  private ReferenceStory(Story story, JsonNode gold) {
    this.story = story;
    this.gold = gold;
    this.offsets = Offsets.of(story.text());
  }

  /** Opens {@code NAME.gold.json} and the story beside it, which the file names. */
  public static ReferenceStory open(Path file) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(Files.readString(file));
    String name = gold.path("story").path("file").stringValue();
    LocalDate published = LocalDate.parse(gold.path("story").path("published").stringValue());
    return new ReferenceStory(
        GoldText.open(file.resolveSibling(name), Optional.of(published)), gold);
  }

  /** The story. */
  public Story story() {
    return story;
  }

  /** Compares a reading of the story item by item. */
  public Checklist compare(Reading reading) {
    Checklist checklist = new Checklist();
    checklist.sameSet(
        "people",
        all("people", JsonNode::stringValue),
        reading.people().persons().stream().map(Person::name).toList());
    new ReferenceQuotations(reading, offsets, checklist).compare(gold.path("statements"));
    compareKinship(reading, checklist);
    compareAges(reading, checklist);
    compareEvents(reading, checklist);
    checklist.sameSet(
        "times",
        all("times", time -> pin(time.path("evidence")) + " " + time.path("value").stringValue()),
        reading.times().stream()
            .map(
                time ->
                    time.span().of(story.text())
                        + "@"
                        + offsets.codePoint(time.span().start())
                        + " "
                        + time.value())
            .toList());
    return checklist;
  }

  private void compareKinship(Reading reading, Checklist checklist) {
    List<String> stated = new ArrayList<>();
    List<String> derived = new ArrayList<>();
    for (Kinship tie : reading.kinship()) {
      String from = name(reading, tie.from());
      String to = name(reading, tie.to());
      String type = lower(tie.type());
      if (tie.derived()) {
        derived.add(tie(type, from, to));
      } else {
        stated.add(tie(type, from, to) + tie.state().map(state -> " " + lower(state)).orElse(""));
      }
    }
    checklist.sameSet("ties", all("ties", ReferenceStory::statedTie), stated);
    checklist.sameSet(
        "derived ties",
        all("derived_ties", tie -> tie(word(tie, "type"), end(tie, 0), end(tie, 1))),
        derived);
  }

  private static String statedTie(JsonNode tie) {
    String state = optional(tie.path("state")).map(word -> " " + word).orElse("");
    return tie(word(tie, "type"), word(tie, "from"), word(tie, "to")) + state;
  }

  private static String end(JsonNode tie, int index) {
    return tie.path("between").path(index).stringValue();
  }

  private static String tie(String type, String from, String to) {
    boolean directed = type.equals("parent") || type.equals("grandparent");
    boolean turn = !directed && Comparator.<String>naturalOrder().compare(from, to) > 0;
    return type + " " + (turn ? to + " & " + from : from + (directed ? " > " : " & ") + to);
  }

  private void compareAges(Reading reading, Checklist checklist) {
    List<String> read = new ArrayList<>();
    for (Age age : reading.ages()) {
      String born =
          age.born().map(range -> " born " + range.from() + " to " + range.to()).orElse("");
      read.add(name(reading, age.person()) + " " + age.age() + " at " + age.asOf() + born);
    }
    checklist.sameSet("ages", all("ages", ReferenceStory::age), read);
  }

  private static String age(JsonNode age) {
    JsonNode born = age.path("born");
    String range =
        born.isArray()
            ? " born " + born.path(0).stringValue() + " to " + born.path(1).stringValue()
            : "";
    return word(age, "person") + " " + word(age, "age") + " at " + word(age, "as_of") + range;
  }

  private void compareEvents(Reading reading, Checklist checklist) {
    List<String> read = new ArrayList<>();
    for (Event event : reading.events()) {
      List<String> who = event.who().stream().map(id -> name(reading, id)).toList();
      String range = event.range().map(days -> days.from() + " to " + days.to()).orElse("any time");
      read.add(
          lower(event.type())
              + " of "
              + String.join(", ", who)
              + " "
              + range
              + ", age "
              + event.details().getOrDefault("age", "not told")
              + ", cause "
              + event.details().getOrDefault("cause", "not told"));
    }
    checklist.sameSet("events", all("events", ReferenceStory::event), read);
  }

  private static String event(JsonNode event) {
    JsonNode date = event.path("date");
    return word(event, "type")
        + " of "
        + word(event, "who")
        + " "
        + date.path(0).stringValue()
        + " to "
        + date.path(1).stringValue()
        + ", age "
        + word(event, "age")
        + ", cause "
        + word(event, "cause");
  }

  private List<String> all(String key, Function<JsonNode, String> make) {
    return gold.path(key).values().stream().map(make).toList();
  }

  private static String pin(JsonNode evidence) {
    return evidence.path("text").stringValue() + "@" + evidence.path("start").intValue();
  }

  private static String name(Reading reading, String id) {
    return reading.people().byId(id).map(Person::name).orElse("somebody unknown");
  }

  static Optional<String> optional(JsonNode node) {
    return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
  }

  private static String word(JsonNode node, String key) {
    return node.path(key).stringValue();
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
