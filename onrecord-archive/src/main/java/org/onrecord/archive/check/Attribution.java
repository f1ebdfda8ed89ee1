package org.onrecord.archive.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.person.NameForms;
import org.onrecord.archive.person.Professions;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.archive.words.Words;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Role;
import org.onrecord.reading.Speaker;

/**
 * Settles for the best match whether the draft's speaker is the one on record, where the names that
 * {@link Speakers} compares do not tell: titles, a surname that two people of the story have, and
 * people who are only described.
 *
 * <p>Looks at what was read from the story on record, which is there already, and only for the
 * match that decides. Used by one thread.
 */
final class Attribution {
  /** Speakers on record looked at for one quotation: each time the best turns out another's. */
  private static final int MOST = 8;

  private final OnRecord record;
  private final Reading draft;
  private final RecordedPeople people;
  private final Map<Long, Optional<Reading>> readings = new HashMap<>();

  /** Of the quotations of {@code draft}. */
  Attribution(OnRecord record, Reading draft) {
    this.record = record;
    this.draft = draft;
    this.people = new RecordedPeople(record);
  }

  /** What there is to say of two speakers; the note is empty where there is nothing. */
  private record Told(Match.Sameness speakers, String note) {}

  /** The same with the best match's speaker settled, and what that means for the order. */
  Matches.Found settle(DraftQuotation quotation, Matches.Found found) {
    Map<String, Told> told = new HashMap<>();
    Matches.Found settled = found;
    while (settled.best().isPresent()) {
      QuotationOnRecord said = settled.best().get().quotation();
      String who = who(said);
      if (told.containsKey(who) || told.size() == MOST) {
        String note = told.containsKey(who) ? told.get(who).note() : "";
        return note.isEmpty() ? settled : settled.with(note);
      }
      Match.Sameness names = settled.best().get().speakers();
      Told one = of(quotation, said, names);
      told.put(who, one);
      if (one.speakers() != names) {
        settled = settled.told(other -> who(other).equals(who), one.speakers());
      }
    }
    return settled;
  }

  /** Copies of a story give the words to the same one, and are told alike. */
  private static String who(QuotationOnRecord said) {
    return said.speaker().type() + " " + Words.key(said.speaker().name());
  }

  private Told of(DraftQuotation quotation, QuotationOnRecord said, Match.Sameness names) {
    Told asNamed = new Told(names, "");
    Speaker there = said.speaker();
    return switch (names) {
      case OTHER, UNSURE -> asNamed;
      case SAME ->
          quotation.speaker().type() == Speaker.Type.PERSON && there.type() == Speaker.Type.PERSON
              ? oneOfSeveral(quotation.speaker(), said, named(quotation.speaker(), said))
              : asNamed;
      case NOT_TOLD ->
          quotation.perhaps().isEmpty() && isDescribed(quotation.speaker()) && isDescribed(there)
              ? described(quotation.speaker(), said)
              : asNamed;
    };
  }

  /** False where the text leaves out who it was, or has a mere pronoun. */
  private static boolean isDescribed(Speaker speaker) {
    return speaker.type() != Speaker.Type.UNKNOWN && !Description.of(speaker.name()).isPronoun();
  }

  private Optional<Reading> reading(QuotationOnRecord said) {
    return readings.computeIfAbsent(
        said.version().sequence(), sequence -> record.reading(said.version()));
  }

  // Both are named, and the names can be one person's.

  /**
   * "Ms Marlowe" is not the man whom the story calls "Mr Marlowe" or "he"; a bare "Marlowe" may be
   * either of two whom the story on record names.
   */
  private Told named(Speaker speaker, QuotationOnRecord said) {
    Told same = new Told(Match.Sameness.SAME, "");
    ToldSex title = title(speaker);
    boolean bare = isBare(speaker.name());
    if (title == ToldSex.UNTOLD && !bare) {
      return same;
    }
    Optional<Reading> there = reading(said);
    Optional<Person> person = there.flatMap(reading -> person(reading, said.speaker()));
    if (person.isEmpty()) {
      return same;
    }
    String name = said.speaker().name();
    if (title.contradicts(ToldSex.of(there.get(), person.get()))) {
      return new Told(
          bare ? Match.Sameness.OTHER : Match.Sameness.UNSURE,
          "the draft calls the speaker a "
              + (title == ToldSex.WOMAN ? "woman" : "man")
              + ", the story on record tells otherwise of "
              + name);
    }
    List<String> others = bare ? others(there.get(), speaker, title, name) : List.of();
    return others.isEmpty()
        ? same
        : new Told(
            Match.Sameness.UNSURE,
            "“"
                + speaker.name()
                + "” can be "
                + String.join(" or ", others)
                + " as well, whom the story on record names too; it gives these words to "
                + name);
  }

