package org.onrecord.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.language.Language;
import org.onrecord.language.Text;
import org.onrecord.story.Span;

/**
 * Measures where sentences begin against UD English EWT dev and GUM dev; the first sentence of each
 * paragraph, which is given by the line break, is left out of the count.
 */
public final class MeasureSentences {
  private MeasureSentences() {}

  /** Usage: {@code MeasureSentences [DATA_FOLDER [show]]}. */
  public static void main(String[] args) throws IOException {
    Path data = Corpora.folder(args, 0);
    boolean show = args.length > 1;
    report("EWT dev", Treebank.read(data.resolve("ud-ewt/en_ewt-ud-dev.conllu")), show);
    report("GUM dev", Treebank.read(data.resolve("gum/dev/dep")), show);
    List<Treebank.Document> train = Treebank.read(data.resolve("gum/train/dep"));
    report("GUM train, news", keep(train, "_news_"), show);
    report("GUM train, biographies", keep(train, "_bio_"), show);
    report("GUM train, interviews", keep(train, "_interview_"), show);
  }

  private static List<Treebank.Document> keep(List<Treebank.Document> documents, String genre) {
    return documents.stream().filter(document -> document.id().contains(genre)).toList();
  }

  private static void report(String name, List<Treebank.Document> documents, boolean show) {
    Language language = new Language();
    int gold = 0;
    int found = 0;
    int right = 0;
    for (Treebank.Document document : documents) {
      String string = document.text();
      Text text = language.analyze(string, new Span(0, string.length()));
      Set<Integer> expected = new TreeSet<>();
      for (int first : document.sentenceFirst()) {
        expected.add(document.words().get(first).start());
      }
      Set<Integer> starts = new TreeSet<>();
      for (int s = 0; s < text.sentences(); s++) {
        starts.add(text.start(text.sentenceStart(s)));
      }
      for (int p = 0; p < text.paragraphs(); p++) {
        expected.remove(text.start(text.paragraphStart(p)));
        starts.remove(text.start(text.paragraphStart(p)));
      }
      gold += expected.size();
      found += starts.size();
      for (int start : starts) {
        right += expected.contains(start) ? 1 : 0;
      }
      if (show) {
        show("too many", string, starts, expected);
        show("missed", string, expected, starts);
      }
    }
    double precision = 100.0 * right / found;
    double recall = 100.0 * right / gold;
    System.out.printf(
        Locale.ROOT,
        "%s: %d sentence starts inside paragraphs, P %.2f, R %.2f, F1 %.2f%n",
        name,
        gold,
        precision,
        recall,
        2 * precision * recall / (precision + recall));
  }

  private static void show(String what, String string, Set<Integer> some, Set<Integer> others) {
    for (int start : some) {
      if (!others.contains(start)) {
        String before = string.substring(Math.max(0, start - 40), start);
        String after = string.substring(start, Math.min(string.length(), start + 30));
        System.out.println(what + ": " + (before + "|" + after).replace('\n', ' '));
      }
    }
  }
}
