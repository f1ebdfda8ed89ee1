package org.onrecord.archive.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.archive.ledger.QuotationOnRecord;
import org.onrecord.archive.person.NameForms;
import org.onrecord.archive.person.Professions;
import org.onrecord.archive.query.OnRecord;
import org.onrecord.archive.words.Words;
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
  private final DescribedSpeakers described;
  private final Map<Long, Optional<Reading>> readings = new HashMap<>();

  /** Of the quotations of {@code draft}. */
  Attribution(OnRecord record, Reading draft) {
    this.record = record;
    this.draft = draft;
    this.described = new DescribedSpeakers(draft, new RecordedPeople(record), this::reading);
  }

  /** What there is to say of two speakers; the note is empty where there is nothing. */
  record Told(Match.Sameness speakers, String note) {}

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
              ? described.told(quotation.speaker(), said)
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
}
