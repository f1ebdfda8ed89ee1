package org.onrecord.lab.biography;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.read.StoryReader;
import org.onrecord.story.Metadata;
import org.onrecord.story.Span;
import org.onrecord.story.Story;

/**
 * Scores marriages, children, births and deaths on KnowledgeNet by its own measure ("text"): each
 * pair of places that gold gives is to be found with words that overlap on both sides, and each
 * pair read in a passage that was searched for its property must be one of them.
 */
public final class BiographyScores {
  /** Long after everything told. */
  private static final LocalDate PUBLISHED = LocalDate.of(2019, 6, 30);

  private final StoryReader reader;
  private final Map<String, Count> counts = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  /** What was to be found, was read, and was read rightly of one property. */
  private static final class Count {
    private int gold;
    private int hit;
    private int wrong;
  }

  /** Scores with {@code reader}. */
  public BiographyScores(StoryReader reader) {
    this.reader = reader;
  }

  /** Reads the documents of {@code file} and counts. */
  public void run(Path file) throws IOException {
    for (Biography biography : KnowledgeNet.open(file)) {
      Metadata metadata = Metadata.NONE.withPublished(PUBLISHED);
      Story story = Story.of("biography", metadata, biography.text());
      StatedFacts stated = new StatedFacts(reader.read(story));
      for (Biography.Passage passage : biography.passages()) {
        compare(biography.text(), passage, stated.in(passage.span()));
      }
    }
  }

  private void compare(String text, Biography.Passage passage, List<Fact> read) {
    for (Fact fact : passage.facts()) {
      Count count = counts.computeIfAbsent(fact.property(), any -> new Count());
      count.gold++;
      if (read.stream().anyMatch(fact::matches)) {
        count.hit++;
      } else {
        miss("MISS", fact, text, passage.span());
      }
    }
    for (Fact fact : read) {
      boolean searched = passage.properties().contains(fact.property());
      if (searched && passage.facts().stream().noneMatch(fact::matches)) {
        counts.computeIfAbsent(fact.property(), any -> new Count()).wrong++;
        miss("EXTRA", fact, text, passage.span());
      }
    }
  }

  private void miss(String kind, Fact fact, String text, Span passage) {
    misses.add(
        String.join(
            "\t",
            kind,
            fact.property(),
            fact.subject().of(text),
            fact.object().of(text),
            passage.of(text).replace('\n', ' ')));
  }

  /** Precision, recall and F1 by property, then of all together. */
  public Map<String, double[]> figures() {
    Map<String, double[]> figures = new LinkedHashMap<>();
    Count all = new Count();
    for (Map.Entry<String, Count> entry : counts.entrySet()) {
      Count count = entry.getValue();
      figures.put(entry.getKey(), figures(count));
      all.gold += count.gold;
      all.hit += count.hit;
      all.wrong += count.wrong;
    }
    figures.put("all four", figures(all));
    return figures;
  }

  private static double[] figures(Count count) {
    double precision = (double) count.hit / Math.max(1, count.hit + count.wrong);
    double recall = (double) count.hit / Math.max(1, count.gold);
    double sum = precision + recall;
    double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
    return new double[] {precision, recall, f1, count.gold, count.hit + count.wrong, count.hit};
  }

  /** Every difference, one a line. */
  public List<String> misses() {
    return List.copyOf(misses);
  }
}
