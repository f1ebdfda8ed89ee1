package org.onrecord.lab.gold;

import java.util.Map;
import java.util.Set;
import org.onrecord.story.Offsets;
import org.onrecord.story.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An annotation without the words of its story: positions stand for them, in code points.
 *
 * <p>A name stands as the position of one place where the story has it. Only what the story does
 * not say stays in words, and the notation: kinds, types, dates.
 */
final class Standoff {
  /** Keys whose values are notation and no words of a story. */
  private static final Set<String> NOTATION =
      Set.of("kind", "type", "speaker_type", "state", "date", "value", "age", "as_of", "when");

  /** Keys whose values are places; elsewhere a place stands for the words there. */
  private static final Set<String> PLACES =
      Set.of("content", "cue", "speaker_mention", "evidence", "times");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String text;
  private final Offsets offsets;

  Standoff(String text) {
    this.text = text;
    this.offsets = Offsets.of(text);
  }

  /** {@code gold} with positions for words. */
  JsonNode withoutWords(JsonNode gold) {
    return withoutWords("", gold);
  }

  private JsonNode withoutWords(String key, JsonNode node) {
    if (node.isArray()) {
      ArrayNode list = NODES.arrayNode();
      node.values().forEach(item -> list.add(withoutWords(key, item)));
      return list;
    }
    if (node.isObject()) {
      ObjectNode object = NODES.objectNode();
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        if (!isWordsOfPlace(node, entry.getKey())) {
          object.set(entry.getKey(), withoutWords(entry.getKey(), entry.getValue()));
        }
      }
      return object;
    }
    return node.isString() && !NOTATION.contains(key) ? place(node) : node;
  }

  private static boolean isWordsOfPlace(JsonNode node, String key) {
    return node.has("start") && (key.equals("text") || key.equals("exact"));
  }

  private JsonNode place(JsonNode words) {
    int at = find(words.stringValue());
    if (at < 0) {
      return words;
    }
    return NODES
        .objectNode()
        .put("start", offsets.codePoint(at))
        .put("end", offsets.codePoint(at + words.stringValue().length()));
  }

  /** Where {@code words} first stand as whole words, else where they first stand; -1 if nowhere. */
  private int find(String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (!words.isEmpty() && isEdge(at) && isEdge(at + words.length())) {
        return at;
      }
    }
    return words.isEmpty() ? -1 : text.indexOf(words);
  }

  private boolean isEdge(int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** The annotation {@code standoff} with its names in words again. */
  JsonNode withWords(JsonNode standoff) {
    return withWords("", standoff);
  }

  private JsonNode withWords(String key, JsonNode node) {
    if (node.isArray()) {
      ArrayNode list = NODES.arrayNode();
      node.values().forEach(item -> list.add(withWords(key, item)));
      return list;
    }
    if (!node.isObject()) {
      return node;
    }
    if (node.has("start") && !PLACES.contains(key)) {
      return NODES.stringNode(span(node, offsets).of(text));
    }
    ObjectNode object = NODES.objectNode();
    node.properties().forEach(e -> object.set(e.getKey(), withWords(e.getKey(), e.getValue())));
    return object;
  }

  /** The place that {@code node} tells, in UTF-16 units. */
  static Span span(JsonNode node, Offsets offsets) {
    return new Span(
        offsets.utf16(node.path("start").intValue()), offsets.utf16(node.path("end").intValue()));
  }
}
