package org.onrecord.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.reading.Problem;
import org.onrecord.story.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** JSON objects, one story each. */
abstract class RecordSource {
  private static final int DEEPEST = 200;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(StreamSource.LONGEST)
                  .maxNestingDepth(DEEPEST)
                  .build())
          .build();

  private final String file;
  private final Consumer<BadInput> bad;

  private RecordSource(String file, Consumer<BadInput> bad) {
    this.file = file;
    this.bad = bad;
  }

  /** NDJSON: one object a line; a bad line is told of and the next one read. */
  static RecordSource ofLines(
      String file, InputStream stream, Charset charset, Consumer<BadInput> bad) {
    return new Lines(file, new ByteLines(stream, charset, StreamSource.LONGEST), charset, bad);
  }

  /** Objects one after another or in an array, on any number of lines. */
  static RecordSource ofDocument(String file, InputStream stream, Consumer<BadInput> bad) {
    return new Document(file, stream, bad);
  }

  abstract Optional<Opened> next() throws IOException;

  /** The story of the object at whose beginning {@code json} stands. */
  Optional<Opened> story(JsonParser json, long line, List<Problem> problems) {
    Optional<Opened> opened = StoryRecord.read(json, new Place(file, line), problems);
    if (opened.isEmpty()) {
      report(line, "an object without text", "the story's text under \"maintext\"");
    }
    return opened;
  }

  void report(long line, String wrong, String expected) {
    Place place = new Place(file, Math.max(0, line));
    bad.accept(new BadInput(BadInput.Kind.NO_STORY, place, wrong, expected));
  }

  void notJson(long line, int column, JacksonException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("");
    report(line, "not JSON at column " + column + " (" + message + ")", StoryRecord.EXPECTED);
  }

  private static final class Lines extends RecordSource {
    private final ByteLines lines;
    private final Charset charset;

    Lines(String file, ByteLines lines, Charset charset, Consumer<BadInput> bad) {
      super(file, bad);
      this.lines = lines;
      this.charset = charset;
    }

    @Override
    Optional<Opened> next() throws IOException {
      Optional<Opened> opened = Optional.empty();
      while (opened.isEmpty() && lines.advance()) {
        opened = line();
      }
      return opened;
    }

    private Optional<Opened> line() {
      if (lines.tooLong()) {
        report(lines.number(), "a line of more than " + StreamSource.LONGEST + " bytes", "less");
        return Optional.empty();
      }
      DecodedText decoded = DecodedText.of(lines.bytes(), charset, lines.firstByte());
      boolean marked = decoded.text().startsWith("\ufeff");
      String line = decoded.text().substring(marked ? 1 : 0).strip();
      return line.isEmpty() ? Optional.empty() : parsed(line, placeless(decoded.malformed()));
    }

    private Optional<Opened> parsed(String line, List<Problem> problems) {
      long number = lines.number();
      if (line.charAt(0) != '{') {
        report(number, "not a JSON object", StoryRecord.EXPECTED);
        return Optional.empty();
      }
      try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
        json.nextToken();
        Optional<Opened> opened = story(json, number, problems);
        if (json.nextToken() != null) {
          report(number, "more after the first object of the line", "one object a line");
        }
        return opened;
      } catch (JacksonException e) {
        notJson(number, column(e), e);
        return Optional.empty();
      }
    }

    private static int column(JacksonException e) {
      return e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
    }

    /** Where a byte stands in the line is not where it stands in the story. */
    private static List<Problem> placeless(List<Problem> problems) {
      return problems.stream()
          .map(problem -> new Problem(new Span(0, 0), problem.message()))
          .toList();
    }
  }

  private static final class Document extends RecordSource {
    private final JsonParser json;
    private boolean ended;

    Document(String file, InputStream stream, Consumer<BadInput> bad) {
      super(file, bad);
      this.json = JSON.createParser(ObjectReadContext.empty(), stream);
    }

    @Override
    Optional<Opened> next() throws IOException {
      Optional<Opened> opened = Optional.empty();
      try {
        while (opened.isEmpty() && !ended) {
          opened = token();
        }
      } catch (JacksonIOException e) {
        throw e.getCause();
      } catch (JacksonException e) {
        ended = true;
        notJson(json.currentLocation().getLineNr(), json.currentLocation().getColumnNr(), e);
      }
      return opened;
    }

    private Optional<Opened> token() {
      JsonToken token = json.nextToken();
      ended = token == null;
      if (ended) {
        return Optional.empty();
      }
      long line = json.currentTokenLocation().getLineNr();
      if (token == JsonToken.START_OBJECT) {
        return story(json, line, List.of());
      }
      if (token.isScalarValue()) {
        report(line, "not a JSON object", StoryRecord.EXPECTED);
      }
      return Optional.empty();
    }
  }
}
