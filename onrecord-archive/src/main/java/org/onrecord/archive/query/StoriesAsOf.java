package org.onrecord.archive.query;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.QuotedVersion;
import org.onrecord.archive.ledger.VersionContent;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.standing.Claims;
import org.onrecord.archive.standing.StoryStanding;
import org.onrecord.reading.Reading;
import org.onrecord.story.Metadata;
import org.onrecord.story.Status;

/**
 * The versions of stories that had come out by the end of a day, with the standing they had then.
 */
final class StoriesAsOf {
  private final Ledger ledger;
  private final LocalDate day;
  private final Map<String, Then> stories = new HashMap<>();

  StoriesAsOf(Ledger ledger, LocalDate day) {
    this.ledger = ledger;
    this.day = day;
  }

  /** A story's versions that had come out; absent claims mean that all of them had. */
  private record Then(
      List<VersionOnRecord> versions, List<Reading> readings, Optional<StoryStanding> standing) {
    int place(VersionOnRecord version) {
      for (int i = 0; i < versions.size(); i++) {
        if (versions.get(i).sequence() == version.sequence()) {
          return i;
        }
      }
      return -1;
    }
  }

  /** The version as it was; absent where it had not come out. */
  Optional<VersionOnRecord> version(VersionOnRecord now) {
    Then then = then(now.story());
    int place = then.place(now);
    if (place < 0) {
      return Optional.empty();
    }
    return Optional.of(changed(then, now) ? as(then, now, place) : now);
  }

  /** What is withdrawn or withheld today stays so: its words may be shown nowhere. */
  private static boolean changed(Then then, VersionOnRecord now) {
    return then.standing().isPresent() && now.standing().shown();
  }

  private static VersionOnRecord as(Then then, VersionOnRecord now, int place) {
    return new VersionOnRecord(
        now.sequence(),
        now.story(),
        now.version(),
        now.metadata(),
        then.standing().orElseThrow().ofVersion(place),
        place == then.versions().size() - 1);
  }

  /** The quotation with the standing it had; {@code version} as {@link #version} gave it. */
  QuotationOnRecord quotation(QuotationOnRecord now, VersionOnRecord version) {
    Then then = then(version.story());
    if (!changed(then, now.version())) {
      return now;
    }
    int place = then.place(version);
    String claim = Claims.of(then.readings().get(place)).of(now.quotation());
    return new QuotationOnRecord(
        version,
        now.quotation(),
        now.exact(),
        now.cue(),
        then.standing().orElseThrow().ofClaim(place, claim));
  }

  /** Everything of the version with the standing it had; absent where it had not come out. */
  Optional<VersionContent> content(VersionContent now) {
    Optional<VersionOnRecord> version = version(now.version());
    if (version.isEmpty() || !changed(then(now.version().story()), now.version())) {
      return version.map(known -> now);
    }
    VersionOnRecord as = version.get();
    List<QuotationOnRecord> quotations =
        now.quotations().stream().map(quotation -> quotation(quotation, as)).toList();
    return Optional.of(
        new VersionContent(
            new QuotedVersion(as, now.quoted().story(), quotations),
            now.reading(),
            findings(now.kinship(), as, Claims::of),
            findings(now.ages(), as, Claims::of),
            findings(now.roles(), as, Claims::of),
            findings(now.events(), as, Claims::of),
            now.mismatches()));
  }

  private <T> List<FindingOnRecord<T>> findings(
      List<FindingOnRecord<T>> now, VersionOnRecord as, BiFunction<Claims, T, String> claim) {
    Then then = then(as.story());
    int place = then.place(as);
    Claims claims = Claims.of(then.readings().get(place));
    StoryStanding standing = then.standing().orElseThrow();
    List<FindingOnRecord<T>> findings = new ArrayList<>();
    for (FindingOnRecord<T> finding : now) {
      findings.add(
          new FindingOnRecord<>(
              as,
              finding.finding(),
              finding.exact(),
              standing.ofClaim(place, claim.apply(claims, finding.finding()))));
    }
    return findings;
  }

  private Then then(String story) {
    return stories.computeIfAbsent(story, this::load);
  }

  private Then load(String story) {
    List<VersionOnRecord> all = ledger.versions(story);
    List<VersionOnRecord> out = new ArrayList<>();
    Optional<LocalDate> before = Optional.empty();
    for (VersionOnRecord version : all) {
      LocalDate at = cameOut(version, before);
      before = Optional.of(before.filter(at::isBefore).orElse(at));
      if (!at.isAfter(day)) {
        out.add(version);
      }
    }
    if (out.isEmpty() || out.size() == all.size()) {
      return new Then(out, List.of(), Optional.empty());
    }
    List<Reading> readings = new ArrayList<>();
    List<Metadata> metadata = new ArrayList<>();
    List<Set<String>> claims = new ArrayList<>();
    for (VersionOnRecord version : out) {
      Reading reading = ledger.content(version.sequence()).reading();
      readings.add(reading);
      metadata.add(version.metadata());
      claims.add(Claims.all(reading));
    }
    return new Then(out, readings, Optional.of(new StoryStanding(metadata, claims)));
  }

  /**
   * The day on which a version came out: its own date, else the publication date. A correction or
   * withdrawal that only repeats the date of what it corrects, and a version without any date,
   * count from the day on which they were put on record.
   */
  private LocalDate cameOut(VersionOnRecord version, Optional<LocalDate> before) {
    Metadata metadata = version.metadata();
    if (metadata.updated().isPresent()) {
      return LocalDate.ofInstant(metadata.updated().get(), ZoneOffset.UTC);
    }
    boolean follows =
        before.isPresent() && (metadata.signal().isPresent() || metadata.status() != Status.USABLE);
    return metadata
        .published()
        .filter(date -> !follows || date.isAfter(before.get()))
        .orElseGet(() -> ledger.held(version.sequence()));
  }
}
