package org.onrecord.archive.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.ledger.Ledger;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.ledger.VersionContent;
import org.onrecord.archive.ledger.VersionOnRecord;
import org.onrecord.archive.standing.Claims;
import org.onrecord.archive.standing.Standing;
import org.onrecord.archive.words.Sketch;
import org.onrecord.reading.Event;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Person;

/** What the stories that stand say of one person. */
final class Profile {
  private static final Comparator<VersionOnRecord> BY_DATE =
      Comparator.comparing((VersionOnRecord version) -> version.date().orElse(LocalDate.MAX))
          .thenComparing(VersionOnRecord::story)
          .thenComparing(VersionOnRecord::sequence);

  private final Ledger ledger;
  private final String key;
  private final Namesakes.Namesake namesake;
  private final List<Appearance> appearances;

  Profile(Ledger ledger, String key, Namesakes.Namesake namesake) {
    this.ledger = ledger;
    this.key = key;
    this.namesake = namesake;
    this.appearances = new ArrayList<>(namesake.appearances());
    this.appearances.sort(
        Comparator.comparing(appearance -> appearance.content().version(), BY_DATE));
  }

  PersonOnRecord person(String id, int namesakes) {
    String name = appearances.get(0).person().name();
    return new PersonOnRecord(
        id,
        name,
        names(name),
        namesake.born(),
        standing(VersionContent::roles, (role, who) -> role.person().equals(who), Claims::of),
        standing(VersionContent::ages, (age, who) -> age.person().equals(who), Claims::of),
        kin(),
        events(),
        counts(),
        namesakes);
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

  /** Findings that stand, once a story, as its last version says them; by date. */
  private <T> List<FindingOnRecord<T>> standing(
      Function<VersionContent, List<FindingOnRecord<T>>> of, About<T> about, Claim<T> claim) {
    Map<List<String>, FindingOnRecord<T>> found = new HashMap<>();
    for (Appearance appearance : appearances) {
      VersionContent content = appearance.content();
      Claims claims = Claims.of(content.reading());
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
            .thenComparing(one -> one.exact().toString())
            .thenComparing(one -> one.finding().toString()));
    return sorted;
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

  private PersonOnRecord.Counts counts() {
    Set<List<String>> quotations = new LinkedHashSet<>();
    Map<String, Long> stories = new TreeMap<>();
    for (Appearance appearance : appearances) {
      VersionContent content = appearance.content();
      if (content.version().standing() == Standing.STANDS) {
        stories.merge(appearance.story(), content.version().sequence(), Math::max);
      }
      quotations.addAll(said(appearance));
    }
    return new PersonOnRecord.Counts(
        quotations.size(), stories.size(), Sources.independent(sketches(stories.values())));
  }

  private List<List<String>> said(Appearance appearance) {
    Claims claims = Claims.of(appearance.content().reading());
    Predicate<QuotationOnRecord> hers =
        quotation ->
            quotation.standing() == Standing.STANDS
                && quotation.speakerKey().filter(key::equals).isPresent();
    return appearance.content().quotations().stream()
        .filter(hers)
        .map(quotation -> List.of(appearance.story(), claims.of(quotation.quotation())))
        .toList();
  }

  private List<Sketch> sketches(Collection<Long> sequences) {
    return sequences.stream().map(sequence -> Sketch.parse(ledger.sketch(sequence))).toList();
  }
}
