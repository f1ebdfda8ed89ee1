package org.onrecord.archive.person;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Role;

/**
 * One person across the stories on record, joined conservatively: by an identical name of two words
 * or more where nothing contradicts, by another name where a story states it or enough speaks for
 * it, and by rulings. A single name never joins two stories.
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
 * @param ties the kin, one tie a relative
 * @param quotations what the person said and stands, once a story, by date
 * @param contradictions what cannot all be so
 * @param others who the namesakes are, in a few words each
 * @param told false for stories that cannot be told to be any one person's
 * @param privacy why kin and ages are not listed unless asked for
 * @param stories identifiers of the stories that name the person, by date
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
    int namesakes,
    List<TieOnRecord> ties,
    List<QuotationOnRecord> quotations,
    List<Contradiction> contradictions,
    List<String> others,
    boolean told,
    Privacy privacy,
    List<String> stories) {
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
    ties = List.copyOf(ties);
    quotations = List.copyOf(quotations);
    contradictions = List.copyOf(contradictions);
    others = List.copyOf(others);
    Objects.requireNonNull(privacy);
    stories = List.copyOf(stories);
  }

  /** The same person with these contradictions. */
  PersonOnRecord withContradictions(List<Contradiction> all) {
    return new PersonOnRecord(
        id,
        name,
        names,
        born,
        roles,
        ages,
        kin,
        events,
        counts,
        namesakes,
        ties,
        quotations,
        all,
        others,
        told,
        privacy,
        stories);
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
