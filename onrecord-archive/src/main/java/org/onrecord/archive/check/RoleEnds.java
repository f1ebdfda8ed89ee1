package org.onrecord.archive.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Role;

/**
 * Roles that were over by a retirement or a departure on record.
 *
 * <p>{@code Samuel Okafor, the Bishop of Wexley} in 2024 does not agree with stories of a Bishop of
 * Wexley who {@code will retire on 30 November 2022}. It contradicts nothing either: a retirement
 * names no role or may have been put off, so that the role is not on record, with a note.
 */
final class RoleEnds {
  private RoleEnds() {}

  /**
   * The note, where an end on record lies after the last line with the role and before the draft.
   *
   * @param agrees the last line with the role
   */
  static Optional<FactCheck> check(
      Reading draft, String fact, Role role, FindingOnRecord<Role> agrees, PersonOnRecord person) {
    for (FindingOnRecord<Event> event : person.events()) {
      Optional<LocalDate> ended = ended(event).filter(day -> isBetween(day, agrees, role));
      if (ended.isPresent() && canEnd(event.finding(), agrees.finding())) {
        return Optional.of(
            Facts.of(
                draft,
                fact,
                role.evidence(),
                FactCheck.Verdict.NOT_ON_RECORD,
                List.of(Facts.line(agrees), Facts.line(event)),
                "former by then: on record "
                    + EventCheck.word(event.finding().type())
                    + " by "
                    + ended.get()));
      }
    }
    return Optional.empty();
  }

  /** The last day on which it can have ended. */
  private static Optional<LocalDate> ended(FindingOnRecord<Event> event) {
    Event.Type type = event.finding().type();
    if (type != Event.Type.RETIRED && type != Event.Type.LEFT_JOB) {
      return Optional.empty();
    }
    Optional<LocalDate> told = Dates.days(event.finding()).map(DateRange::to);
    return event.finding().isScheduled() ? told : told.or(() -> event.version().date());
  }

  private static boolean isBetween(LocalDate day, FindingOnRecord<Role> agrees, Role role) {
    String ended = day.toString();
    return ended.compareTo(RoleCheck.asOf(role)) <= 0
        && RoleCheck.asOf(agrees.finding()).compareTo(ended) <= 0;
  }

  /** One that names no role, or a word of it: {@code stood down as bishop}. */
  private static boolean canEnd(Event event, Role role) {
    String told = event.details().getOrDefault("role", "");
    if (told.isEmpty()) {
      return true;
    }
    Set<String> words = new HashSet<>(RoleCheck.words(role));
    return Words.of(told).stream().anyMatch(words::contains);
  }
}
