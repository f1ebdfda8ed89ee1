package org.onrecord.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Entity;
import org.onrecord.reading.Event;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Mention;
import org.onrecord.reading.People;
import org.onrecord.reading.Person;
import org.onrecord.reading.Problem;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Role;
import org.onrecord.reading.Speaker;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Digest;
import org.onrecord.story.Metadata;
import org.onrecord.story.Signal;
import org.onrecord.story.Span;
import org.onrecord.story.Status;
import org.onrecord.story.Story;

/** A made-up story told sentence by sentence, with the reading that goes with it. */
final class Told {
  private final String id;
  private Metadata metadata;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<Mention>> people = new LinkedHashMap<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Kinship> kinship = new ArrayList<>();
  private final List<Age> ages = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Entity> others = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Told(String id, String published) {
    this.id = id;
    this.metadata =
        Metadata.NONE
            .withPublished(LocalDate.parse(published))
            .withTitle("Story " + id)
            .withSource("The Calderwick Echo");
  }

  static Told story(String id, String published) {
    return new Told(id, published);
  }

  Told from(String source) {
    metadata = metadata.withSource(source);
    return this;
  }

  Told correction() {
    metadata = metadata.withSignal(Signal.CORRECTION);
    return this;
  }

  Told update() {
    metadata = metadata.withSignal(Signal.UPDATE);
    return this;
  }

  Told status(Status status) {
    metadata = metadata.withStatus(status);
    return this;
  }

  Told updated(String instant) {
    metadata = metadata.withUpdated(Instant.parse(instant));
    return this;
  }

  /** A paragraph in which nothing is found. */
  Told says(String paragraph) {
    text.append(paragraph).append("\n\n");
    return this;
  }

  /** A paragraph: "words", said name. */
  Told quotes(String name, String words) {
    Span content = append("\"" + words + "\"");
    text.append(' ');
    Span cue = append("said");
    text.append(' ');
    Span mention = person(name);
    text.append(".\n\n");
    add(name, List.of(content), cue, mention);
    return this;
  }

  /** A paragraph: "first," name said, "second". */
  Told quotesAround(String name, String first, String second) {
    Span before = append("\"" + first + ",\"");
    text.append(' ');
    Span mention = person(name);
    text.append(' ');
    Span cue = append("said");
    text.append(", ");
    Span after = append("\"" + second + "\"");
    text.append("\n\n");
    add(name, List.of(before, after), cue, mention);
    return this;
  }

  private void add(String name, List<Span> content, Span cue, Span mention) {
    Speaker speaker =
        new Speaker(
            Speaker.Type.PERSON,
            Optional.of(personId(name)),
            name,
            Optional.of(mention),
            Optional.empty());
    quotations.add(
        new Quotation(
            "q" + Digest.hex(id + content, 6),
            Quotation.Kind.DIRECT,
            content,
            Optional.of(cue),
            speaker,
            Optional.empty(),
            Optional.of("Instagram"),
            Optional.empty(),
            Optional.of("2021-12-08"),
            Optional.empty(),
            "quote.cue-after"));
  }

  /** A paragraph: name is the role. */
  Told isA(String name, String role) {
    Span who = person(name);
    Span all = append(" is the " + role);
    text.append(".\n\n");
    Evidence evidence = Evidence.of(who.union(all), "role.copula");
    roles.add(
        new Role(personId(name), role, Optional.of("Calderwick"), Optional.of("2021"), evidence));
    return this;
  }

  /** A paragraph: name, age, was there; born between the two days. */
  Told isAged(String name, int age, String bornFrom, String bornTo) {
    Span who = person(name);
    Span all = append(", " + age + ", was there");
    text.append(".\n\n");
    DateRange born = new DateRange(LocalDate.parse(bornFrom), LocalDate.parse(bornTo));
    Evidence evidence = Evidence.of(who.union(all), "age.apposition");
    ages.add(new Age(personId(name), "P" + age + "Y", bornTo, Optional.of(born), evidence));
    return this;
  }

  /** A paragraph: parent's child name. */
  Told isParentOf(String parent, String child) {
    Span of = person(parent);
    text.append("'s child ");
    Span name = person(child);
    text.append(" came too.\n\n");
    kinship.add(
        new Kinship(
            Kinship.Type.PARENT,
            personId(parent),
            personId(child),
            Optional.of(Kinship.State.CURRENT),
            false,
            new Evidence(List.of(of, name), "kin.possessive")));
    return this;
  }

  /** A paragraph: name died in the place. */
  Told died(String name, String date, String place) {
    Span who = person(name);
    Span all = append(" died in " + place);
    text.append(".\n\n");
    events.add(
        new Event(
            Event.Type.DEATH,
            List.of(personId(name)),
            Optional.of(date),
            Optional.empty(),
            Optional.of(place),
            new TreeMap<>(Map.of("cause", "a fall")),
            Evidence.of(who.union(all), "event.died")));
    return this;
  }

  /** A paragraph: it happened on Tuesday in Calderwick; with a time, a place and a problem. */
  Told onTuesday() {
    text.append("It happened on ");
    Span day = append("Tuesday");
    text.append(" in ");
    Span place = append("Calderwick");
    text.append(".\n\n");
    DateRange range = new DateRange(LocalDate.of(2021, 12, 7), LocalDate.of(2021, 12, 7));
    times.add(
        new TimeExpression(
            day, TimeExpression.Type.DATE, "2021-12-07", Optional.of(range), "time.weekday"));
    others.add(new Entity(place, Entity.Kind.PLACE));
    problems.add(new Problem(day, "which Tuesday is not told"));
    return this;
  }

  private Span append(String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  private Span person(String name) {
    Span span = append(name);
    people
        .computeIfAbsent(name, none -> new ArrayList<>())
        .add(new Mention(span, Mention.Kind.NAME));
    return span;
  }

  private String personId(String name) {
    return "p" + Digest.hex(id + name, 6);
  }

  Reading reading() {
    List<Person> persons = new ArrayList<>();
    people.forEach(
        (name, mentions) -> {
          String last = name.substring(name.lastIndexOf(' ') + 1);
          persons.add(new Person(personId(name), name, List.of(last), mentions));
        });
    Story story = Story.of(id, metadata, text.toString());
    return new Reading(
        story,
        People.of(persons, others),
        quotations,
        kinship,
        ages,
        roles,
        events,
        times,
        problems);
  }
}
