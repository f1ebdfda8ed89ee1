package org.onrecord.archive.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;

/**
 * When somebody died, by the record.
 *
 * <p>A death without a date happened before the story that tells it: {@code Emily Drax, 38, was
 * killed on the ice road} in a story of 3 January 2024 is a death by 2024-01-03.
 */
final class Deaths {
  private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

  private Deaths() {}

  /** The days on which a death on record can have happened; none for one that is only planned. */
  static Optional<DateRange> days(FindingOnRecord<Event> event) {
    boolean death = event.finding().type() == Event.Type.DEATH;
    return death && !event.finding().isScheduled()
        ? Dates.days(event.finding()).or(() -> event.version().date().map(Deaths::untilThen))
        : Optional.empty();
  }

  private static DateRange untilThen(LocalDate published) {
    return new DateRange(LONG_AGO, published);
  }

  /** The days that all stories that tell of the death allow; none where they differ. */
  static Optional<DateRange> of(PersonOnRecord person) {
    Optional<DateRange> all = Optional.empty();
    for (FindingOnRecord<Event> event : person.events()) {
      Optional<DateRange> told = days(event);
      if (told.isEmpty()) {
        continue;
      }
      all = all.isEmpty() ? told : all.get().intersection(told.get());
      if (all.isEmpty()) {
        return all;
      }
    }
    return all;
  }

  /** The lines that tell of it. */
  static List<FactCheck.Line> lines(PersonOnRecord person) {
    List<FactCheck.Line> lines = new ArrayList<>();
    for (FindingOnRecord<Event> event : person.events()) {
      if (days(event).isPresent()) {
        lines.add(Facts.line(event));
      }
    }
    return lines;
  }

  /** "by 2024-01-03", "on 2019-04-08", "from 2019-04-01 to 2019-04-30". */
  static String inWords(DateRange days) {
    return isUntil(days) ? "by " + days.to() : Facts.days(days);
  }

  /** The first day that the death is likely to have happened: a story tells of it within weeks. */
  static LocalDate first(DateRange days) {
    return isUntil(days) ? days.to().minusMonths(1) : days.from();
  }

  private static boolean isUntil(DateRange days) {
    return days.from().equals(LONG_AGO);
  }
}
