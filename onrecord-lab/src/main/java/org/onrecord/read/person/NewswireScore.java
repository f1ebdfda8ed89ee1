package org.onrecord.read.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.lab.accuracy.Tally;
import org.onrecord.read.person.NameModel.Sort;

/**
 * Names of people in agency and newspaper stories that nothing is learned from: CoNLL++ (agency
 * news of 1996, half of it sport) and the Worldwide English newswire (papers of all continents).
 */
public final class NewswireScore {
  private static final String CONLL = "conllpp/conllpp_dev.txt";
  private static final String WORLDWIDE = "worldwide-newswire";

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  private NewswireScore() {}

  /** Counts; {@code corpora} is the folder of those that are only measured on. */
  public static NewswireScore of(Path corpora) throws IOException {
    NewswireScore score = new NewswireScore();
    PersonFinder finder = new PersonFinder();
    score.count("CoNLL++", NameCorpora.wire(corpora.resolve(CONLL)), finder);
    score.count("Worldwide", worldwide(corpora.resolve(WORLDWIDE)), finder);
    return score;
  }

  /** The tally of names of each corpus. */
  public Map<String, Tally> tallies() {
    return tallies;
  }

  /** What was read wrongly. */
  public List<String> misses() {
    return List.copyOf(misses);
  }

  private void count(String corpus, List<NamedText> texts, PersonFinder finder) {
    NameSpans spans = new NameSpans(corpus);
    texts.forEach(text -> spans.count(text, finder));
    tallies.put(corpus + ", exact spans", spans.tally());
    tallies.put(corpus + ", people of a story", spans.people());
    misses.addAll(spans.misses());
  }

  /** The articles whose tokens all stand in the text as it was published. */
  private static List<NamedText> worldwide(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve("processed_annotated"))) {
      files = all.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
    List<NamedText> texts = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString().replaceAll("\\.tsv$", "");
      Path article = folder.resolve("original_articles").resolve(name);
      NamedText text = new NamedText();
      text.name(name);
      text.appendText(Files.readString(article));
      if (mark(text, Files.readAllLines(file))) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Marks the people that lines of a token and its label tell; false where a token is missing. */
  private static boolean mark(NamedText text, List<String> lines) {
    int at = 0;
    int start = -1;
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      String label = columns.length < 2 ? "O" : columns[1];
      if (start >= 0 && !label.equals("I-Person")) {
        text.mark(start, at, Sort.PERSON);
        start = -1;
      }
      if (line.isBlank()) {
        continue;
      }
      int found = text.text().indexOf(columns[0], at);
      if (found < 0 || found > at + NEAR) {
        return false;
      }
      start = label.equals("B-Person") ? found : start;
      at = found + columns[0].length();
    }
    if (start >= 0) {
      text.mark(start, at, Sort.PERSON);
    }
    return true;
  }

  /** Characters between two tokens at most. */
  private static final int NEAR = 200;
}
