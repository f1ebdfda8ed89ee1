package org.onrecord.lab.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of the sample stories, and those to put in their place. */
final class NameLists {
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final Map<String, List<String>> outlets = new LinkedHashMap<>();

  private NameLists() {}

  static NameLists shipped() {
    try (InputStream stream = NameLists.class.getResourceAsStream("names.txt")) {
      if (stream == null) {
        throw new IllegalStateException("names.txt is missing beside " + NameLists.class);
      }
      NameLists lists = new NameLists();
      String heading = "";
      for (String line :
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        heading = lists.take(line, heading);
      }
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String take(String line, String heading) {
    if (line.isBlank() || line.startsWith("#")) {
      return heading;
    }
    if (line.startsWith("from ") || line.startsWith("to ") || line.equals("outlets")) {
      return line;
    }
    if (heading.equals("outlets")) {
      String[] sides = line.split(" = ", 2);
      outlets.put(sides[0], List.of(sides[1].split(", ", -1)));
    } else {
      lists.computeIfAbsent(heading, key -> new ArrayList<>()).addAll(List.of(line.split(" ", -1)));
    }
    return heading;
  }

  List<String> from(String kind) {
    return List.copyOf(lists.getOrDefault("from " + kind, List.of()));
  }

  List<String> to(String kind) {
    return List.copyOf(lists.getOrDefault("to " + kind, List.of()));
  }

  /** Every beginning with every ending. */
  List<String> surnames() {
    List<String> surnames = new ArrayList<>();
    for (String beginning : to("surname-beginnings")) {
      for (String ending : to("surname-endings")) {
        surnames.add(beginning + ending);
      }
    }
    return surnames;
  }

  /** The outlets of the sample stories, each with those that can take its place. */
  Map<String, List<String>> outlets() {
    return outlets;
  }
}
