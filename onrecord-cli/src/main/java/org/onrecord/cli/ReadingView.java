package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reading.Reading;
import org.onrecord.story.Metadata;
import org.onrecord.story.Status;

/** A reading for a person's eyes: headline, the story with its speakers beside it, the tables. */
final class ReadingView {
  private ReadingView() {}

  static String of(Reading reading, Look look) {
    Speakers speakers = new Speakers(reading);
    StringBuilder out = new StringBuilder();
    headline(reading, look, out);
    new StoryPage(reading, speakers, look).writeTo(out);
    new FindingTables(reading, speakers, look).writeTo(out);
    return out.toString();
  }

  private static void headline(Reading reading, Look look, StringBuilder out) {
    Metadata metadata = reading.story().metadata();
    metadata.title().ifPresent(title -> out.append(look.bold(OneLine.of(title))).append('\n'));
    List<String> line = new ArrayList<>();
    line.add(metadata.published().map(Object::toString).orElse("no date"));
    metadata.source().ifPresent(line::add);
    line.add(reading.story().id());
    out.append(look.dim(OneLine.of(String.join(look.dot(), line)))).append('\n');
    if (metadata.status() != Status.USABLE) {
      out.append(look.alarm(metadata.status().name())).append('\n');
    }
    metadata.signal().ifPresent(signal -> out.append(look.alarm(signal.name())).append('\n'));
    metadata.note().ifPresent(note -> out.append(OneLine.of(note)).append('\n'));
  }
}
