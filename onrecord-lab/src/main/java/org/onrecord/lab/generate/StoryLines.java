package org.onrecord.lab.generate;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.story.Metadata;
import org.onrecord.story.Story;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes stories as NDJSON, one a line. */
public final class StoryLines {
  private static final JsonFactory FACTORY = new JsonFactory();

  private StoryLines() {}

  /** Writes {@code stories} to {@code file} and tells how many words they have. */
  public static long write(Iterator<Story> stories, Path file) throws IOException {
    long words = 0;
    try (Writer out = Files.newBufferedWriter(file)) {
      while (stories.hasNext()) {
        Story story = stories.next();
        line(story, out);
        out.write('\n');
        words += story.text().split("\\s+", -1).length;
      }
    }
    return words;
  }

  private static void line(Story story, Writer out) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
      Metadata metadata = story.metadata();
      json.writeStartObject();
      json.writeStringProperty("id", story.id());
      write(json, "title", metadata.title());
      write(json, "date_publish", metadata.published().map(Object::toString));
      write(json, "date_modify", metadata.updated().map(Object::toString));
      write(json, "source", metadata.source());
      write(json, "signal", metadata.signal().map(StoryLines::word));
      json.writeStringProperty("status", word(metadata.status()));
      write(json, "note", metadata.note());
      json.writeStringProperty("maintext", story.text());
      json.writeEndObject();
    }
  }

  private static void write(JsonGenerator json, String key, Optional<String> value) {
    value.ifPresent(words -> json.writeStringProperty(key, words));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
