package org.onrecord.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.lab.accuracy.Tally;
import org.onrecord.lab.corpora.CorpusFigures;
import org.onrecord.lab.person.GapScore;
import org.onrecord.lab.table.Figure;
import org.onrecord.lab.table.Table;
import org.onrecord.read.StoryReader;
import org.onrecord.read.person.NewswireScore;
import org.onrecord.read.person.WikigoldScore;

/**
 * Tables of sources, quotations and people on the corpora of others, each beside the best figure
 * that somebody published, or that the corpus tells of.
 */
final class SourceTables {
  /** The names of the tables, which are those of the corpora. */
  static final List<String> NAMES =
      List.of("polnear", "riqua", "litbank", "gap", "wikigold", "newswire", "gum");

  private final SharedFolder shared;
  private final StoryReader reader = new StoryReader();
  private final List<String> misses = new ArrayList<>();

  SourceTables(SharedFolder shared) {
    this.shared = shared;
  }

  /** What the last table was made of and was read wrongly. */
  List<String> misses() {
    return List.copyOf(misses);
  }

  /** The table of one corpus, as Markdown. */
  String table(String name) throws IOException, MissingCorpus {
    misses.clear();
    return switch (name) {
      case "polnear" ->
          attributions(
              CorpusFigures.polnear(reader, shared.need("data/measure-only/polnear"), misses));
      case "riqua" ->
          attributions(CorpusFigures.riqua(reader, shared.need("data/riqua/valid.txt"), misses));
      case "litbank" -> attributions(CorpusFigures.litbank(reader, shared.need("data/litbank")));
      case "gap" -> gap(shared.need("data/gap"));
      case "wikigold" -> wikigold(shared.need("data"));
      case "newswire" -> newswire(shared.need("data/measure-only"));
      case "gum" -> gum(shared.need("data/gum/dev/dep"));
      default -> throw new IllegalArgumentException("no table " + name + "; there are " + NAMES);
    };
  }

  private static Table headed() {
    return new Table("measure", "precision", "recall", "F1", "gold", "found", "right");
  }

  private static String attributions(Map<String, Tally> tallies) {
    Table table = headed();
    tallies.forEach((measure, tally) -> row(table, measure, tally));
    return table.markdown();
  }

  private static void row(Table table, String measure, Tally tally) {
    table.row(
        measure,
        Figure.of(tally.precision(), 4),
        Figure.of(tally.recall(), 4),
        Figure.of(tally.f1(), 4),
        tally.gold(),
        tally.found(),
        tally.right());
  }

  private static String gap(Path folder) throws IOException {
    Table table = headed();
    row(table, "development (learned from)", GapScore.of(folder.resolve("gap-development.tsv")));
    row(table, "validation (not learned from)", GapScore.of(folder.resolve("gap-validation.tsv")));
    return table.markdown();
  }

  private String wikigold(Path data) throws IOException {
    WikigoldScore score = WikigoldScore.of(data);
    misses.addAll(score.misses());
    Table table = headed();
    row(table, "PER, exact spans, 5 folds", score.tally());
    return table.markdown();
  }

  private String newswire(Path folder) throws IOException {
    NewswireScore score = NewswireScore.of(folder);
    misses.addAll(score.misses());
    Table table = headed();
    score.tallies().forEach((corpus, tally) -> row(table, corpus, tally));
    return table.markdown();
  }

  private static String gum(Path folder) throws IOException {
    Table table = new Table("measure", "precision", "recall", "F1");
    CorpusFigures.gum(folder)
        .forEach(
            (measure, share) ->
                table.row(
                    measure,
                    Figure.of(share.precision(), 4),
                    Figure.of(share.recall(), 4),
                    Figure.of(share.f1(), 4)));
    return table.markdown();
  }
}
