package org.onrecord.lab.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.story.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Opens passages of RiQuA (Papay and Padó 2020), quotations in novels, as CofeNet has prepared
 * them: one label a token.
 */
final class Riqua {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Riqua() {}

  static List<AttributedText> open(Path file) throws IOException {
    List<AttributedText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode passage = JSON.readTree(line);
      TokenText text = new TokenText();
      passage.path("tokens").values().forEach(token -> text.append(token.stringValue()));
      List<String> labels =
          passage.path("labels").values().stream().map(JsonNode::stringValue).toList();
      texts.add(
          new AttributedText(
              "passage " + (texts.size() + 1),
              text.text(),
              Optional.empty(),
              spans(text, labels, "source"),
              spans(text, labels, "cue"),
              spans(text, labels, "content")));
    }
    return texts;
  }

  private static List<List<Span>> spans(TokenText text, List<String> labels, String role) {
    List<List<Span>> spans = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).equals("B-" + role)) {
        int end = i + 1;
        while (end < labels.size() && labels.get(end).equals("I-" + role)) {
          end++;
        }
        spans.add(List.of(text.span(i, end)));
      }
    }
    return spans;
  }
}
