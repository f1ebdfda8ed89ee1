package org.onrecord.archive.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.ledger.VersionContent;
import org.onrecord.archive.standing.Standing;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Person;

/**
 * A person in one version of one story.
 *
 * @param content everything on record of the version
 * @param person the person as read there
 * @param key the name in compared form
 */
record Appearance(VersionContent content, Person person, String key) {
  Appearance {
    Objects.requireNonNull(content);
    Objects.requireNonNull(person);
    Objects.requireNonNull(key);
  }

  Appearance(VersionContent content, Person person) {
    this(content, person, Words.key(person.name()));
  }

  String story() {
    return content.version().story();
  }

  /** The days on which the version says the person was born; absent where it contradicts itself. */
  Optional<DateRange> born() {
    Optional<DateRange> born = Optional.empty();
    for (DateRange range : bornRanges()) {
      Optional<DateRange> both =
          born.isEmpty() ? Optional.of(range) : born.get().intersection(range);
      if (both.isEmpty()) {
        return Optional.empty();
      }
      born = both;
    }
    return born;
  }

  private List<DateRange> bornRanges() {
    List<DateRange> ranges = new ArrayList<>();
    for (FindingOnRecord<Age> age : content.ages()) {
      if (stands(age) && age.finding().person().equals(person.id())) {
        age.finding().born().ifPresent(ranges::add);
      }
    }
    for (FindingOnRecord<Event> event : content.events()) {
      if (stands(event)
          && event.finding().type() == Event.Type.BIRTH
          && event.finding().who().equals(List.of(person.id()))) {
        event.finding().range().ifPresent(ranges::add);
      }
    }
    return ranges;
  }

  static boolean stands(FindingOnRecord<?> finding) {
    return finding.standing() == Standing.STANDS;
  }
}
