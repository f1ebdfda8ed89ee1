package org.onrecord.format;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reading.Problem;
import org.onrecord.story.Metadata;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/** Plain text and Markdown: one story a file, with or without a front block. */
final class PlainText {
  private PlainText() {}

  /**
   * The story that {@code decoded} holds.
   *
   * @param name the file's name without ending, the identifier where the story tells none
   */
  static Opened story(DecodedText decoded, String name, String file) {
    String text = decoded.text();
    FrontBlock front = FrontBlock.of(text);
    Span body = front.body();
    Fields fields = front.fields();
    if (fields.value(Key.TITLE).isEmpty() && text.startsWith("# ", body.start())) {
      body = withoutHeading(text, body, fields);
    }
    Metadata metadata = fields.metadata();
    List<Problem> problems = new ArrayList<>(fields.problems());
    problems.addAll(decoded.malformed());
    Story story = new Story(fields.id().orElse(name), metadata, text, body);
    return new Opened(story, new Place(file, 1), problems);
  }

  /** Takes the Markdown heading {@code # The ferry is back} as the title. */
  private static Span withoutHeading(String text, Span body, Fields fields) {
    Span heading = new Span(body.start() + 2, LineBreaks.endOfLine(text, body.start()));
    fields.put(Key.TITLE, heading.of(text), heading);
    int start = LineBreaks.next(text, body.start());
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, body.end());
  }
}
