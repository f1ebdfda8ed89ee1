package org.onrecord.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Speaker;
import org.onrecord.story.Span;

/**
 * A story's text as a page: wrapped, quotations in their speakers' colours, and beside each
 * paragraph who speaks in it; on a narrow terminal below it.
 */
final class StoryPage {
  private static final int MARGIN = 22;
  private static final int NARROW = 72;

  private record Part(Quotation quotation, int number, boolean first) {}

  private final Reading reading;
  private final Look look;
  private final Speakers speakers;
  private final StyledText styled;
  private final String text;
  private final NavigableMap<Integer, List<Part>> parts;
  private final boolean margin;
  private final int columns;

  StoryPage(Reading reading, Speakers speakers, Look look) {
    this.reading = reading;
    this.look = look;
    this.speakers = speakers;
    this.styled = new StyledText(reading, speakers, look);
    this.text = reading.story().text();
    this.parts = parts();
    this.margin = look.width() >= NARROW;
    this.columns = margin ? look.width() - MARGIN - 3 : look.width();
  }

  void writeTo(StringBuilder out) {
    int end = reading.story().body().end();
    int at = reading.story().body().start();
    while (at < end) {
      int lineEnd = endOfLine(at, end);
      if (text.substring(at, lineEnd).isBlank()) {
        at = lineEnd + 1;
        continue;
      }
      int blockEnd = lineEnd;
      while (blockEnd < end && !blankLineAt(blockEnd + 1, end)) {
        blockEnd = endOfLine(blockEnd + 1, end);
      }
      block(new Span(at, Math.min(blockEnd, end)), out);
      at = blockEnd + 1;
    }
  }

  private int endOfLine(int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  private boolean blankLineAt(int from, int end) {
    return from >= end || text.substring(from, endOfLine(from, end)).isBlank();
  }

  private void block(Span block, StringBuilder out) {
    List<String> lines = new ArrayList<>();
    int at = block.start();
    while (at < block.end()) {
      int end = endOfLine(at, block.end());
      wrap(at, end, lines);
      at = end + 1;
    }
    List<String> labels = labels(block);
    out.append('\n');
    if (!margin) {
      lines.forEach(line -> out.append(line).append('\n'));
      labels.forEach(label -> out.append("    ").append(label).append('\n'));
      return;
    }
    for (int i = 0; i < Math.max(lines.size(), labels.size()); i++) {
      String label = i < labels.size() ? labels.get(i) : " ".repeat(MARGIN);
      String line = i < lines.size() ? " " + lines.get(i) : "";
      out.append(label).append(' ').append(look.dim(look.bar())).append(line).append('\n');
    }
  }

  /** Breaks {@code [from, to)} between words, or inside one that is wider than a line. */
  private void wrap(int from, int to, List<String> lines) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    int at = from;
    while (at < to) {
      int start = skip(at, to, true);
      int end = Math.min(skip(start, to, false), start + columns);
      int width = styled.width(start, end);
      if (start == end) {
        break;
      }
      if (used > 0 && used + 1 + width > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      } else if (used > 0 && start > at) {
        styled.appendSpace(start, line);
        used++;
      }
      styled.append(start, end, line);
      used += width;
      at = end;
    }
    if (used > 0) {
      lines.add(line.toString());
    }
  }

  private int skip(int from, int to, boolean space) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at)) == space) {
      at++;
    }
    return at;
  }

  /** Each part of each quotation at its beginning, in text order. */
  private NavigableMap<Integer, List<Part>> parts() {
    NavigableMap<Integer, List<Part>> parts = new TreeMap<>();
    int number = 0;
    for (Quotation quotation : reading.quotations()) {
      number++;
      boolean first = true;
      for (Span span : quotation.content()) {
        Part part = new Part(quotation, number, first);
        parts.computeIfAbsent(span.start(), start -> new ArrayList<>()).add(part);
        first = false;
      }
    }
    return parts;
  }

  /** Who speaks in {@code block}, how, and in the words of which cue; once a quotation. */
  private List<String> labels(Span block) {
    List<String> labels = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    String last = "";
    for (List<Part> here : parts.subMap(block.start(), block.end()).values()) {
      for (Part part : here) {
        if (told.add(part.number())) {
          last = label(part.quotation(), part.number(), part.first(), last, labels);
        }
      }
    }
    return labels;
  }

  private String label(
      Quotation quotation, int number, boolean begins, String last, List<String> labels) {
    Speaker speaker = quotation.speaker();
    String codes = speakers.codes(speaker);
    String kind = begins ? kind(quotation) : "goes on";
    if (!margin) {
      labels.add(
          look.styled(codes, look.cut(number + " " + speaker.name() + ": " + kind, columns - 4)));
      return speaker.name();
    }
    String first = number + " ";
    if (!speaker.name().equals(last)) {
      String name = look.cut(first + OneLine.of(speaker.name()), MARGIN);
      labels.add(look.styled(codes, Width.pad(name, MARGIN)));
      first = " ".repeat(first.length());
    }
    labels.add(look.dim(Width.pad(look.cut(first + kind, MARGIN), MARGIN)));
    return speaker.name();
  }

  /** Example: {@code direct, wrote}. */
  private String kind(Quotation quotation) {
    String kind = quotation.kind().name().toLowerCase(Locale.ROOT);
    String cue = quotation.cue().map(span -> look.dot() + OneLine.of(span.of(text))).orElse("");
    return kind + cue;
  }
}
