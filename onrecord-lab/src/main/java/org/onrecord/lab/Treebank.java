package org.onrecord.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Documents of a Universal Dependencies treebank with their text put together again. */
final class Treebank {
  /** One word of a tree; {@code head} is the index of its head in the document, or -1. */
  record Word(int start, int end, String upos, String xpos, int head, String relation) {}

  /** A document: its text, its words in order and the index of each sentence's first word. */
  record Document(String id, String text, List<Word> words, List<Integer> sentenceFirst) {}

  private final List<Document> documents = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Word> words = new ArrayList<>();
  private final List<Integer> sentenceFirst = new ArrayList<>();
  private String id = "";

  private Treebank() {}

  /** Reads files of the CoNLL-U format, or all of them in a folder. */
  static List<Document> read(Path place) throws IOException {
    if (!Files.exists(place)) {
      throw new IOException("no treebank at " + place.toAbsolutePath());
    }
    Treebank treebank = new Treebank();
    for (Path file : files(place)) {
      treebank.read(Files.readAllLines(file));
    }
    treebank.finishDocument();
    return treebank.documents;
  }

  private static List<Path> files(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(file -> file.toString().endsWith(".conllu")).sorted().toList();
    }
  }

  private void finishDocument() {
    if (!words.isEmpty()) {
      documents.add(
          new Document(id, text.toString(), List.copyOf(words), List.copyOf(sentenceFirst)));
    }
    text.setLength(0);
    words.clear();
    sentenceFirst.clear();
  }

  private void read(List<String> lines) {
    List<String[]> rows = new ArrayList<>();
    boolean paragraph = false;
    for (String line : lines) {
      if (line.startsWith("# newdoc")) {
        finishDocument();
        id = line.substring(line.indexOf('=') + 1).strip();
      } else if (line.startsWith("# newpar")) {
        paragraph = true;
      } else if (line.isBlank() && !rows.isEmpty()) {
        addSentence(rows, paragraph);
        rows.clear();
        paragraph = false;
      } else if (!line.startsWith("#") && !line.isBlank()) {
        rows.add(line.split("\t", -1));
      }
    }
  }

  private void addSentence(List<String[]> rows, boolean paragraph) {
    if (text.length() > 0 && paragraph) {
      text.append("\n\n");
    }
    int base = words.size();
    sentenceFirst.add(base);
    int rangeEnd = 0;
    int rangeStart = 0;
    for (String[] row : rows) {
      if (row[0].contains(".")) {
        continue;
      }
      boolean range = row[0].contains("-");
      int number = range ? 0 : Integer.parseInt(row[0]);
      if (range) {
        rangeEnd = Integer.parseInt(row[0].substring(row[0].indexOf('-') + 1));
        rangeStart = text.length();
        text.append(row[1]);
        space(row);
        continue;
      }
      int start;
      int end;
      if (number <= rangeEnd) {
        start = Math.min(rangeStart, text.length());
        end = Math.min(start + row[1].length(), text.length());
        rangeStart = end;
      } else {
        start = text.length();
        text.append(row[1]);
        end = text.length();
        space(row);
      }
      int head = Integer.parseInt(row[6]);
      words.add(new Word(start, end, row[3], row[4], head == 0 ? -1 : base + head - 1, row[7]));
    }
  }

  private void space(String[] row) {
    if (!row[9].contains("SpaceAfter=No")) {
      text.append(' ');
    }
  }
}
