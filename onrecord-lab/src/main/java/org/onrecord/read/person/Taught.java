package org.onrecord.read.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of which is known whom its pronouns mean.
 *
 * @param meant for the character where a pronoun begins, where names begin that it means
 * @param whole whether all names that a pronoun means are known
 */
record Taught(String text, Map<Integer, List<Integer>> meant, boolean whole) {
  /** Every form of "he" and "she" in a story. */
  private static final Pattern PRONOUN =
      Pattern.compile(
          "\\b(he|him|his|himself|she|her|hers|herself)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Opens a file of GAP: one pronoun a text. */
  static List<Taught> gap(Path file) throws IOException {
    List<Taught> list = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      List<Integer> meant = new ArrayList<>();
      for (int name = 4; name <= 7; name += 3) {
        if (columns[name + 2].equals("TRUE")) {
          meant.add(Integer.parseInt(columns[name + 1]));
        }
      }
      if (!meant.isEmpty()) {
        Map<Integer, List<Integer>> one = Map.of(Integer.parseInt(columns[3]), meant);
        list.add(new Taught(columns[1], one, false));
      }
    }
    return list;
  }

  /** Opens a folder of GUM. */
  static List<Taught> gum(Path folder) throws IOException {
    List<Taught> list = new ArrayList<>();
    for (NamedText named : NameCorpora.gum(folder)) {
      list.add(of(named));
    }
    return list;
  }

  private static Taught of(NamedText named) {
    Map<String, List<Integer>> starts = new HashMap<>();
    for (NamedText.Marked marked : named.marked()) {
      // "his" begins where "his mother" does.
      if (Pronouns.sex(word(named, marked)) == 0) {
        starts.computeIfAbsent(marked.chain(), key -> new ArrayList<>()).add(marked.start());
      }
    }
    Map<Integer, List<Integer>> meant = new HashMap<>();
    for (NamedText.Marked marked : named.marked()) {
      if (Pronouns.sex(word(named, marked)) != 0) {
        meant.put(marked.start(), starts.getOrDefault(marked.chain(), List.of()));
      }
    }
    return new Taught(named.text(), meant, true);
  }

  private static String word(NamedText named, NamedText.Marked marked) {
    return named.text().substring(marked.start(), marked.end()).trim().toLowerCase(Locale.ROOT);
  }

  /**
   * Opens the stories that {@code pronouns.tsv} in a folder tells of: a line a story with its name
   * and, for each pronoun in turn, words by which the story calls whom it means, or "-" for nobody.
   */
  static List<Taught> stories(Path folder) throws IOException {
    List<Taught> list = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("pronouns.tsv"))) {
      String[] columns = line.split("\t", -1);
      String text = Files.readString(folder.resolve("learn/" + columns[0] + ".txt"));
      Map<Integer, List<Integer>> meant = new HashMap<>();
      Matcher pronoun = PRONOUN.matcher(text);
      int number = 0;
      while (pronoun.find()) {
        meant.put(pronoun.start(), places(text, columns[++number]));
      }
      if (number + 1 != columns.length) {
        throw new IllegalArgumentException(columns[0] + " has " + number + " pronouns");
      }
      list.add(new Taught(text, meant, true));
    }
    return list;
  }

  /**
   * Opens a file of made-up stories, with a line "##" between them: after each pronoun stands in
   * braces by what name whom it means is called, or "-" for nobody named.
   */
  static List<Taught> lessons(Path file) throws IOException {
    List<Taught> list = new ArrayList<>();
    String all = Files.readString(file);
    for (String lesson : all.substring(all.indexOf('\n') + 1).split("\n##\n", -1)) {
      StringBuilder text = new StringBuilder();
      Map<Integer, String> called = new HashMap<>();
      Matcher told = TOLD.matcher(lesson.strip());
      while (told.find()) {
        told.appendReplacement(text, "$1");
        called.put(text.length() - told.group(1).length(), told.group(2));
      }
      told.appendTail(text);
      Map<Integer, List<Integer>> meant = new HashMap<>();
      called.forEach((start, words) -> meant.put(start, places(text.toString(), words)));
      list.add(new Taught(text.toString(), meant, true));
    }
    return list;
  }

  private static final Pattern TOLD = Pattern.compile("(\\w+)\\{([^}]*)\\}");

  private static List<Integer> places(String text, String words) {
    List<Integer> places = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean inside =
          (at > 0 && Character.isLetter(text.charAt(at - 1)))
              || (end < text.length() && Character.isLetter(text.charAt(end)));
      if (!words.equals("-") && !inside) {
        places.add(at);
      }
    }
    return places;
  }
}
