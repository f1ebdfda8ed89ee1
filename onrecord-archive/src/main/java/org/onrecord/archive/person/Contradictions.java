package org.onrecord.archive.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.person.Contradiction.Kind;
import org.onrecord.archive.person.Contradiction.Line;
import org.onrecord.archive.person.Contradiction.Side;
import org.onrecord.reading.DateRange;

/**
 * What stands on record of one person and cannot all be so.
 *
 * <p>Only between different stories: where one story is at odds with itself, it is more likely that
 * it was misread.
 */
final class Contradictions {
  static final int MOST_LINES = 12;

  /**
   * An age may be that of the day on which a story was written: days of birth so near each other do
   * not contradict.
   */
  static final int WRITTEN_BEFORE_DAYS = 7;

  private final String name;
  private final Copies copies;
  private final List<Contradiction> found = new ArrayList<>();

  Contradictions(String name, Copies copies) {
    this.name = name;
    this.copies = copies;
  }

  List<Contradiction> found() {
    List<Contradiction> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparing(Contradiction::kind)
            .thenComparing(one -> date(one.other().lines().get(0)))
            .thenComparing(Contradiction::reckoning));
    return List.copyOf(sorted);
  }

  private static LocalDate date(Line line) {
    return line.version().date().orElse(LocalDate.MAX);
  }

  static Line line(FindingOnRecord<?> finding) {
    return new Line(finding.version(), Births.exact(finding));
  }

  /**
   * Adds a contradiction unless both sides stand in one story alone; the side with more independent
   * sources comes first.
   */
  void add(Kind kind, Claim one, Claim other, String reckoning) {
    Set<String> stories = new TreeSet<>();
    one.lines().forEach(line -> stories.add(line.version().story()));
    other.lines().forEach(line -> stories.add(line.version().story()));
    if (stories.size() < 2) {
      return;
    }
    Side first = side(one);
    Side second = side(other);
    boolean swap =
        second.sources() > first.sources()
            || (second.sources() == first.sources()
                && date(second.lines().get(0)).isBefore(date(first.lines().get(0))));
    Contradiction contradiction =
        new Contradiction(kind, name, swap ? second : first, swap ? first : second, reckoning);
    if (!found.contains(contradiction)) {
      found.add(contradiction);
    }
  }

  /** What one side says, and where. */
  record Claim(String claim, List<Line> lines) {
    static Claim of(String claim, FindingOnRecord<?> finding) {
      return new Claim(claim, List.of(line(finding)));
    }
  }

  private Side side(Claim claim) {
    List<Line> lines = new ArrayList<>(claim.lines());
    lines.sort(
        Comparator.comparing(Contradictions::date)
            .thenComparing(line -> line.version().story())
            .thenComparing(line -> line.version().sequence()));
    List<VersionOnRecord> versions = lines.stream().map(Line::version).toList();
    return new Side(
        claim.claim(),
        lines.subList(0, Math.min(lines.size(), MOST_LINES)),
        Copies.stories(versions),
        copies.sources(versions));
  }

  /** Ages and birth dates that do not fit those that most stories agree on. */
  void births(Births births) {
    for (Births.Line odd : births.others()) {
      List<Line> agreeing = new ArrayList<>();
      for (Births.Line line : births.agreeing()) {
        if (line.born().intersection(odd.born()).isEmpty()) {
          agreeing.add(new Line(line.version(), line.exact()));
        }
      }
      if (agreeing.isEmpty()) {
        births.agreeing().forEach(line -> agreeing.add(new Line(line.version(), line.exact())));
      }
      DateRange born = births.born().orElse(odd.born());
      if (Dates.apart(born, odd.born()) <= WRITTEN_BEFORE_DAYS) {
        continue;
      }
      add(
          Kind.AGE,
          new Claim("born " + Reckoning.days(born), agreeing),
          new Claim(
              "born " + Reckoning.days(odd.born()), List.of(new Line(odd.version(), odd.exact()))),
          odd.reckoning() + "; the other lines together mean born " + Reckoning.days(born));
    }
  }
}
