package org.onrecord.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.reading.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Files of JSON objects, one story each: a line each (NDJSON), or a whole JSON document. */
final class RecordFile {
  private static final int DEEPEST = 200;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(StoryFiles.LONGEST)
                  .maxNestingDepth(DEEPEST)
                  .build())
          .build();

  private final String file;
  private final Consumer<Opened> stories;
  private final Consumer<BadInput> bad;

  RecordFile(String file, Consumer<Opened> stories, Consumer<BadInput> bad) {
    this.file = file;
    this.stories = stories;
    this.bad = bad;
  }

  /** One story a line; a bad line is told of and the next one read. */
  void readLines(InputStream stream, Charset charset) throws IOException {
    ByteLines lines = new ByteLines(stream, charset, StoryFiles.LONGEST);
    while (lines.advance()) {
      if (lines.tooLong()) {
        report(lines.number(), "a line of more than " + StoryFiles.LONGEST + " bytes", "less");
        continue;
      }
      DecodedText decoded = DecodedText.of(lines.bytes(), charset, lines.firstByte());
      String line = decoded.text().strip();
      if (line.startsWith("\ufeff")) {
        line = line.substring(1).strip();
      }
      if (!line.isEmpty()) {
        List<Problem> problems = decoded.malformed().stream().map(RecordFile::placeless).toList();
        readLine(line, new Place(file, lines.number()), problems);
      }
    }
  }

  /** In a line of JSON the position in the line is not that in the story. */
  private static Problem placeless(Problem problem) {
    return new Problem(new org.onrecord.story.Span(0, 0), problem.message());
  }

  private void readLine(String line, Place place, List<Problem> problems) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      readObject(json, place, problems);
      if (json.nextToken() != null) {
        report(place.line(), "more after the first object of the line", "one object a line");
      }
    } catch (StreamReadException e) {
      report(place.line(), notJson(e), StoryRecord.EXPECTED);
    }
  }

  private void readObject(JsonParser json, Place place, List<Problem> problems) {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      report(place.line(), "not a JSON object", StoryRecord.EXPECTED);
      json.skipChildren();
      return;
    }
    take(json, place, problems);
  }

  private void take(JsonParser json, Place place, List<Problem> problems) {
    Optional<Opened> opened = StoryRecord.read(json, place, problems);
    if (opened.isPresent()) {
      stories.accept(opened.get());
    } else {
      report(place.line(), "an object without text", "the story's text under \"maintext\"");
    }
  }

  /** Objects one after another or in one array, on any number of lines. */
  void readDocument(InputStream stream) throws IOException {
    try (JsonParser json =
        JSON.createParser(ObjectReadContext.empty(), new BufferedInputStream(stream))) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        long line = json.currentTokenLocation().getLineNr();
        if (token == JsonToken.START_OBJECT) {
          take(json, new Place(file, line), List.of());
        } else if (token.isScalarValue()) {
          report(line, "not a JSON object", StoryRecord.EXPECTED);
        }
      }
    } catch (StreamReadException e) {
      report(e.getLocation().getLineNr(), notJson(e), StoryRecord.EXPECTED);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static String notJson(StreamReadException e) {
    int column = e.getLocation().getColumnNr();
    String message = e.getOriginalMessage();
    int end = message.indexOf('\n');
    return "not JSON at column "
        + column
        + " ("
        + (end < 0 ? message : message.substring(0, end))
        + ")";
  }

  private void report(long line, String wrong, String expected) {
    Place place = new Place(file, Math.max(0, line));
    bad.accept(new BadInput(BadInput.Kind.NO_STORY, place, wrong, expected));
  }
}
