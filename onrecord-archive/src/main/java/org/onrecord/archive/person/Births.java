package org.onrecord.archive.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.ledger.VersionContent;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;

/**
 * When a person can have been born, by all stories that tell: the days on which most of them agree,
 * and those stories that do not.
 *
 * @param born the days that the most stories allow, of these the ones that most lines allow, the
 *     earliest such stretch; absent where no story tells
 * @param agreeing the lines that allow those days
 * @param others the lines that do not
 */
record Births(Optional<DateRange> born, List<Line> agreeing, List<Line> others) {
  /**
   * A line that tells when a person can have been born.
   *
   * @param version where it stands
   * @param exact its words
   * @param born the days
   * @param reckoning how the days follow from the words
   */
  record Line(VersionOnRecord version, String exact, DateRange born, String reckoning) {}

  Births {
    agreeing = List.copyOf(agreeing);
    others = List.copyOf(others);
  }

  /** Of the person of these appearances. */
  static Births of(List<Appearance> appearances) {
    List<Line> lines = new ArrayList<>();
    for (Appearance appearance : appearances) {
      // A story at odds with itself is more likely misread than wrong: it tells nothing.
      if (appearance.born().isPresent()) {
        lines.addAll(lines(appearance));
      }
    }
    return ofLines(lines);
  }

  private static Births ofLines(List<Line> lines) {
    if (lines.isEmpty()) {
      return new Births(Optional.empty(), List.of(), List.of());
    }
    List<DateRange> candidates = lines.stream().map(Line::born).toList();
    DateRange best = candidates.get(0);
    int most = 0;
    long mostLines = 0;
    List<DateRange> byBegin = new ArrayList<>(candidates);
    byBegin.sort(Comparator.comparing(DateRange::from));
    for (DateRange candidate : byBegin) {
      DateRange day = Dates.day(candidate.from());
      int stories = stories(lines, day);
      long told = lines.stream().filter(line -> line.born().intersection(day).isPresent()).count();
      // "died at 95" and "born in 1924" in one story: the days that both allow.
      if (stories > most || (stories == most && told > mostLines)) {
        most = stories;
        mostLines = told;
        best = day;
      }
    }
    List<Line> agreeing = new ArrayList<>();
    List<Line> others = new ArrayList<>();
    Optional<DateRange> born = Optional.empty();
    for (Line line : lines) {
      if (line.born().intersection(best).isPresent()) {
        agreeing.add(line);
        born = born.isEmpty() ? Optional.of(line.born()) : born.get().intersection(line.born());
      } else {
        others.add(line);
      }
    }
    return new Births(born, agreeing, others);
  }

  private static int stories(List<Line> lines, DateRange day) {
    TreeSet<String> stories = new TreeSet<>();
    for (Line line : lines) {
      if (line.born().intersection(day).isPresent()) {
        stories.add(line.version().story());
      }
    }
    return stories.size();
  }

  private static List<Line> lines(Appearance appearance) {
    VersionContent content = appearance.content();
    String id = appearance.person().id();
    List<Line> lines = new ArrayList<>();
    for (FindingOnRecord<Age> age : content.ages()) {
      if (Appearance.stands(age) && age.finding().person().equals(id)) {
        age.finding()
            .born()
            .ifPresent(
                born ->
                    lines.add(new Line(age.version(), exact(age), born, Reckoning.of(age, born))));
      }
    }
    for (FindingOnRecord<Event> event : content.events()) {
      boolean birth =
          Appearance.stands(event)
              && event.finding().type() == Event.Type.BIRTH
              && event.finding().who().equals(List.of(id));
      if (birth) {
        Dates.days(event.finding())
            .ifPresent(
                born ->
                    lines.add(
                        new Line(
                            event.version(), exact(event), born, "born " + Reckoning.days(born))));
      }
    }
    return lines;
  }

  static String exact(FindingOnRecord<?> finding) {
    return String.join(" \u2026 ", finding.exact());
  }
}
