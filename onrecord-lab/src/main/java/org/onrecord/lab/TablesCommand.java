package org.onrecord.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.lab.biography.BiographyScores;
import org.onrecord.lab.table.Figure;
import org.onrecord.lab.table.MarkedPlace;
import org.onrecord.lab.table.Table;
import org.onrecord.lab.times.CatStories;
import org.onrecord.lab.times.DateCases;
import org.onrecord.lab.times.TimeMl;
import org.onrecord.lab.times.TimeScores;
import org.onrecord.lab.times.TimedText;
import org.onrecord.read.StoryReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures times and biographical facts on the corpora of other people. */
@Command(
    name = "tables",
    description = "Measures times and biographical facts on the corpora of other people.",
    mixinStandardHelpOptions = true)
final class TablesCommand implements Callable<Integer> {
  private static final String TEMPEVAL = "data/measure-only/tempeval3";
  private static final String MEANTIME = "data/meantime/intra_cross-doc_annotation";
  private static final String CASES = "data/recognizers-text-en/Specs/DateTime/English";
  private static final String BIOGRAPHIES = "data/knowledgenet/train-folds123.jsonl";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SharedFolder shared = new SharedFolder();

  @Option(
      names = "--misses",
      paramLabel = "KIND",
      description =
          "Also list what was read wrongly: tempeval, meantime, cases, biographies or"
              + " the name of a corpus.")
  private @Nullable String misses;

  @Option(
      names = "--only",
      paramLabel = "CORPUS",
      description =
          "Only this one: polnear, riqua, litbank, gap, wikigold, newswire, gum" + " or lives.")
  private @Nullable String only;

  @Option(names = "--write", description = "Also put the tables into docs/accuracy.md.")
  private boolean write;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    if (only == null || only.equals("lives")) {
      fill("times", times(out), out);
      fill("cases", cases(out), out);
      fill("biographies", biographies(out), out);
    }
    SourceTables sources = new SourceTables(shared);
    for (String corpus : SourceTables.NAMES) {
      if (only == null || only.equals(corpus)) {
        fill(corpus, sources.table(corpus), out);
        list(corpus, sources.misses(), out);
      }
    }
    out.flush();
    return 0;
  }

  private String times(PrintWriter out) throws IOException, MissingCorpus {
    Table table = new Table("corpus", "relaxed F1", "strict F1", "value F1", "gold", "found");
    row(table, "TimeBank and AQUAINT", "tempeval", TimeMl.open(shared.need(TEMPEVAL)), out);
    row(table, "MEANTIME (Apple)", "meantime", CatStories.open(shared.need(MEANTIME)), out);
    return table.markdown();
  }

  private void row(Table table, String name, String kind, List<TimedText> texts, PrintWriter out) {
    TimeScores scores = new TimeScores();
    texts.forEach(scores::add);
    table.row(
        name,
        Figure.of(scores.relaxed(), 4),
        Figure.of(scores.strict(), 4),
        Figure.of(scores.value(), 4),
        scores.gold(),
        scores.found());
    list(kind, scores.misses(), out);
  }

  private String cases(PrintWriter out) throws IOException, MissingCorpus {
    Table table = new Table("test cases", "pass rate", "all dates", "as printed", "passed");
    DateCases cases = new DateCases();
    Path folder = shared.need(CASES);
    cases.run(folder.resolve("DateParser.json"));
    cases.run(folder.resolve("DateTimeModel.json"));
    double rate = (double) cases.passed() / Math.max(1, cases.cases());
    table.row(
        "Recognizers-Text, dates", Figure.of(rate, 4), cases.all(), cases.cases(), cases.passed());
    list("cases", cases.misses(), out);
    return table.markdown();
  }

  private String biographies(PrintWriter out) throws IOException, MissingCorpus {
    Table table =
        new Table("KnowledgeNet", "precision", "recall", "text F1", "gold", "found", "right");
    BiographyScores scores = new BiographyScores(new StoryReader());
    scores.run(shared.need(BIOGRAPHIES));
    for (Map.Entry<String, double[]> property : scores.figures().entrySet()) {
      double[] figures = property.getValue();
      table.row(
          property.getKey(),
          Figure.of(figures[0], 4),
          Figure.of(figures[1], 4),
          Figure.of(figures[2], 4),
          (int) figures[3],
          (int) figures[4],
          (int) figures[5]);
    }
    list("biographies", scores.misses(), out);
    return table.markdown();
  }

  private void list(String kind, List<String> lines, PrintWriter out) {
    if (misses != null && misses.toLowerCase(Locale.ROOT).equals(kind)) {
      lines.forEach(out::println);
    }
  }

  private void fill(String place, String table, PrintWriter out) throws IOException {
    out.println(table);
    if (write) {
      new MarkedPlace(shared.home().resolve("docs/accuracy.md"), place)
          .fill("```\n./lab tables --write\n```\n\n" + table);
    }
  }
}
