package org.onrecord.archive.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.person.TieOnRecord;
import org.onrecord.archive.person.Timeline;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;

/**
 * A person with what of them may be listed.
 *
 * @param person the person
 * @param all true to list what is private too: birth, ages and kin of people who may be under 18 or
 *     are named in passing, and relatives who may be under 18
 */
public record ListedPerson(PersonOnRecord person, boolean all) {
  public ListedPerson {
    Objects.requireNonNull(person);
  }

  private boolean isHidden() {
    return person.privacy().isPrivate() && !all;
  }

  String id() {
    return person.id();
  }

  Optional<DateRange> born() {
    return isHidden() ? Optional.empty() : person.born();
  }

  /** The ties that may be listed. */
  List<TieOnRecord> ties() {
    List<TieOnRecord> ties = new ArrayList<>(isHidden() ? List.of() : person.ties());
    ties.removeIf(tie -> tie.minor() && !all);
    return ties;
  }

  /** What happened, by date; a birth is told by {@link #born}. */
  List<Timeline.Entry> events() {
    return Timeline.of(person).stream().filter(entry -> entry.type() != Event.Type.BIRTH).toList();
  }

  /** The death that most stories tell of. */
  Optional<Timeline.Entry> death() {
    return events().stream()
        .filter(entry -> entry.type() == Event.Type.DEATH)
        .reduce((one, other) -> other.stories() > one.stories() ? other : one);
  }

  /** Other forms of the name, without single words. */
  List<String> otherNames() {
    return person.names().stream()
        .filter(name -> !name.equals(person.name()) && name.indexOf(' ') > 0)
        .toList();
  }
}
