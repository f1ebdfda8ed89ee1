package org.onrecord.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.language.Language;
import org.onrecord.language.NounPhrase;
import org.onrecord.language.Text;
import org.onrecord.story.Span;

/** Measures base noun phrases against those that the trees of GUM dev and EWT dev imply. */
public final class MeasurePhrases {
  private static final Set<String> LEFT =
      Set.of("det", "det:predet", "amod", "compound", "nummod", "nmod:poss", "flat", "nmod:desc");
  private static final Set<String> RIGHT = Set.of("flat", "compound", "nummod", "nmod:desc");

  private MeasurePhrases() {}

  /** Usage: {@code MeasurePhrases [DATA_FOLDER [show]]}. */
  public static void main(String[] args) throws IOException {
    Path data = Corpora.folder(args, 0);
    report("GUM dev", Treebank.read(data.resolve("gum/dev/dep")), args.length > 1);
    report("EWT dev", Treebank.read(data.resolve("ud-ewt/en_ewt-ud-dev.conllu")), false);
  }

  private static void report(String name, List<Treebank.Document> documents, boolean show) {
    Language language = new Language();
    int gold = 0;
    int found = 0;
    int right = 0;
    int heads = 0;
    for (Treebank.Document document : documents) {
      String string = document.text();
      Text text = language.analyze(string, new Span(0, string.length()));
      Set<Span> expected = new TreeSet<>();
      Set<Integer> expectedHeads = new TreeSet<>();
      phrases(document, expected, expectedHeads);
      gold += expected.size();
      List<Span> wrong = new ArrayList<>();
      for (NounPhrase phrase : language.nounPhrases(text)) {
        Span span = text.span(phrase.first(), phrase.end());
        found++;
        heads += expectedHeads.contains(text.end(phrase.head())) ? 1 : 0;
        if (expected.remove(span)) {
          right++;
        } else {
          wrong.add(span);
        }
      }
      if (show) {
        wrong.forEach(span -> System.out.println("too many: " + around(string, span)));
        expected.forEach(span -> System.out.println("missed: " + around(string, span)));
      }
    }
    double precision = 100.0 * right / found;
    double recall = 100.0 * right / gold;
    System.out.printf(
        Locale.ROOT,
        "%s: %d phrases, P %.2f, R %.2f, F1 %.2f; heads right %.2f%n",
        name,
        gold,
        precision,
        recall,
        2 * precision * recall / (precision + recall),
        100.0 * heads / found);
  }

  private static String around(String string, Span span) {
    return (string.substring(Math.max(0, span.start() - 25), span.start())
            + "["
            + span.of(string)
            + "]"
            + string.substring(span.end(), Math.min(string.length(), span.end() + 25)))
        .replace('\n', ' ');
  }

  private static void phrases(Treebank.Document document, Set<Span> spans, Set<Integer> heads) {
    List<Treebank.Word> words = document.words();
    List<List<Integer>> children = new ArrayList<>();
    words.forEach(word -> children.add(new ArrayList<>()));
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).head() >= 0) {
        children.get(words.get(i).head()).add(i);
      }
    }
    for (int i = words.size() - 1; i >= 0; i--) {
      Treebank.Word word = words.get(i);
      boolean inner = LEFT.contains(word.relation()) || RIGHT.contains(word.relation());
      boolean nominal =
          Set.of("NOUN", "PROPN", "PRON").contains(word.upos())
              && !word.xpos().equals("WDT")
              && !word.xpos().equals("EX");
      if (!nominal || (inner && !word.relation().equals("nmod:poss"))) {
        continue;
      }
      int first = edge(children, words, i, true);
      int last = edge(children, words, i, false);
      if (word.relation().equals("nmod:poss") && word.head() > i) {
        continue;
      }
      spans.add(new Span(words.get(first).start(), words.get(last).end()));
      heads.add(word.end());
      heads.add(words.get(last).end());
    }
  }

  private static int edge(
      List<List<Integer>> children, List<Treebank.Word> words, int head, boolean left) {
    int edge = head;
    for (int child : children.get(head)) {
      String relation = words.get(child).relation();
      if (left && child < head && LEFT.contains(relation)) {
        edge = Math.min(edge, reach(children, child, true));
      } else if (!left && child > head && RIGHT.contains(relation)) {
        edge = Math.max(edge, reach(children, child, false));
      }
    }
    return edge;
  }

  private static int reach(List<List<Integer>> children, int word, boolean left) {
    int reach = word;
    for (int child : children.get(word)) {
      int other = reach(children, child, left);
      reach = left ? Math.min(reach, other) : Math.max(reach, other);
    }
    return reach;
  }
}
