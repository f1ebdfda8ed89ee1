package org.onrecord.acceptance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.onrecord.reading.Evidence;
import org.onrecord.reading.Kinship;
import org.onrecord.reading.Mention;
import org.onrecord.reading.Person;
import org.onrecord.reading.Quotation;
import org.onrecord.reading.Reading;
import org.onrecord.story.Span;

/**
 * What must hold of every reading of any text: pins inside the text, references that lead
 * somewhere.
 */
final class Soundness {
  private final Reading reading;
  private final Set<String> people = new HashSet<>();
  private final Set<String> quotations = new HashSet<>();

  private Soundness(Reading reading) {
    this.reading = reading;
  }

  /** Throws an {@link AssertionError} that says what is unsound. */
  static void check(Reading reading) {
    new Soundness(reading).check();
  }

  private void check() {
    for (Person person : reading.people().persons()) {
      require(people.add(person.id()), () -> "two people with the id of " + person.name());
      require(!person.name().isBlank(), () -> "a person without a name");
      require(!person.mentions().isEmpty(), () -> "no mention of " + person.name());
      person.mentions().stream().map(Mention::span).forEach(this::pin);
    }
    reading.quotations().forEach(this::quotation);
    for (Kinship tie : reading.kinship()) {
      known(tie.from());
      known(tie.to());
      evidence(tie.evidence());
    }
    reading.ages().forEach(age -> known(age.person()));
    reading.ages().forEach(age -> evidence(age.evidence()));
    reading.roles().forEach(role -> known(role.person()));
    reading.roles().forEach(role -> evidence(role.evidence()));
    reading.events().forEach(event -> event.who().forEach(this::known));
    reading.events().forEach(event -> evidence(event.evidence()));
    reading.times().forEach(time -> pin(time.span()));
    reading.problems().forEach(problem -> inText(problem.span()));
  }

  private void quotation(Quotation quotation) {
    require(quotations.add(quotation.id()), () -> "two quotations with one id: " + quotation);
    List<Span> parts = quotation.content();
    parts.forEach(this::pin);
    for (int i = 1; i < parts.size(); i++) {
      require(
          parts.get(i - 1).end() <= parts.get(i).start(), () -> "parts out of order: " + quotation);
    }
    quotation.cue().ifPresent(this::pin);
    quotation.speaker().mention().ifPresent(this::pin);
    quotation.speaker().person().ifPresent(this::known);
    quotation
        .inside()
        .ifPresent(
            outer -> require(quotations.contains(outer), () -> "inside nothing: " + quotation));
  }

  private void evidence(Evidence evidence) {
    evidence.spans().forEach(this::pin);
  }

  private void known(String person) {
    require(people.contains(person), () -> "nobody has the id " + person);
  }

  private void pin(Span span) {
    inText(span);
    require(!span.isEmpty(), () -> "a pin without words at " + span);
  }

  private void inText(Span span) {
    require(
        reading.story().body().contains(span),
        () -> span + " lies outside the body " + reading.story().body());
  }

  private static void require(boolean holds, Supplier<String> message) {
    if (!holds) {
      throw new AssertionError(message.get());
    }
  }
}
