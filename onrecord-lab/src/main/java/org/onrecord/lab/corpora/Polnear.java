package org.onrecord.lab.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.story.Offsets;
import org.onrecord.story.Span;

/**
 * Opens the development part of PolNeAR 1.0 (Newell, Margolin and Ruths 2018), political news with
 * attributions. Only measured on: nothing is learned from it.
 */
final class Polnear {
  private Polnear() {}

  static List<AttributedText> open(Path folder) throws IOException {
    Map<String, LocalDate> dates = dates(folder.resolve("metadata.tsv"));
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve("dev/attributions"))) {
      files = all.filter(file -> file.toString().endsWith(".ann")).sorted().toList();
    }
    List<AttributedText> texts = new ArrayList<>();
    for (Path file : files) {
      String marked = file.getFileName().toString();
      // The annotator's mark and the ending follow the name of the article.
      String name = marked.substring(0, marked.lastIndexOf('_'));
      String text = Files.readString(folder.resolve("dev/text/" + name + ".txt"));
      texts.add(marked(name, text, Optional.ofNullable(dates.get(name)), file));
    }
    return texts;
  }

  private static Map<String, LocalDate> dates(Path file) throws IOException {
    Map<String, LocalDate> dates = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t", -1);
      if (columns.length > 5 && columns[5].matches("\\d{4}-\\d\\d-\\d\\d")) {
        dates.put(columns[1], LocalDate.parse(columns[5]));
      }
    }
    return dates;
  }

  private static AttributedText marked(
      String name, String text, Optional<LocalDate> published, Path file) throws IOException {
    Offsets offsets = Offsets.of(text);
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    Map<String, Set<List<Span>>> roles = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t", -1);
      if (columns[0].startsWith("T")) {
        spans.put(columns[0], spans(columns[1], offsets));
      }
    }
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("E")) {
        for (String part : line.split("\t", -1)[1].split(" ", -1)) {
          String[] role = part.split(":", -1);
          List<Span> marked = role.length < 2 ? null : spans.get(role[1]);
          if (marked != null) {
            String kind = role[0].replaceAll("\\d+$", "");
            roles.computeIfAbsent(kind, key -> new LinkedHashSet<>()).add(marked);
          }
        }
      }
    }
    return new AttributedText(
        name, text, published, of(roles, "Source"), of(roles, "Cue"), of(roles, "Content"));
  }

  private static List<List<Span>> of(Map<String, Set<List<Span>>> roles, String kind) {
    return List.copyOf(roles.getOrDefault(kind, Set.of()));
  }

  /** "Content 48 53;60 71" */
  private static List<Span> spans(String column, Offsets offsets) {
    List<Span> spans = new ArrayList<>();
    for (String range : column.substring(column.indexOf(' ') + 1).split(";", -1)) {
      String[] ends = range.trim().split(" ", -1);
      spans.add(
          new Span(
              offsets.utf16(Integer.parseInt(ends[0])), offsets.utf16(Integer.parseInt(ends[1]))));
    }
    return spans;
  }
}
