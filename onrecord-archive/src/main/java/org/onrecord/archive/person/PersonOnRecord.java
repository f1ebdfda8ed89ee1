package org.onrecord.archive.person;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Role;

/**
 * One person across the stories on record, joined conservatively: by an identical name of two words
 * or more where no birth date contradicts. A single name never joins two stories.
 *
 * <p>Only what stands is in it.
 *
 * @param id identifier made from the name and, for one of several namesakes, from what tells them
 *     apart
 * @param name the full name
 * @param names all forms of the name in the stories, the fullest first, then in order of their date
 * @param born the days on which the person can have been born, where the stories tell
 * @param roles by date
 * @param ages as stated, by date of the story
 * @param kin by relation and name
 * @param events by date
 * @param counts how often and where the person comes up
 * @param namesakes how many other people of the same name are kept apart from this one
 */
public record PersonOnRecord(
    String id,
    String name,
    List<String> names,
    Optional<DateRange> born,
    List<FindingOnRecord<Role>> roles,
    List<FindingOnRecord<Age>> ages,
    List<KinOnRecord> kin,
    List<FindingOnRecord<Event>> events,
    Counts counts,
    int namesakes) {
  public PersonOnRecord {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    names = List.copyOf(names);
    Objects.requireNonNull(born);
    roles = List.copyOf(roles);
    ages = List.copyOf(ages);
    kin = List.copyOf(kin);
    events = List.copyOf(events);
    Objects.requireNonNull(counts);
  }

  /**
   * How often and where a person comes up.
   *
   * @param quotations quotations of this person that stand
   * @param stories stories that name the person
   * @param sources independent ones among them: near-identical copies count once
   */
  public record Counts(int quotations, int stories, int sources) {}
}
