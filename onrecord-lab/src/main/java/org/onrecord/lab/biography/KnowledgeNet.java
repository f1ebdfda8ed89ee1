package org.onrecord.lab.biography;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.story.Offsets;
import org.onrecord.story.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Opens KnowledgeNet (Mesquita et al. 2019): one JSON document a line, with annotated passages.
 *
 * <p>Only the annotated passages of a document are to be had, so a passage in the middle speaks of
 * "he" where the name stands in what is missing. Such a document gets a stand-in for its first
 * words: a line with a name that is nobody's.
 */
final class KnowledgeNet {
  static final Set<String> PROPERTIES =
      Set.of("SPOUSE", "CHILD_OF", "DATE_OF_BIRTH", "DATE_OF_DEATH");

  private KnowledgeNet() {}

  static List<Biography> open(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Biography> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Biography biography = biography(json.readTree(line));
      if (!biography.passages().isEmpty()) {
        all.add(biography);
      }
    }
    return all;
  }

  private static Biography biography(JsonNode document) {
    StringBuilder text = new StringBuilder();
    List<Biography.Passage> passages = new ArrayList<>();
    for (JsonNode passage : document.path("passages")) {
      String words = passage.path("passageText").asString("");
      Set<String> properties = new TreeSet<>();
      for (JsonNode property : passage.path("exhaustivelyAnnotatedProperties")) {
        properties.add(property.path("propertyName").asString(""));
      }
      if (text.isEmpty() && StandIn.isNeeded(words)) {
        text.append(StandIn.LINE);
      }
      int start = text.length();
      text.append(words).append("\n\n");
      properties.retainAll(PROPERTIES);
      if (!properties.isEmpty()) {
        Span span = new Span(start, start + words.length());
        passages.add(new Biography.Passage(span, properties, facts(passage, words, start)));
      }
    }
    return new Biography(text.toString(), passages);
  }

  private static List<Fact> facts(JsonNode passage, String words, int start) {
    int shift = passage.path("passageStart").asInt();
    Offsets offsets = Offsets.of(words);
    List<Fact> facts = new ArrayList<>();
    for (JsonNode fact : passage.path("facts")) {
      String property = property(fact.path("propertyId").asString(""));
      if (PROPERTIES.contains(property)) {
        facts.add(
            new Fact(
                property,
                span(fact, "subject", shift, offsets, start),
                span(fact, "object", shift, offsets, start)));
      }
    }
    return facts;
  }

  private static Span span(JsonNode fact, String end, int shift, Offsets offsets, int start) {
    int from = fact.path(end + "Start").asInt() - shift;
    int to = fact.path(end + "End").asInt() - shift;
    return new Span(start + offsets.utf16(from), start + offsets.utf16(to));
  }

  private static String property(String id) {
    return switch (id) {
      case "25" -> "SPOUSE";
      case "34" -> "CHILD_OF";
      case "15" -> "DATE_OF_BIRTH";
      case "14" -> "DATE_OF_DEATH";
      default -> "";
    };
  }
}
