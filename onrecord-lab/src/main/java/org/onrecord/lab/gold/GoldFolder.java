package org.onrecord.lab.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.story.Offsets;
import org.onrecord.story.Span;
import org.onrecord.story.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Opens a folder of gold stories: {@code NAME.txt} beside {@code NAME.gold.json}, whose positions
 * are code points.
 */
public final class GoldFolder {
  private static final String ENDING = ".gold.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldFolder() {}

  /** All stories of {@code folder}, by name. */
  public static List<GoldStory> open(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
    List<GoldStory> stories = new ArrayList<>();
    for (Path file : files) {
      String fileName = file.getFileName().toString();
      String name = fileName.substring(0, fileName.length() - ENDING.length());
      JsonNode gold = JSON.readTree(Files.readString(file));
      Optional<LocalDate> published = words(gold.path("published")).map(LocalDate::parse);
      Story story = GoldText.open(folder.resolve(name + ".txt"), published);
      stories.add(story(name, story, gold));
    }
    return stories;
  }

  /** The annotation {@code gold} of {@code story}. */
  static GoldStory story(String name, Story story, JsonNode gold) {
    Offsets offsets = Offsets.of(story.text());
    return new GoldStory(
        name,
        story,
        all(gold.path("people"), GoldFolder::person),
        all(gold.path("statements"), node -> quotation(node, offsets)),
        all(gold.path("ties"), GoldFolder::tie),
        all(gold.path("ages"), node -> new GoldAge(word(node, "person"), word(node, "age"))),
        all(gold.path("events"), GoldFolder::event),
        all(gold.path("times"), node -> new GoldTime(span(node, offsets), word(node, "value"))));
  }

  private static GoldPerson person(JsonNode node) {
    return new GoldPerson(word(node, "name"), all(node.path("aliases"), JsonNode::stringValue));
  }

  private static GoldQuotation quotation(JsonNode node, Offsets offsets) {
    return new GoldQuotation(
        word(node, "kind"),
        all(node.path("content"), part -> span(part, offsets)),
        pin(node.path("cue"), offsets),
        words(node.path("speaker")).orElse(""),
        word(node, "speaker_type"),
        pin(node.path("speaker_mention"), offsets),
        words(node.path("medium")));
  }

  private static GoldTie tie(JsonNode node) {
    return new GoldTie(word(node, "type"), word(node, "from"), word(node, "to"));
  }

  private static GoldEvent event(JsonNode node) {
    return new GoldEvent(
        word(node, "type"), all(node.path("who"), JsonNode::stringValue), words(node.path("date")));
  }

  private static Span span(JsonNode node, Offsets offsets) {
    return Standoff.span(node, offsets);
  }

  private static Optional<Span> pin(JsonNode node, Offsets offsets) {
    return node.isObject() ? Optional.of(span(node, offsets)) : Optional.empty();
  }

  private static Optional<String> words(JsonNode node) {
    return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
  }

  private static String word(JsonNode node, String key) {
    return words(node.path(key))
        .orElseThrow(() -> new IllegalArgumentException("no \"" + key + "\" in " + node));
  }

  private static <T> List<T> all(JsonNode list, Function<JsonNode, T> make) {
    return list.values().stream().map(make).toList();
  }
}
