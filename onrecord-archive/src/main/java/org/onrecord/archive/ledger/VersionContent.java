package org.onrecord.archive.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.archive.standing.Standing;
import org.onrecord.reading.Age;
import org.onrecord.reading.Event;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Role;
import org.onrecord.story.Span;

/**
 * Everything on record of one version: its story and reading, and each finding with its exact words
 * and standing. Findings whose words do not stand where they should are left out.
 *
 * @param version the version
 * @param reading the story with what was read from it
 * @param quotations in text order
 * @param kinship ties
 * @param ages ages
 * @param roles roles
 * @param events events
 * @param mismatches a message for each finding that is left out
 */
public record VersionContent(
    VersionOnRecord version,
    Reading reading,
    List<QuotationOnRecord> quotations,
    List<FindingOnRecord<Kinship>> kinship,
    List<FindingOnRecord<Age>> ages,
    List<FindingOnRecord<Role>> roles,
    List<FindingOnRecord<Event>> events,
    List<String> mismatches) {
  public VersionContent {
    Objects.requireNonNull(version);
    Objects.requireNonNull(reading);
    quotations = List.copyOf(quotations);
    kinship = List.copyOf(kinship);
    ages = List.copyOf(ages);
    roles = List.copyOf(roles);
    events = List.copyOf(events);
    mismatches = List.copyOf(mismatches);
  }

  /** The text of the version. */
  public String text() {
    return reading.story().text();
  }

  /** The quotations that share a character with {@code span}. */
  public List<QuotationOnRecord> quotationsIn(Span span) {
    List<QuotationOnRecord> inside = new ArrayList<>();
    for (QuotationOnRecord quotation : quotations) {
      if (quotation.quotation().content().stream().anyMatch(span::overlaps)) {
        inside.add(quotation);
      }
    }
    return inside;
  }

  /** What has just been put on record as the only version of its story. */
  public static VersionContent fresh(VersionOnRecord version, Reading reading) {
    String text = reading.story().text();
    List<QuotationOnRecord> quotations = new ArrayList<>();
    for (Quotation quotation : reading.quotations()) {
      quotations.add(quotation(version, quotation, text, version.standing()));
    }
    return new VersionContent(
        version,
        reading,
        quotations,
        fresh(version, reading.kinship(), Kinship::evidence, text),
        fresh(version, reading.ages(), Age::evidence, text),
        fresh(version, reading.roles(), Role::evidence, text),
        fresh(version, reading.events(), Event::evidence, text),
        List.of());
  }

  private static <T> List<FindingOnRecord<T>> fresh(
      VersionOnRecord version, List<T> findings, Function<T, Evidence> evidence, String text) {
    List<FindingOnRecord<T>> fresh = new ArrayList<>();
    for (T finding : findings) {
      List<String> exact = Pins.of(evidence.apply(finding).spans(), text).exact();
      fresh.add(new FindingOnRecord<>(version, finding, exact, version.standing()));
    }
    return fresh;
  }

  static QuotationOnRecord quotation(
      VersionOnRecord version, Quotation quotation, String text, Standing standing) {
    List<String> exact = quotation.content().stream().map(span -> span.of(text)).toList();
    Optional<String> cue = quotation.cue().map(span -> span.of(text));
    return new QuotationOnRecord(version, quotation, exact, cue, standing);
  }
}
