package org.onrecord.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import org.onrecord.reading.Event;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Mention;
import org.onrecord.reading.Person;
import org.onrecord.reading.Problem;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Role;
import org.onrecord.reading.TimeExpression;
import org.onrecord.story.Span;

/** What was read from a story, as compact tables; those with nothing in them are left out. */
final class FindingTables {
  private final Reading reading;
  private final Speakers speakers;
  private final Look look;
  private final String text;

  FindingTables(Reading reading, Speakers speakers, Look look) {
    this.reading = reading;
    this.speakers = speakers;
    this.look = look;
    this.text = reading.story().text();
  }

  void writeTo(StringBuilder out) {
    quotations().writeTo(out);
    people().writeTo(out);
    kinship().writeTo(out);
    ages().writeTo(out);
    roles().writeTo(out);
    events().writeTo(out);
    times().writeTo(out);
    problems().writeTo(out);
  }

  private Table quotations() {
    Table table = new Table(look, "Who said what");
    int digits = Integer.toString(reading.quotations().size()).length();
    int number = 0;
    for (Quotation quotation : reading.quotations()) {
      number++;
      String words = quotation.content().stream().map(this::words).collect(Collectors.joining(" "));
      table.row(
          speakers.codes(quotation.speaker()),
          Width.pad(Integer.toString(number), digits) + " " + quotation.speaker().name(),
          quotation.cue().map(this::words).orElse(""),
          quotation.medium().or(quotation::addressee).or(quotation::when).orElse(""),
          words);
    }
    return table;
  }

  private Table people() {
    Table table = new Table(look, "People");
    for (Person person : reading.people().persons()) {
      long named = person.mentions().stream().filter(m -> m.kind() == Mention.Kind.NAME).count();
      String aliases = String.join(", ", person.aliases());
      table.row(
          speakers.codes(person.id()),
          person.name(),
          count(person.mentions().size(), "mention") + look.dot() + named + " by name",
          aliases.isEmpty() ? "" : "also " + aliases);
    }
    return table;
  }

  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private Table kinship() {
    Table table = new Table(look, "Kin");
    for (boolean derived : new boolean[] {false, true}) {
      for (Kinship kinship : reading.kinship()) {
        if (kinship.derived() == derived) {
          table.row(
              speakers.codes(kinship.from()),
              name(kinship.from()),
              KinWords.of(kinship),
              name(kinship.to()),
              derived ? "follows from the others" : words(kinship.evidence()));
        }
      }
    }
    return table;
  }

  private Table ages() {
    Table table = new Table(look, "Ages");
    for (Age age : reading.ages()) {
      String asOf = age.asOf().equals("death") ? "at death" : "on " + age.asOf();
      table.row(
          speakers.codes(age.person()),
          name(age.person()),
          KinWords.age(age.age()),
          asOf,
          age.born().map(born -> "born " + range(born)).orElse(""));
    }
    return table;
  }

  static String range(DateRange range) {
    return range.from().equals(range.to())
        ? range.from().toString()
        : range.from() + " to " + range.to();
  }

  private Table roles() {
    Table table = new Table(look, "Roles");
    for (Role role : reading.roles()) {
      table.row(
          speakers.codes(role.person()),
          name(role.person()),
          role.role(),
          role.organisation().orElse(""));
    }
    return table;
  }

  private Table events() {
    Table table = new Table(look, "Events");
    for (Event event : reading.events()) {
      String who = event.who().stream().map(this::name).collect(Collectors.joining(", "));
      String when = event.date().or(() -> event.range().map(FindingTables::range)).orElse("");
      String details =
          event.details().entrySet().stream()
              .map(detail -> detail.getKey() + " " + detail.getValue())
              .collect(Collectors.joining(", "));
      String where = event.place().map(place -> "in " + place).orElse("");
      String more = where + (where.isEmpty() || details.isEmpty() ? "" : ", ") + details;
      table.row("", word(event.type()), who, when, more.isEmpty() ? words(event.evidence()) : more);
    }
    return table;
  }

  private Table times() {
    Map<String, String> wordsByValue = new LinkedHashMap<>();
    for (TimeExpression time : reading.times()) {
      String words = words(time.span());
      wordsByValue.merge(time.value(), words, (a, b) -> a.contains(b) ? a : a + ", " + b);
    }
    Table table = new Table(look, "Times");
    wordsByValue.forEach((value, words) -> table.row("", value, words));
    return table;
  }

  private Table problems() {
    Table table = new Table(look, "Problems");
    for (Problem problem : reading.problems()) {
      table.row("38;5;161", problem.message(), words(problem.span()));
    }
    return table;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String name(String personId) {
    return reading.people().byId(personId).map(Person::name).orElse(personId);
  }

  private String words(Span span) {
    return OneLine.of(span.of(text));
  }

  private String words(Evidence evidence) {
    return evidence.spans().stream()
        .map(this::words)
        .collect(Collectors.joining(" " + look.ellipsis() + " "));
  }
}
