package org.onrecord.lab.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How often words stand in lower case and how often with a capital inside a sentence. */
final class WordCounts {
  private final Map<String, int[]> counts = new TreeMap<>();

  void readConlluFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".conllu")).sorted().toList();
    }
    for (Path file : files) {
      readConllu(file);
    }
  }

  /** Counts the words of a treebank file; a sentence's first word says nothing of its case. */
  void readConllu(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t", -1);
      if (columns.length > 4 && !columns[0].equals("1")) {
        count(columns[1]);
      }
    }
  }

  private void count(String word) {
    if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
      return;
    }
    int column = Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    counts.computeIfAbsent(NameTableMaker.key(word), key -> new int[2])[column]++;
  }

  Set<String> words() {
    return counts.keySet();
  }

  /** The class that {@link org.onrecord.read.person.NameTable#ordinary} explains. */
  int ordinary(String word) {
    int[] both = counts.getOrDefault(word, new int[2]);
    if (both[0] == 0) {
      return 0;
    }
    double share = (double) both[0] / (both[0] + both[1]);
    if (share < 0.85) {
      return share < 0.15 ? 1 : share < 0.5 ? 2 : 3;
    }
    return both[0] < 3 ? 4 : both[0] < 10 ? 5 : both[0] < 50 ? 6 : 7;
  }
}
