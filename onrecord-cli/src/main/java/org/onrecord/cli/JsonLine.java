package org.onrecord.cli;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.story.Offsets;
import org.onrecord.story.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object on a line of its own, so that answers of any number are NDJSON. */
final class JsonLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonLine() {}

  static String of(Consumer<JsonGenerator> writeProperties) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      writeProperties.accept(json);
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  /** Where an answer stands: story, version, date, source, title and standing. */
  static void version(JsonGenerator json, VersionOnRecord version) {
    json.writeStringProperty("story", version.story());
    json.writeStringProperty("version", version.version());
    optional(json, "date", version.date().map(Object::toString));
    optional(json, "source", version.metadata().source());
    optional(json, "title", version.metadata().title());
    json.writeBooleanProperty("latest", version.latest());
  }

  static void optional(JsonGenerator json, String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  /** {@code start}, {@code end} in code points and the words between them. */
  static void span(JsonGenerator json, Span span, Offsets offsets, String exact) {
    json.writeNumberProperty("start", offsets.codePoint(span.start()));
    json.writeNumberProperty("end", offsets.codePoint(span.end()));
    json.writeStringProperty("exact", exact);
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
