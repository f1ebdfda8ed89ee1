package org.onrecord.lab;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.lab.accuracy.Miss;
import org.onrecord.lab.accuracy.RuleTally;
import org.onrecord.lab.accuracy.Scorer;
import org.onrecord.lab.accuracy.Scores;
import org.onrecord.lab.accuracy.Tally;
import org.onrecord.lab.gold.GoldFolder;
import org.onrecord.lab.gold.GoldStory;
import org.onrecord.lab.table.Figure;
import org.onrecord.lab.table.MarkedPlace;
import org.onrecord.lab.table.Table;
import org.onrecord.read.StoryReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads the gold stories and says how much of them was read rightly. */
@Command(
    name = "accuracy",
    description = "Measures what is read from the gold stories.",
    mixinStandardHelpOptions = true)
final class AccuracyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SharedFolder shared = new SharedFolder();

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "Gold stories (else gold/ of the corpora).")
  private @Nullable Path gold;

  @Option(names = "--rules", description = "Also say how often each rule is right.")
  private boolean rules;

  @Option(
      names = "--misses",
      paramLabel = "KIND",
      description =
          "Also list what was read wrongly: people, direct, mixed, indirect, speakers, kinship,"
              + " ages, events, dates, times or all.")
  private @Nullable String misses;

  @Option(names = "--write", description = "Also put the tables into docs/accuracy.md.")
  private boolean write;

  @Override
  public Integer call() throws Exception {
    List<GoldStory> stories = GoldFolder.open(shared.need(Optional.ofNullable(gold), "gold"));
    Scores scores = Scorer.score(stories, new StoryReader()::read);
    PrintWriter out = spec.commandLine().getOut();
    out.print(measures(scores));
    if (rules) {
      out.print("\n" + rules(scores));
    }
    if (misses != null) {
      printMisses(scores, misses, out);
    }
    out.flush();
    if (write) {
      Path document = shared.home().resolve("docs/accuracy.md");
      new MarkedPlace(document, "accuracy")
          .fill("    ./lab accuracy --write\n\n" + measures(scores));
      new MarkedPlace(document, "rules")
          .fill("    ./lab accuracy --rules --write\n\n" + rules(scores));
    }
    return 0;
  }

  private static String measures(Scores scores) {
    Table table =
        new Table("part of a reading", "precision", "recall", "F1", "gold", "found", "right");
    for (Map.Entry<String, Tally> measure : scores.measures().entrySet()) {
      Tally tally = measure.getValue();
      table.row(
          measure.getKey(),
          Figure.of(tally.precision(), 4),
          Figure.of(tally.recall(), 4),
          Figure.of(tally.f1(), 4),
          tally.gold(),
          tally.found(),
          tally.right());
    }
    return table.markdown();
  }

  private static String rules(Scores scores) {
    Table table = new Table("rule", "found", "right", "precision", "exact words", "speaker right");
    for (RuleTally rule : scores.rules()) {
      boolean quotation = rule.part().equals("quotations");
      table.row(
          rule.part() + " " + rule.rule(),
          rule.found(),
          rule.right(),
          share(rule.right(), rule.found()),
          quotation ? share(rule.exact(), rule.found()) : "",
          quotation ? share(rule.speakers(), rule.named()) : "");
    }
    return table.markdown();
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "" : Figure.of((double) part / whole, 2);
  }

  private static void printMisses(Scores scores, String kind, PrintWriter out) {
    String wanted = kind.toLowerCase(Locale.ROOT);
    out.println();
    for (Miss miss : scores.misses()) {
      if (wanted.equals("all") || wanted.equals(miss.kind())) {
        out.println(miss);
      }
    }
  }
}