  /**
   * "The surgeon Neville Crane said" words of the ornithologist Neville Crane, where two of that
   * name are on record.
   */
  private Told oneOfSeveral(Speaker speaker, QuotationOnRecord said, Told told) {
    Set<String> work = fields(draft, person(draft, speaker));
    String name = said.speaker().name();
    if (told.speakers() != Match.Sameness.SAME || work.isEmpty() || record.namesakes(name) < 2) {
      return told;
    }
    Optional<Reading> there = reading(said);
    Set<String> workThere =
        there.map(reading -> fields(reading, person(reading, said.speaker()))).orElse(Set.of());
    return workThere.isEmpty() || !Collections.disjoint(work, workThere)
        ? told
        : new Told(
            Match.Sameness.UNSURE,
            "the draft tells other work of the speaker than the story on record, and "
                + name
                + " is the name of several");
  }

  /** In what somebody works, as a text tells it. */
  private static Set<String> fields(Reading reading, Optional<Person> person) {
    Set<String> fields = new HashSet<>();
    for (Role role : reading.roles()) {
      if (person.filter(one -> one.id().equals(role.person())).isPresent()) {
        Professions.field(role.role()).ifPresent(fields::add);
      }
    }
    return fields;
  }

  /** A surname or given name alone, or with an initial. */
  private static boolean isBare(String name) {
    NameForms forms = NameForms.of(Speakers.bare(name));
    return !forms.isFull() || forms.isInitial();
  }

  /** The other people of the story on record whom the draft's words can mean. */
  private static List<String> others(Reading there, Speaker speaker, ToldSex title, String name) {
    return there.people().persons().stream()
        .filter(person -> Speakers.sameName(speaker.name(), person.name()))
        .filter(person -> !Speakers.sameName(name, person.name()))
        .filter(person -> !title.contradicts(ToldSex.of(there, person)))
        .map(Person::name)
        .distinct()
        .toList();
  }

  /** What the title in the draft says: at the quotation, else wherever the draft has one. */
  private ToldSex title(Speaker speaker) {
    String text = draft.story().text();
    ToldSex here =
        speaker.mention().map(span -> ToldSex.opening(span.of(text))).orElse(ToldSex.UNTOLD);
    return here != ToldSex.UNTOLD
        ? here
        : person(draft, speaker)
            .map(person -> ToldSex.byTitles(draft, person))
            .orElse(ToldSex.UNTOLD);
  }

  private static Optional<Person> person(Reading reading, Speaker speaker) {
    People all = reading.people();
    return speaker
        .person()
        .flatMap(all::byId)
        .or(
            () ->
                all.persons().stream()
                    .filter(person -> person.name().equals(speaker.name()))
                    .findFirst());
  }

  // One of the two at least is only described.

  private Told described(Speaker speaker, QuotationOnRecord said) {
    Speaker there = said.speaker();
    boolean named = speaker.type() == Speaker.Type.PERSON;
    boolean namedThere = there.type() == Speaker.Type.PERSON;
    Match.Sameness found;
    if (!named && !namedThere) {
      boolean may = Description.of(speaker.name()).mayBe(Description.of(there.name()));
      found = may ? Match.Sameness.NOT_TOLD : Match.Sameness.UNSURE;
    } else {
      Optional<Reading> where = namedThere ? Optional.of(draft) : reading(said);
      Speaker description = namedThere ? speaker : there;
      found = is(description, where, namedThere ? there.name() : speaker.name(), said);
    }
    return found == Match.Sameness.NOT_TOLD
        ? new Told(found, "")
        : new Told(
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
    return Stream.concat(Stream.of(draft), reading(said).stream())
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
