package org.onrecord.archive.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.VersionContent;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.standing.Claims;
import org.onrecord.archive.standing.Standing;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Person;
import org.onrecord.reading.Role;

/** What the stories that stand say of one person. */
final class Profile {
  private static final Comparator<VersionOnRecord> BY_DATE =
      Comparator.comparing((VersionOnRecord version) -> version.date().orElse(LocalDate.MAX))
          .thenComparing(VersionOnRecord::story)
          .thenComparing(VersionOnRecord::sequence);

  private final boolean brief;
  private final Copies copies;
  private final Optional<LocalDate> today;
  private final Namesakes.Namesake namesake;
  private final List<Namesakes.Namesake> others;
  private final List<Appearance> appearances;
  private final Relatives relatives;
  private final Map<Long, Claims> claims = new HashMap<>();

  /**
   * Of one of the people of a name.
   *
   * @param today the latest day on record
   * @param brief without quotations, ties that follow from others, sources, contradictions and what
   *     tells namesakes apart
   */
  Profile(
      Ledger ledger,
      Optional<LocalDate> today,
      Namesakes.Namesake namesake,
      List<Namesakes.Namesake> others,
      boolean brief) {
    this.brief = brief;
    this.copies = new Copies(ledger);
    this.today = today;
    this.namesake = namesake;
    this.others = others;
    this.appearances = new ArrayList<>(namesake.appearances());
    this.appearances.sort(
        Comparator.comparing(appearance -> appearance.content().version(), BY_DATE));
    this.relatives = new Relatives(brief ? List.of() : appearances);
  }

  PersonOnRecord person(String id) {
    String name = name();
    List<FindingOnRecord<Role>> roles =
        standing(VersionContent::roles, (role, who) -> role.person().equals(who), Claims::of);
    List<KinOnRecord> kin = kin();
    List<QuotationOnRecord> quotations = quotations();
    PersonOnRecord.Counts counts = counts(quotations.size());
    return new PersonOnRecord(
        id,
        name,
        names(name),
        namesake.born(),
        roles,
        standing(VersionContent::ages, (age, who) -> age.person().equals(who), Claims::of),
        kin,
        events(),
        counts,
        others.size(),
        brief ? List.of() : new Ties(copies, relatives, today).of(kin),
        quotations,
        contradictions(name, kin),
        brief
            ? List.of()
            : others.stream().map(other -> new Profile(this, other).description()).toList(),
        namesake.told(),
        new Privacy(
            Privacy.isMinor(namesake.born(), today),
            Privacy.isPassing(quotations.size(), roles.size(), counts.stories())),
        versions().stream().map(VersionOnRecord::story).distinct().toList());
  }

  private Profile(Profile profile, Namesakes.Namesake namesake) {
    this.brief = profile.brief;
    this.copies = profile.copies;
    this.today = profile.today;
    this.namesake = namesake;
    this.others = List.of();
    this.appearances = namesake.appearances();
    this.relatives = new Relatives(List.of());
  }

  /** "born 1996, goalkeeper, 2 stories". */
  private String description() {
    List<String> words = new ArrayList<>();
    namesake
        .born()
        .filter(born -> !Privacy.isMinor(Optional.of(born), today))
        .ifPresent(born -> words.add("born " + years(born)));
    standing(VersionContent::roles, (role, who) -> role.person().equals(who), Claims::of).stream()
        .reduce((first, last) -> last)
        .ifPresent(role -> words.add(role.finding().role()));
    int stories = Copies.stories(versions());
    words.add(stories + (stories == 1 ? " story" : " stories"));
    return (namesake.told() ? "" : "cannot be told: ") + String.join(", ", words);
  }

  private static String years(DateRange born) {
    int from = born.from().getYear();
    int to = born.to().getYear();
    return from == to ? Integer.toString(from) : from + " or " + to;
  }

