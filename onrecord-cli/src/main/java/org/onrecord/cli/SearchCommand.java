package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.FoundParagraph;
import org.onrecord.story.Offsets;
import org.onrecord.story.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord search}: paragraphs that contain words. */
@Command(name = "search", description = "Find paragraphs on record that contain all of the words.")
final class SearchCommand implements Callable<Integer> {
  private static final int INDENT = 4;
  private static final String HIGHLIGHT = "1;38;5;166";

  private final Streams streams;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "WORDS",
      description = "Words to find; those between double quotes in a row.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = LimitOption.class,
      description = "At most so many paragraphs, the best ones (${DEFAULT-VALUE}).")
  private int limit = 20;

  @Option(names = "--json", description = "Print one JSON object a line (NDJSON).")
  private boolean json;

  SearchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Archive open = Archive.open(archive.folder(streams))) {
      List<FoundParagraph> found = open.search(Phrases.joined(words), limit);
      if (found.isEmpty()) {
        streams.message("nothing on record contains all of that");
        return ExitCode.NOT_FOUND;
      }
      Look look = common.look(streams);
      for (FoundParagraph paragraph : found) {
        streams.out().print(json ? line(open, paragraph) : text(paragraph, look));
      }
      return ExitCode.DONE;
    }
  }

  private static String text(FoundParagraph paragraph, Look look) {
    StringBuilder out = new StringBuilder();
    String where = VersionLine.of(paragraph.version(), look);
    out.append(look.bold(look.cut(where, look.width()))).append('\n');
    Flow flow = new Flow(look);
    int from = paragraph.span().start();
    int at = from;
    for (Span span : paragraph.highlights()) {
      if (span.start() < at) {
        continue;
      }
      part(flow, paragraph.exact(), at - from, span.start() - from, "");
      part(flow, paragraph.exact(), span.start() - from, span.end() - from, HIGHLIGHT);
      at = span.end();
    }
    part(flow, paragraph.exact(), at - from, paragraph.exact().length(), "");
    flow.writeTo(out, " ".repeat(INDENT), INDENT);
    return out.append('\n').toString();
  }

  private static void part(Flow flow, String text, int start, int end, String codes) {
    boolean joined = start > 0 && start < end && !isSpace(text, start) && !isSpace(text, start - 1);
    String part = text.substring(start, end);
    if (joined) {
      flow.join(part, codes);
    } else {
      flow.add(part, codes);
    }
  }

  private static boolean isSpace(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  private static String line(Archive open, FoundParagraph paragraph) {
    String text =
        open.reading(paragraph.version()).map(reading -> reading.story().text()).orElse("");
    Offsets offsets = Offsets.of(text);
    return JsonLine.of(
        json -> {
          JsonLine.version(json, paragraph.version());
          JsonLine.span(json, paragraph.span(), offsets, paragraph.exact());
          json.writeArrayPropertyStart("highlights");
          for (Span span : paragraph.highlights()) {
            json.writeStartObject();
            JsonLine.span(json, span, offsets, span.of(text));
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
