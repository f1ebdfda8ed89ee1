package org.onrecord.lab.accuracy;

import java.util.List;
import java.util.function.Function;
import org.onrecord.lab.gold.GoldStory;
import org.onrecord.reading.Reading;
import org.onrecord.story.Story;

/** Measures readings against gold: precision, recall and F1 of each part, pooled over stories. */
public final class Scorer {
  private final Scores scores = new Scores();

  /** Counts everything that {@code reader} reads from {@code stories}. */
  public static Scores score(List<GoldStory> stories, Function<Story, Reading> reader) {
    Scorer scorer = new Scorer();
    stories.forEach(gold -> scorer.count(gold, reader.apply(gold.story())));
    return scorer.scores;
  }

  private void count(GoldStory gold, Reading reading) {
    SamePeople people = new SamePeople(gold, reading);
    LifeScore life = new LifeScore(gold, reading, people, scores);
    CalendarScore calendar = new CalendarScore(gold, reading, people, scores);
    life.countPeople();
    new QuotationScore(gold, reading, people, scores).count();
    life.countKinship();
    life.countAges();
    calendar.countEvents();
    calendar.countTimes();
  }
}
