package org.onrecord.archive.ledger;

import java.util.List;
import java.util.Objects;
import org.onrecord.reading.Age;
import org.onrecord.reading.Event;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Role;
import org.onrecord.story.Story;

/**
 * Everything on record of one version: its story and reading, and each finding with its exact words
 * and standing. Findings whose words do not stand where they should are left out.
 *
 * @param quoted the version with its quotations
 * @param reading the story with what was read from it
 * @param kinship ties
 * @param ages ages
 * @param roles roles
 * @param events events
 * @param mismatches a message for each finding that is left out
 */
public record VersionContent(
    QuotedVersion quoted,
    Reading reading,
    List<FindingOnRecord<Kinship>> kinship,
    List<FindingOnRecord<Age>> ages,
    List<FindingOnRecord<Role>> roles,
    List<FindingOnRecord<Event>> events,
    List<String> mismatches) {
  public VersionContent {
    Objects.requireNonNull(quoted);
    Objects.requireNonNull(reading);
    kinship = List.copyOf(kinship);
    ages = List.copyOf(ages);
    roles = List.copyOf(roles);
    events = List.copyOf(events);
    mismatches = List.copyOf(mismatches);
  }

  /** People of a version with what is told of them, and nothing else of it. */
  static VersionContent of(
      VersionOnRecord version, Story story, List<Person> persons, Findings findings) {
    Reading reading =
        new Reading(
            story,
            People.of(persons, List.of()),
            List.of(),
            FindingOnRecord.findings(findings.kinship()),
            FindingOnRecord.findings(findings.ages()),
            FindingOnRecord.findings(findings.roles()),
            FindingOnRecord.findings(findings.events()),
            List.of(),
            List.of());
    return new VersionContent(
        new QuotedVersion(version, story, List.of()),
        reading,
        findings.kinship(),
        findings.ages(),
        findings.roles(),
        findings.events(),
        List.of());
  }

  /** The version. */
  public VersionOnRecord version() {
    return quoted.version();
  }

  /** Its quotations, in text order. */
  public List<QuotationOnRecord> quotations() {
    return quoted.quotations();
  }

  /** The text of the version. */
  public String text() {
    return quoted.text();
  }
}
