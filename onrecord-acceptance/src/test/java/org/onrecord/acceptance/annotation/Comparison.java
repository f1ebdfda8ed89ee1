package org.onrecord.acceptance.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.onrecord.reading.Person;
import org.onrecord.reading.Reading;
import org.onrecord.reading.TimeExpression;

/**
 * Compares a reading with what an example states of it, and with that only.
 *
 * <p>The form of a statement is checked whatever was read, so that no known fault hides a slip of
 * the pen.
 */
final class Comparison {
  private final Reading reading;
  private final String text;
  private final List<Statement> statements;
  private final List<String> differences = new ArrayList<>();

  Comparison(Reading reading, List<Statement> statements) {
    this.reading = reading;
    this.text = reading.story().text();
    this.statements = statements;
  }

  List<String> differences() {
    StatedPeople people = new StatedPeople(reading);
    StatedLives lives = new StatedLives(reading);
    List<Statement> quotations = new ArrayList<>();
    for (Statement statement : statements) {
      if (StatedQuotation.KINDS.contains(statement.key())) {
        quotations.add(statement);
      } else if (statement.depth() > 0) {
        throw statement.malformed("only quotations stand inside others");
      } else if (!isTrue(statement, people, lives)) {
        differences.add("not so: " + statement + saw(statement));
      }
    }
    if (!quotations.isEmpty()) {
      differences.addAll(new StatedQuotations(reading, quotations).differences());
    }
    return differences;
  }

  private boolean isTrue(Statement statement, StatedPeople people, StatedLives lives) {
    return switch (statement.key()) {
      case "no quotation" -> reading.quotations().isEmpty();
      case "not a quotation" -> isNotQuoted(inText(statement, statement.value()));
      case "person" -> people.isPerson(statement);
      case "people" -> people.arePeople(statement);
      case "not a person" -> people.isNotPerson(statement);
      case "no people" -> reading.people().persons().isEmpty();
      case "organisation", "place", "other name" -> people.isOther(statement);
      case "parent", "grandparent" -> lives.isTie(statement, " -> ");
      case "spouse", "partner", "engaged", "sibling", "half-sibling", "other-kin" ->
          lives.isTie(statement, " & ");
      case "no kinship" -> lives.isNoTie(statement);
      case "age" -> lives.isAge(statement);
      case "no age" -> reading.ages().isEmpty();
      case "role" -> lives.isRole(statement);
      case "no role" -> reading.roles().isEmpty();
      case "event" -> lives.isEvent(statement);
      case "no event" -> lives.isNoEvent(statement);
      case "time" -> isTime(statement);
      case "no time" -> reading.times().isEmpty();
      case "not a time" -> isNoTime(inText(statement, statement.value()));
      default -> throw statement.malformed("\"" + statement.key() + "\" is no key");
    };
  }

  private boolean isNotQuoted(String words) {
    return reading.quotations().stream()
        .flatMap(quotation -> quotation.content().stream())
        .noneMatch(part -> part.of(text).contains(words));
  }

  private boolean isTime(Statement statement) {
    List<String> halves = statement.halves(" = ");
    String words = inText(statement, halves.get(0));
    return reading.times().stream()
        .anyMatch(
            time ->
                time.span().of(text).equals(words)
                    && (time.value().equals(halves.get(1))
                        || (time.type() + " " + time.value()).equals(halves.get(1))));
  }

  private boolean isNoTime(String words) {
    return reading.times().stream()
        .map(TimeExpression::span)
        .noneMatch(span -> span.of(text).contains(words));
  }

  private String inText(Statement statement, String words) {
    if (words.isEmpty() || !text.contains(words)) {
      throw statement.malformed("\"" + words + "\" does not stand in the text,");
    }
    return words;
  }

  /** What was read instead, to be shown with a failure. */
  private String saw(Statement statement) {
    Function<String, String> name =
        id -> reading.people().byId(id).map(Person::name).orElse("nobody");
    List<?> seen =
        switch (statement.key()) {
          case "no quotation", "not a quotation" ->
              reading.quotations().stream()
                  .map(quotation -> StatedQuotation.of(quotation, text).toString())
                  .toList();
          case "person", "people", "not a person", "no people" ->
              reading.people().persons().stream().map(StatedPeople.shown(text)).toList();
          case "organisation", "place", "other name" ->
              reading.people().others().stream()
                  .map(other -> other.kind() + " " + other.span().of(text))
                  .toList();
          case "time", "no time", "not a time" ->
              reading.times().stream()
                  .map(time -> time.span().of(text) + " = " + time.type() + " " + time.value())
                  .toList();
          case "age", "no age" ->
              reading.ages().stream()
                  .map(
                      age ->
                          name.apply(age.person())
                              + ", "
                              + age.age()
                              + ", as of "
                              + age.asOf()
                              + ", born "
                              + age.born())
                  .toList();
          case "role", "no role" ->
              reading.roles().stream()
                  .map(
                      role ->
                          name.apply(role.person())
                              + " = "
                              + role.role()
                              + ", with "
                              + role.organisation())
                  .toList();
          case "event", "no event" ->
              reading.events().stream()
                  .map(
                      event ->
                          event.type()
                              + " = "
                              + event.who().stream().map(name).toList()
                              + "; "
                              + event.date()
                              + " "
                              + event.range()
                              + "; "
                              + event.place()
                              + " "
                              + event.details())
                  .toList();
          default ->
              reading.kinship().stream()
                  .map(
                      tie ->
                          tie.type()
                              + " "
                              + name.apply(tie.from())
                              + " -> "
                              + name.apply(tie.to())
                              + tie.state().map(state -> " (" + state + ")").orElse("")
                              + (tie.derived() ? " (derived)" : ""))
                  .toList();
        };
    return "\n    read: "
        + String.join("\n          ", seen.stream().map(Object::toString).toList());
  }
}
