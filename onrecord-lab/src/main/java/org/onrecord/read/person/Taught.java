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
 * @param weight how much each pronoun counts
 */
record Taught(String text, Map<Integer, List<Integer>> meant, boolean whole, double weight) {
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
        list.add(new Taught(columns[1], one, false, 1));
      }
    }
    return list;
  }

  /** Opens a folder of GUM. */
  static List<Taught> gum(Path folder) throws IOException {
    List<Taught> list = new ArrayList<>();
    for (NamedText named : NameCorpora.gum(folder)) {
      list.add(of(named, 1));
    }
    return list;
  }

  private static Taught of(NamedText named, double weight) {
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
    return new Taught(named.text(), meant, true, weight);
  }

  private static String word(NamedText named, NamedText.Marked marked) {
    return named.text().substring(marked.start(), marked.end()).trim().toLowerCase(Locale.ROOT);
  }

  /** Opens a folder of LitBank's chains. */
  static List<Taught> litbank(Path folder, double weight) throws IOException {
    List<Path> files;
    try (java.util.stream.Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".conll")).sorted().toList();
    }
    List<Taught> list = new ArrayList<>();
    for (Path file : files) {
      NamedText named = new NamedText();
      Map<String, java.util.ArrayDeque<Integer>> open = new HashMap<>();
      for (String row : Files.readAllLines(file)) {
        String[] columns = row.split("\t", -1);
        if (row.startsWith("#") || columns.length < 13) {
          named.endSentence();
          continue;
        }
        int start = named.append(columns[3]);
        for (String part : columns[12].split("\\|", -1)) {
          String chain = part.replaceAll("\\D", "");
          if (part.startsWith("(")) {
            open.computeIfAbsent(chain, key -> new java.util.ArrayDeque<>()).push(start);
          }
          if (part.endsWith(")") && open.containsKey(chain) && !open.get(chain).isEmpty()) {
            named.mark(open.get(chain).pop(), named.length(), NameModel.Sort.PERSON, chain);
          }
        }
      }
      list.add(of(named, weight));
    }
    return list;
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
      list.add(new Taught(text, meant, true, 1));
    }
    return list;
  }

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
