package org.onrecord.acceptance.annotation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the examples of a document: fenced blocks whose first word is {@code example}. */
final class Examples {
  private static final String FENCE = "```";

  private final List<String> lines;
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private String chapter = "";
  private String heading = "";

  private Examples(String document) {
    lines = document.lines().toList();
  }

  /**
   * All examples of {@code document}, in order.
   *
   * @throws MalformedExample if one of them is not in the form
   */
  static List<Example> of(String document) {
    Examples examples = new Examples(document);
    examples.read();
    return List.copyOf(examples.examples);
  }

  private void read() {
    int i = 0;
    while (i < lines.size()) {
      String line = lines.get(i);
      if (line.startsWith(FENCE)) {
        int end = endOfBlock(i);
        block(line.substring(FENCE.length()).strip(), i, end);
        i = end;
      } else if (line.startsWith("## ")) {
        chapter = line.substring(3).strip();
        heading = "";
      } else if (line.startsWith("### ")) {
        heading = line.substring(4).strip();
      }
      i++;
    }
  }

  private int endOfBlock(int begin) {
    for (int i = begin + 1; i < lines.size(); i++) {
      if (lines.get(i).equals(FENCE)) {
        return i;
      }
    }
    throw new MalformedExample(begin + 1, "a block without an end");
  }

  private void block(String info, int begin, int end) {
    if (!info.startsWith("example")) {
      return;
    }
    int rule = begin + 1 + lines.subList(begin + 1, end).indexOf("---");
    if (rule <= begin + 1) {
      throw new MalformedExample(begin + 1, "no text and line of three hyphens");
    }
    if (heading.isEmpty()) {
      throw new MalformedExample(begin + 1, "an example outside any section");
    }
    List<Statement> statements = new ArrayList<>();
    for (int i = rule + 1; i < end; i++) {
      statements.add(Statement.of(i + 1, lines.get(i)));
    }
    if (statements.isEmpty()) {
      throw new MalformedExample(begin + 1, "an example that states nothing");
    }
    String text = String.join("\n", lines.subList(begin + 1, rule));
    examples.add(
        new Example(
            name(), begin + 1, published(info, begin), isFault(info, begin), text, statements));
  }

  private String name() {
    String name = chapter + ": " + heading;
    int count = counts.merge(name, 1, Integer::sum);
    return count == 1 ? name : name + " (" + count + ")";
  }

  private static Optional<LocalDate> published(String info, int begin) {
    int at = info.indexOf(" published=");
    if (at < 0) {
      return Optional.empty();
    }
    String date = info.substring(at).strip().split("[= ]", -1)[1];
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      throw new MalformedExample(begin + 1, "not a date: " + date);
    }
  }

  private static boolean isFault(String info, int begin) {
    String rest = info.replaceFirst("^example", "").replaceFirst(" published=\\S+", "");
    if (!rest.isEmpty() && !rest.equals(" known fault")) {
      throw new MalformedExample(begin + 1, "not understood:" + rest);
    }
    return !rest.isEmpty();
  }
}
