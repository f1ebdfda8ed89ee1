package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.person.NameForms;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Speaker;

/**
 * Tells whether two speakers can be one where at least one of them is only described: "a coastguard
 * spokesman" and Fiona Holbrook, "the police chief" and Luis Dominguez.
 */
final class DescribedSpeakers {
  private final Reading draft;
  private final RecordedPeople people;

  /** What was read from the story on record. */
  private final Function<QuotationOnRecord, Optional<Reading>> readings;

  DescribedSpeakers(
      Reading draft,
      RecordedPeople people,
      Function<QuotationOnRecord, Optional<Reading>> readings) {
    this.draft = draft;
    this.people = people;
    this.readings = readings;
  }

  /** Whether the draft's speaker can be the one on record, and what there is to say of it. */
  Attribution.Told told(Speaker speaker, QuotationOnRecord said) {
    Speaker there = said.speaker();
    boolean named = speaker.type() == Speaker.Type.PERSON;
    boolean namedThere = there.type() == Speaker.Type.PERSON;
    Match.Sameness found;
    if (!named && !namedThere) {
      boolean may = Description.of(speaker.name()).mayBe(Description.of(there.name()));
      found = may ? Match.Sameness.NOT_TOLD : Match.Sameness.UNSURE;
    } else {
      Optional<Reading> where = namedThere ? Optional.of(draft) : readings.apply(said);
      Speaker description = namedThere ? speaker : there;
      found = is(description, where, namedThere ? there.name() : speaker.name(), said);
    }
    return found == Match.Sameness.NOT_TOLD
        ? new Attribution.Told(found, "")
        : new Attribution.Told(
            found,
            "the record gives these words to " + shown(there) + ", not to " + shown(speaker));
  }

  private static String shown(Speaker speaker) {
    return speaker.type() == Speaker.Type.PERSON ? speaker.name() : "“" + speaker.name() + "”";
  }

  /**
   * Whether somebody described is the person of that name. "Okafor's wife" and "a spokesman for
   * Okafor" are not Samuel Okafor, and "her daughter" is not she; "the police chief" is the one of
   * whom the draft, the story on record or another tells that role; of anybody else nothing is told
   * and somebody has to look.
   */
  private Match.Sameness is(
      Speaker description, Optional<Reading> where, String name, QuotationOnRecord said) {
    if (meant(description, where).filter(who -> Speakers.sameName(who, name)).isPresent()) {
      return Match.Sameness.NOT_TOLD;
    }
    Description words = Description.of(description.name());
    boolean owner = false;
    for (String whose : owners(description, where)) {
      boolean full = NameForms.of(Speakers.bare(whose)).isFull();
      if (full && Speakers.sameName(whose, name)) {
        return Match.Sameness.OTHER;
      }
      owner |= Speakers.sameName(whose, name);
    }
    if (description.type() == Speaker.Type.UNNAMED && answersTo(words, name, said)) {
      return Match.Sameness.NOT_TOLD;
    }
    return owner && !mayShareName(words, name, said) ? Match.Sameness.OTHER : Match.Sameness.UNSURE;
  }

  /**
   * The person whom the words at the quotation mean by themselves: of "the party member said … she
   * told MPs" the description is the party member, and "she" is the MP whom the story named before.
   */
  private static Optional<String> meant(Speaker description, Optional<Reading> where) {
    return mentioned(description, where).stream()
        .filter(one -> one.mention().span().equals(description.mention().orElseThrow()))
        .map(one -> one.person().name())
        .findFirst();
  }

  private static List<People.Located> mentioned(Speaker description, Optional<Reading> where) {
    return where.isPresent() && description.mention().isPresent()
        ? where.get().people().in(description.mention().get())
        : List.of();
  }

  /** The people named inside the description: "Okafor" of "Okafor's wife". */
  private static Set<String> owners(Speaker description, Optional<Reading> where) {
    Set<String> owners = new LinkedHashSet<>();
    for (People.Located one : mentioned(description, where)) {
      boolean part = !one.mention().span().equals(description.mention().orElseThrow());
      if (part && one.mention().kind() != Mention.Kind.NOMINAL) {
        owners.add(one.person().name());
      }
    }
    if (owners.isEmpty()) {
      // A surname that comes up nowhere else is no person of the text.
      Description.of(description.name()).owner().ifPresent(owners::add);
    }
    return owners;
  }

  /** "Okafor's wife" may be Grace Okafor; she is not a man of that name. */
  private boolean mayShareName(Description words, String name, QuotationOnRecord said) {
    ToldSex noun = ToldSex.noun(words.head());
    return words.isKin()
        && called(name, said).noneMatch(one -> noun.contradicts(ToldSex.of(one.in(), one.who())));
  }

  /** A person in a text. */
  private record Seen(Reading in, Person who) {}

  /** The people of that name in the draft and in the story on record. */
  private Stream<Seen> called(String name, QuotationOnRecord said) {
    return Stream.concat(Stream.of(draft), readings.apply(said).stream())
        .flatMap(
            reading ->
                reading.people().persons().stream()
                    .filter(person -> Speakers.sameName(name, person.name()))
                    .map(person -> new Seen(reading, person)));
  }

  /** True where somebody of that name is called what the description's noun says. */
  private boolean answersTo(Description words, String name, QuotationOnRecord said) {
    String head = words.head();
    return !head.isEmpty()
        && (called(name, said).anyMatch(one -> isCalled(one, head))
            || people.named(name).stream()
                .flatMap(person -> person.roles().stream())
                .anyMatch(role -> Description.isNoun(role.finding().role(), head)));
  }

  private static boolean isCalled(Seen one, String head) {
    Set<String> name = new HashSet<>(Words.of(one.who().name()));
    List<String> nouns = new ArrayList<>();
    for (Mention mention : one.who().mentions()) {
      if (mention.kind() == Mention.Kind.NOMINAL) {
        nouns.add(Description.of(mention.span().of(one.in().story().text())).head(name));
      }
    }
    return nouns.contains(head)
        || one.in().roles().stream()
            .anyMatch(
                role ->
                    role.person().equals(one.who().id()) && Description.isNoun(role.role(), head));
  }
}
