package org.onrecord.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.onrecord.lab.accuracy.SpeakerTally;
import org.onrecord.lab.accuracy.Tally;
import org.onrecord.lab.gold.GoldFolder;
import org.onrecord.lab.gold.GoldStory;
import org.onrecord.lab.gold.OwnStories.Half;
import org.onrecord.lab.reference.Checklist;
import org.onrecord.lab.reference.ReferenceStory;
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
      description = "Measure this folder only (else gold/ of the corpora and the own stories).")
  private @Nullable Path gold;

  @Option(names = "--rules", description = "Also say how often each rule is right.")
  private boolean rules;

  @Option(
      names = "--misses",
      paramLabel = "KIND",
      description =
          "Also list what was read wrongly, save in the halves only to check: people, direct, mixed, indirect, speakers, kinship,"
              + " ages, events, dates, times or all.")
  private @Nullable String misses;

  @Option(
      names = "--reference",
      description = "Also compare the reading of the reference story, item by item.")
  private boolean reference;

  @Option(names = "--write", description = "Also put the tables into docs/accuracy.md.")
  private boolean write;

  @Override
  public Integer call() throws Exception {
    StoryReader reader = new StoryReader();
    List<GoldStory> stories = GoldFolder.open(shared.need(Optional.ofNullable(gold), "gold"));
    Scores scores = Scorer.score(stories, reader::read);
    PrintWriter out = spec.commandLine().getOut();
    fill("accuracy", "", measures(scores), out);
    Map<String, Scores> measured = new LinkedHashMap<>();
    measured.put("gold", scores);
    List<Scores> learned = gold == null ? own(reader, out, measured) : List.of();
    out.println("Speakers of direct quotations:\n");
    fill("speakers", "", speakers(measured), out);
    if (rules) {
      fill("rules", " --rules", rules(scores), out);
    }
    if (reference) {
      Checklist checklist = reference(reader);
      fill("reference", " --reference", table(checklist), out);
      // The story's words stay out of the document.
      checklist.differences().forEach(out::println);
    }
    if (misses != null) {
      printMisses(scores, misses, out);
      for (Scores each : learned) {
        printMisses(each, misses, out);
      }
    }
    out.flush();
    return 0;
  }

  /** The own stories, in halves; gives what was counted in those to learn from. */
  private List<Scores> own(StoryReader reader, PrintWriter out, Map<String, Scores> measured)
      throws IOException {
    OwnAccuracy own = new OwnAccuracy(shared, spec.commandLine().getErr());
    List<Scores> learned = new ArrayList<>();
    for (Half half : Half.values()) {
      boolean learn = half == Half.LEARN;
      String purpose = learn ? "to learn from" : "only to check";
      String end = learn ? "-learn" : "-check";
      Optional<Scores> scores = own.score(half, reader);
      if (scores.isPresent()) {
        out.println("Own stories " + purpose + ":\n");
        fill("own" + end, "", measures(scores.get()), out);
        measured.put("own, " + purpose, scores.get());
      }
      Scores fictional = own.fictional(half, reader);
      out.println("Fictional stories " + purpose + ":\n");
      fill("fictional" + end, "", measures(fictional), out);
      measured.put("fictional, " + purpose, fictional);
      if (learn) {
        scores.ifPresent(learned::add);
        learned.add(fictional);
      }
    }
    return learned;
  }

  private void fill(String place, String option, String table, PrintWriter out) throws IOException {
    out.println(table);
    if (write) {
      new MarkedPlace(shared.home().resolve("docs/accuracy.md"), place)
          .fill("```\n./lab accuracy" + option + " --write\n```\n\n" + table);
    }
  }

  private Checklist reference(StoryReader reader) throws IOException, MissingCorpus {
    ReferenceStory story = ReferenceStory.open(shared.need("reference/story-2021-12-09.gold.json"));
    return story.compare(reader.read(story.story()));
  }

  private static String table(Checklist checklist) {
    Table table = new Table("kind", "right", "of", "too many");
    Checklist.Count all = new Checklist.Count(0, 0, 0);
    for (Map.Entry<String, Checklist.Count> kind : checklist.counts().entrySet()) {
      Checklist.Count count = kind.getValue();
      table.row(kind.getKey(), count.right(), count.total(), count.extra());
      all = all.plus(count);
    }
    return table.row("all", all.right(), all.total(), all.extra()).markdown();
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

  private static String speakers(Map<String, Scores> measured) {
    Table table =
        new Table(
            "stories",
            "right",
            "wrong person",
            "other words",
            "unknown",
            "not found",
            "precision of those given");
    for (Map.Entry<String, Scores> stories : measured.entrySet()) {
      SpeakerTally tally = stories.getValue().speakers();
      table.row(
          stories.getKey(),
          tally.right(),
          tally.wrongPerson(),
          tally.otherwise(),
          tally.unknown(),
          tally.missed(),
          Figure.of(tally.precision(), 4));
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
