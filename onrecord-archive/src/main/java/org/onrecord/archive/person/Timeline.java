package org.onrecord.archive.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;

/** The events of a person, one entry an event however many stories tell of it, by date. */
public final class Timeline {
  private Timeline() {}

  /**
   * Something that happened.
   *
   * @param type which event
   * @param date ISO date, month or year; empty where no story tells
   * @param lines the lines that tell of it, those with the narrowest date first
   * @param stories how many stories they stand in
   */
  public record Entry(
      Event.Type type, String date, List<FindingOnRecord<Event>> lines, int stories) {
    public Entry {
      lines = List.copyOf(lines);
    }

    /** The days on which it can have happened. */
    public Optional<DateRange> days() {
      return Dates.days(lines.get(0).finding());
    }
  }

  /** Of the person's events; a line with a wider date, or none, goes with the one it can mean. */
  public static List<Entry> of(PersonOnRecord person) {
    List<FindingOnRecord<Event>> narrowestFirst = new ArrayList<>(person.events());
    narrowestFirst.sort(Comparator.comparingLong(Timeline::width));
    List<List<FindingOnRecord<Event>>> groups = new ArrayList<>();
    for (FindingOnRecord<Event> event : narrowestFirst) {
      List<List<FindingOnRecord<Event>>> fitting =
          groups.stream().filter(group -> fits(event, group.get(0))).toList();
      boolean dated = Dates.days(event.finding()).isPresent();
      if (fitting.size() == 1 || (!dated && !fitting.isEmpty())) {
        fitting.get(fitting.size() - 1).add(event);
      } else {
        groups.add(new ArrayList<>(List.of(event)));
      }
    }
    List<Entry> entries = new ArrayList<>();
    groups.forEach(group -> entries.add(entry(group)));
    entries.sort(
        Comparator.comparing((Entry entry) -> entry.date().isEmpty() ? "9999" : entry.date())
            .thenComparing(Entry::type));
    return List.copyOf(entries);
  }

  private static boolean fits(FindingOnRecord<Event> event, FindingOnRecord<Event> known) {
    if (event.finding().type() != known.finding().type()) {
      return false;
    }
    Optional<DateRange> days = Dates.days(event.finding());
    Optional<DateRange> narrow = Dates.days(known.finding());
    return days.isEmpty()
        || (narrow.isPresent() && days.get().intersection(narrow.get()).equals(narrow));
  }

  private static Entry entry(List<FindingOnRecord<Event>> group) {
    FindingOnRecord<Event> first = group.get(0);
    Map<String, Boolean> stories = new LinkedHashMap<>();
    group.forEach(event -> stories.put(event.version().story(), true));
    String date =
        first
            .finding()
            .date()
            .or(() -> first.finding().range().map(range -> range.from() + "/" + range.to()))
            .orElse("");
    return new Entry(first.finding().type(), date, group, stories.size());
  }

  private static long width(FindingOnRecord<Event> event) {
    return Dates.days(event.finding())
        .map(days -> days.to().toEpochDay() - days.from().toEpochDay())
        .orElse(Long.MAX_VALUE);
  }
}
