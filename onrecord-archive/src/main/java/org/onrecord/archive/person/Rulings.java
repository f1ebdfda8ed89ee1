package org.onrecord.archive.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.QuotedVersion;
import org.onrecord.archive.ledger.Ruling;
import org.onrecord.archive.ledger.Ruling.Anchor;
import org.onrecord.archive.ledger.VersionContent;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Speaker;

/**
 * The rulings that hold, applied to what was read.
 *
 * <p>Applied whenever something is asked, never to the findings themselves: a story may be read
 * again, and the words of a ruling are looked for again in the new reading.
 */
public final class Rulings {
  private final List<Ruling> active;

  private Rulings(List<Ruling> active) {
    this.active = List.copyOf(active);
  }

  /** Those on record in {@code ledger} that have not been undone. */
  public static Rulings of(Ledger ledger) {
    Map<String, Ruling> active = new LinkedHashMap<>();
    for (Ruling ruling : ledger.rulings()) {
      if (ruling.undoes().isPresent()) {
        active.remove(ruling.undoes().get());
      } else {
        active.put(ruling.id(), ruling);
      }
    }
    return new Rulings(new ArrayList<>(active.values()));
  }

  /** Those that hold, in the order in which they were made. */
  public List<Ruling> active() {
    return active;
  }

  List<Ruling> of(Ruling.Kind kind) {
    return active.stream().filter(ruling -> ruling.kind() == kind).toList();
  }

  /** Whether anybody is ruled to be, or not to be, somebody. */
  boolean areOfPeople() {
    return !of(Ruling.Kind.MERGE).isEmpty() || !of(Ruling.Kind.SPLIT).isEmpty();
  }

  /** The version without what is ruled to be no quotation or not said by its speaker. */
  public QuotedVersion applied(QuotedVersion version) {
    if (!concerns(version.version().story())) {
      return version;
    }
    List<QuotationOnRecord> quotations = new ArrayList<>();
    for (QuotationOnRecord quotation : version.quotations()) {
      applied(quotation).ifPresent(quotations::add);
    }
    return new QuotedVersion(version.version(), version.story(), quotations);
  }

  /** The stories in which a ruling that holds has its words. */
  public Set<String> stories() {
    return active.stream()
        .flatMap(ruling -> ruling.anchors().stream())
        .map(Anchor::story)
        .collect(Collectors.toSet());
  }

  private boolean concerns(String story) {
    return active.stream()
        .flatMap(ruling -> ruling.anchors().stream())
        .anyMatch(anchor -> anchor.story().equals(story));
  }

  /** The quotation as it counts: nothing where it is none, without its speaker where ruled so. */
  public Optional<QuotationOnRecord> applied(QuotationOnRecord quotation) {
    String story = quotation.version().story();
    String words = quotation.words();
    for (Ruling ruling : of(Ruling.Kind.NOT_A_QUOTATION)) {
      if (is(ruling.anchors().get(0), story, words)) {
        return Optional.empty();
      }
    }
    for (Ruling ruling : of(Ruling.Kind.NOT_THIS_PERSON)) {
      Anchor anchor = ruling.anchors().get(0);
      if (is(anchor, story, words) && isNamed(anchor, quotation.speaker().name())) {
        return Optional.of(withoutSpeaker(quotation, anchor.person()));
      }
    }
    return Optional.of(quotation);
  }

  private static QuotationOnRecord withoutSpeaker(QuotationOnRecord on, String name) {
    Quotation read = on.quotation();
    Quotation nobodys =
        new Quotation(
            read.id(),
            read.kind(),
            read.content(),
            read.cue(),
            Speaker.unknown("ruled not to be " + name),
            read.addressee(),
            read.medium(),
            read.when(),
            read.inside(),
            read.rule());
    return new QuotationOnRecord(on.version(), nobodys, on.exact(), on.cue(), on.standing());
  }

  /** Everything on record of a version, less what the rulings take out. */
  VersionContent applied(VersionContent content) {
    String story = content.version().story();
    if (!concerns(story)) {
      return content;
    }
    return new VersionContent(
        applied(content.quoted()),
        content.reading(),
        kept(content, content.kinship(), tie -> List.of(tie.from(), tie.to())),
        kept(content, content.ages(), age -> List.of(age.person())),
        kept(content, content.roles(), role -> List.of(role.person())),
        kept(content, content.events(), event -> event.who()),
        content.mismatches());
  }

  /** Whom a finding is about, by identifier. */
  private interface About<T> {
    List<String> of(T finding);
  }

  private <T> List<FindingOnRecord<T>> kept(
      VersionContent content, List<FindingOnRecord<T>> findings, About<T> about) {
    List<FindingOnRecord<T>> kept = new ArrayList<>();
    for (FindingOnRecord<T> finding : findings) {
      boolean out = false;
      for (Ruling ruling : of(Ruling.Kind.NOT_THIS_PERSON)) {
        Anchor anchor = ruling.anchors().get(0);
        boolean words = is(anchor, content.version().story(), String.join(" ", finding.exact()));
        out |=
            words
                && about.of(finding.finding()).stream()
                    .flatMap(id -> content.reading().people().byId(id).stream())
                    .anyMatch(person -> isNamed(anchor, person.name()));
      }
      if (!out) {
        kept.add(finding);
      }
    }
    return kept;
  }

  /** True when the anchor's words are among {@code words} of the story, or these among them. */
  static boolean is(Anchor anchor, String story, String words) {
    if (!anchor.story().equals(story)) {
      return false;
    }
    String ruled = " " + Words.key(anchor.words()) + " ";
    String read = " " + Words.key(words) + " ";
    return !ruled.isBlank() && (read.contains(ruled) || (!read.isBlank() && ruled.contains(read)));
  }

  static boolean isNamed(Anchor anchor, String name) {
    return Words.key(anchor.person()).equals(Words.key(name));
  }

  /** True when the sighting is of the person at the anchor. */
  static boolean isOf(Anchor anchor, Sighting sighting) {
    if (!anchor.story().equals(sighting.story())) {
      return false;
    }
    String words = Words.key(anchor.words());
    return sighting.appearances().stream()
        .anyMatch(
            one ->
                isNamed(anchor, one.person().name())
                    && (" " + Words.key(one.content().text()) + " ").contains(" " + words + " "));
  }
}