  /** The name that most stories have, the fullest of these, as the first of them writes it. */
  private String name() {
    Map<String, Integer> stories = new TreeMap<>();
    namesake.sightings().forEach(sighting -> stories.merge(sighting.key(), 1, Integer::sum));
    String key =
        stories.entrySet().stream()
            .max(
                Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                    .thenComparingInt(entry -> entry.getKey().length())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElseThrow();
    return appearances.stream()
        .filter(appearance -> appearance.key().equals(key))
        .map(appearance -> appearance.person().name())
        .findFirst()
        .orElseThrow();
  }

  private List<Contradiction> contradictions(String name, List<KinOnRecord> kin) {
    if (!namesake.told() || brief) {
      return List.of();
    }
    Contradictions found = new Contradictions(name, copies);
    Births births = Births.of(appearances);
    found.births(births);
    new LifeConflicts(found, appearances).look(births.born());
    new KinConflicts(found, surely(kin), relatives).look(births);
    new Marriages(found, appearances).look(kin);
    return found.found();
  }

  /** Those of whom it is sure whose kin they are: a misread "her" makes no contradiction. */
  private List<KinOnRecord> surely(List<KinOnRecord> kin) {
    Map<Long, VersionContent> bySequence = new TreeMap<>();
    appearances.forEach(
        appearance ->
            bySequence.put(appearance.content().version().sequence(), appearance.content()));
    return kin.stream()
        .filter(
            one ->
                Optional.ofNullable(bySequence.get(one.finding().version().sequence()))
                    .filter(content -> SurelyMeant.in(content, one.finding()))
                    .isPresent())
        .toList();
  }

  private List<String> names(String name) {
    Set<String> names = new LinkedHashSet<>(List.of(name));
    for (Appearance appearance : appearances) {
      names.add(appearance.person().name());
      names.addAll(appearance.person().aliases());
    }
    return List.copyOf(names);
  }

  /** Whether a finding is about the person with that identifier. */
  private interface About<T> {
    boolean test(T finding, String who);
  }

  /** What a finding says, for telling that two versions of a story say the same. */
  private interface Claim<T> {
    String of(Claims claims, T finding);
  }

  /**
   * Findings that stand, once a story, as its last version says them; by date, and of one version
   * by their words or as they come in it.
   */
  private <T> List<FindingOnRecord<T>> standing(
      Function<VersionContent, List<FindingOnRecord<T>>> of, About<T> about, Claim<T> claim) {
    Map<List<String>, FindingOnRecord<T>> found = new LinkedHashMap<>();
    for (Appearance appearance : appearances) {
      VersionContent content = appearance.content();
      Claims claims = claims(content);
      for (FindingOnRecord<T> finding : of.apply(content)) {
        if (Appearance.stands(finding) && about.test(finding.finding(), appearance.person().id())) {
          List<String> said = List.of(appearance.story(), claim.of(claims, finding.finding()));
          found.merge(said, finding, Profile::later);
        }
      }
    }
    List<FindingOnRecord<T>> sorted = new ArrayList<>(found.values());
    sorted.sort(
        Comparator.comparing((FindingOnRecord<T> one) -> one.version(), BY_DATE)
            .thenComparing(one -> one.exact().toString()));
    return sorted;
  }

  private Claims claims(VersionContent content) {
    return claims.computeIfAbsent(
        content.version().sequence(), sequence -> Claims.of(content.reading()));
  }

  private static <T> FindingOnRecord<T> later(FindingOnRecord<T> one, FindingOnRecord<T> other) {
    return one.version().sequence() > other.version().sequence() ? one : other;
  }

  private List<KinOnRecord> kin() {
    List<FindingOnRecord<Kinship>> ties =
        standing(
            VersionContent::kinship,
            (tie, who) -> tie.from().equals(who) || tie.to().equals(who),
            Claims::of);
    Map<Long, Appearance> bySequence = new TreeMap<>();
    appearances.forEach(
        appearance -> bySequence.put(appearance.content().version().sequence(), appearance));
    List<KinOnRecord> kin = new ArrayList<>();
    for (FindingOnRecord<Kinship> tie : ties) {
      Appearance appearance = bySequence.get(tie.version().sequence());
      if (appearance != null) {
        boolean fromOther = tie.finding().to().equals(appearance.person().id());
        String other = fromOther ? tie.finding().from() : tie.finding().to();
        String name =
            appearance.content().reading().people().byId(other).map(Person::name).orElse(other);
        kin.add(new KinOnRecord(name, fromOther, tie));
      }
    }
    kin.sort(Comparator.comparing(KinOnRecord::relation).thenComparing(KinOnRecord::name));
    return kin;
  }

  private List<FindingOnRecord<Event>> events() {
    List<FindingOnRecord<Event>> events =
        standing(VersionContent::events, (event, who) -> event.who().contains(who), Claims::of);
    List<FindingOnRecord<Event>> sorted = new ArrayList<>(events);
    sorted.sort(Comparator.comparing(Profile::day));
    return sorted;
  }

  /** When it happened, else when the story came out; sorts as text. */
  private static String day(FindingOnRecord<Event> event) {
    return event
        .finding()
        .date()
        .or(() -> event.version().date().map(LocalDate::toString))
        .orElse("9999");
  }

  private PersonOnRecord.Counts counts(int quotations) {
    List<VersionOnRecord> versions = versions();
    return new PersonOnRecord.Counts(
        quotations, Copies.stories(versions), brief ? 0 : copies.sources(versions));
  }

  private List<VersionOnRecord> versions() {
    return appearances.stream()
        .map(appearance -> appearance.content().version())
        .filter(version -> version.standing() == Standing.STANDS)
        .toList();
  }

  /** What stands, once a story, as its last version says it; by date. */
  private List<QuotationOnRecord> quotations() {
    Map<List<String>, QuotationOnRecord> said = new LinkedHashMap<>();
    for (Appearance appearance : appearances) {
      Claims claims = claims(appearance.content());
      for (QuotationOnRecord quotation : appearance.content().quotations()) {
        boolean hers =
            quotation.standing() == Standing.STANDS
                && quotation.speakerKey().filter(appearance.key()::equals).isPresent();
        if (hers) {
          said.put(List.of(appearance.story(), claims.of(quotation.quotation())), quotation);
        }
      }
    }
    return List.copyOf(said.values());
  }
}
