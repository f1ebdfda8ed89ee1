package org.onrecord.archive.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.person.Contradiction.Kind;
import org.onrecord.archive.person.Contradiction.Line;
import org.onrecord.archive.person.Contradictions.Claim;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Kinship.State;
import org.onrecord.reading.Person;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;

/**
 * Marriages of a person that the stories have going on at one time.
 *
 * <p>A marriage goes on from the first day on which a story has it to the last, and no further; a
 * wedding counts from the last day on which it can have been. Once a story has it ended, by
 * divorce, separation or death, what is told after that day counts no more: a later "his wife" of
 * the first wife may be an old line.
 */
final class Marriages {
  /** A time named so many characters from the words tells when they held. */
  private static final int NEAR = 120;

  private final Contradictions found;
  private final Map<Long, Appearance> bySequence = new TreeMap<>();
  private final Map<String, Marriage> marriages = new LinkedHashMap<>();

  Marriages(Contradictions found, List<Appearance> appearances) {
    this.found = found;
    appearances.forEach(one -> bySequence.put(one.content().version().sequence(), one));
  }

  /** A day on which a story has it going on. */
  private record Point(LocalDate day, Line line) {}

  /** All that is told of the marriage to one person. */
  private static final class Marriage {
    private final String name;
    private final List<Point> points = new ArrayList<>();
    private final List<LocalDate> weddings = new ArrayList<>();
    private LocalDate end = LocalDate.MAX;

    private Marriage(String name) {
      this.name = name;
    }

    private void wedding(LocalDate day, Line line) {
      weddings.add(day);
      points.add(new Point(day, line));
    }

    /** Nobody marries again so soon: it is one wedding, with one of the two misread. */
    private boolean isOneWeddingWith(Marriage other) {
      return weddings.stream()
          .anyMatch(
              day ->
                  other.weddings.stream()
                      .anyMatch(
                          second ->
                              Math.abs(ChronoUnit.DAYS.between(day, second))
                                  <= LifeConflicts.MARRIAGE_DAYS));
    }

    private void endsBy(LocalDate day) {
      end = day.isBefore(end) ? day : end;
    }

    /** The days that count, by date. */
    private List<Point> standing() {
      return points.stream()
          .filter(point -> point.day().isBefore(end))
          .sorted(Comparator.comparing(Point::day))
          .toList();
    }
  }

  void look(List<KinOnRecord> kin) {
    kin.forEach(this::tie);
    bySequence.values().forEach(this::events);
    List<Marriage> all = List.copyOf(marriages.values());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        compare(all.get(i), all.get(j));
      }
    }
  }

  /** One a first name: "Ann" and "Ann Orme" may be one wife. */
  private Marriage to(String name) {
    String key = Words.key(name);
    int space = key.indexOf(' ');
    return marriages.computeIfAbsent(
        space < 0 ? key : key.substring(0, space), none -> new Marriage(name));
  }

  private void tie(KinOnRecord one) {
    Kinship tie = one.finding().finding();
    Optional<LocalDate> day = one.finding().version().date();
    Appearance appearance = bySequence.get(one.finding().version().sequence());
    if (tie.type() != Kinship.Type.SPOUSE || day.isEmpty() || appearance == null) {
      return;
    }
    State state = tie.state().orElse(null);
    if (state == State.CURRENT) {
      to(one.name())
          .points
          .add(new Point(when(tie, appearance, day.get()), Contradictions.line(one.finding())));
    } else if (state != null) {
      to(one.name()).endsBy(day.get());
    }
  }

  /** "In 1990 he and his wife moved": when that was, else the day of the story. */
  private static LocalDate when(Kinship tie, Appearance appearance, LocalDate published) {
    String text = appearance.content().text();
    Span words = tie.evidence().spans().get(0);
    for (TimeExpression time : appearance.content().reading().times()) {
      int from = Math.min(time.span().start(), words.start());
      int to = Math.max(time.span().end(), words.end());
      boolean near = to - from <= NEAR && text.substring(from, to).indexOf('\n') < 0;
      Optional<DateRange> days = time.range().filter(range -> range.to().isBefore(published));
      if (near && days.isPresent() && days.get().to().isBefore(published.minusYears(1))) {
        return days.get().to();
      }
    }
    return published;
  }

  private void events(Appearance appearance) {
    for (FindingOnRecord<Event> event : appearance.content().events()) {
      Event finding = event.finding();
      Optional<DateRange> days =
          Dates.days(finding).or(() -> event.version().date().map(Dates::day));
      boolean so = Appearance.stands(event) && !finding.isScheduled();
      if (!so || days.isEmpty()) {
        continue;
      }
      boolean hers = finding.who().contains(appearance.person().id());
      switch (finding.type()) {
        case MARRIAGE -> {
          if (hers && Dates.days(finding).isPresent()) {
            others(appearance, finding)
                .forEach(name -> to(name).wedding(days.get().to(), Contradictions.line(event)));
          }
        }
        case DIVORCE, SEPARATION -> {
          if (hers) {
            others(appearance, finding).forEach(name -> to(name).endsBy(days.get().from()));
          }
        }
        case DEATH -> {
          if (!hers) {
            others(appearance, finding).stream()
                .filter(this::isSpouse)
                .forEach(name -> to(name).endsBy(days.get().from()));
          }
        }
        default -> {}
      }
    }
  }

  private boolean isSpouse(String name) {
    return marriages.values().stream()
        .anyMatch(marriage -> Words.key(marriage.name).equals(Words.key(name)));
  }

  private static List<String> others(Appearance appearance, Event event) {
    return event.who().stream()
        .filter(id -> !id.equals(appearance.person().id()))
        .flatMap(id -> appearance.content().reading().people().byId(id).stream())
        .map(Person::name)
        .toList();
  }

  private void compare(Marriage one, Marriage other) {
    List<Point> mine = one.standing();
    List<Point> theirs = other.standing();
    if (mine.isEmpty() || theirs.isEmpty() || one.isOneWeddingWith(other)) {
      return;
    }
    DateRange first = days(mine);
    DateRange second = days(theirs);
    first
        .intersection(second)
        .ifPresent(
            both ->
                found.add(
                    Kind.TWO_SPOUSES,
                    claim(one, mine, first),
                    claim(other, theirs, second),
                    "both are given as the spouse "
                        + Reckoning.days(both)
                        + ", and no story tells of a divorce or a death before"));
  }

  private static DateRange days(List<Point> points) {
    return new DateRange(points.get(0).day(), points.get(points.size() - 1).day());
  }

  private static Claim claim(Marriage marriage, List<Point> points, DateRange days) {
    return new Claim(
        "married to " + marriage.name + " " + Reckoning.days(days),
        points.stream().map(Point::line).toList());
  }
}
