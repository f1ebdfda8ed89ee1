package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.person.Contradiction;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.archive.person.TieOnRecord;
import org.onrecord.reading.Age;
import org.onrecord.reading.DateRange;
import tools.jackson.core.JsonGenerator;

/** A person on record as JSON on one line. */
final class PersonJson {
  private final JsonGenerator json;

  private PersonJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * The profile.
   *
   * @param derived ties that follow from several stories
   * @param all true to list what is private too
   */
  static String line(PersonOnRecord person, List<TieOnRecord> derived, boolean all) {
    return JsonLine.of(json -> new PersonJson(json).person(person, derived, all));
  }

  /** Both sides with their lines, and the arithmetic. */
  static void contradiction(JsonGenerator json, Contradiction contradiction) {
    json.writeStringProperty("kind", contradiction.kind().word());
    json.writeStringProperty("person", contradiction.person());
    json.writeStringProperty("reckoning", contradiction.reckoning());
    json.writeArrayPropertyStart("sides");
    for (Contradiction.Side side : List.of(contradiction.one(), contradiction.other())) {
      json.writeStartObject();
      json.writeStringProperty("claim", side.claim());
      json.writeNumberProperty("stories", side.stories());
      json.writeNumberProperty("sources", side.sources());
      json.writeArrayPropertyStart("lines");
      for (Contradiction.Line line : side.lines()) {
        json.writeStartObject();
        JsonLine.version(json, line.version());
        json.writeStringProperty("exact", line.exact());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void person(PersonOnRecord person, List<TieOnRecord> derived, boolean all) {
    boolean hidden = PrivateKin.isHidden(person, all);
    json.writeStringProperty("id", person.id());
    json.writeStringProperty("name", person.name());
    strings("names", person.names());
    range("born", hidden ? Optional.empty() : person.born());
    json.writeNumberProperty("quotations", person.counts().quotations());
    json.writeNumberProperty("stories", person.counts().stories());
    json.writeNumberProperty("sources", person.counts().sources());
    json.writeNumberProperty("namesakes", person.namesakes());
    strings("others", person.others());
    json.writeBooleanProperty("told", person.told());
    json.writeBooleanProperty("private", person.privacy().isPrivate());
    list(
        "roles",
        person.roles(),
        role -> {
          json.writeStringProperty("role", role.finding().role());
          JsonLine.optional(json, "organisation", role.finding().organisation());
          JsonLine.optional(json, "asOf", role.finding().asOf());
          finding(role);
        });
    list(
        "ages",
        hidden ? List.<FindingOnRecord<Age>>of() : person.ages(),
        age -> {
          json.writeStringProperty("age", age.finding().age());
          json.writeStringProperty("asOf", age.finding().asOf());
          range("born", age.finding().born());
          finding(age);
        });
    List<TieOnRecord> ties = new ArrayList<>(hidden ? List.of() : person.ties());
    ties.addAll(hidden ? List.of() : derived);
    ties.removeIf(tie -> !PrivateKin.isListed(tie, all));
    list("kin", ties, this::kin);
    list(
        "events",
        person.events(),
        event -> {
          json.writeStringProperty("type", JsonLine.word(event.finding().type()));
          JsonLine.optional(json, "date", event.finding().date());
          range("range", event.finding().range());
          JsonLine.optional(json, "place", event.finding().place());
          finding(event);
        });
    list("contradictions", person.contradictions(), one -> contradiction(json, one));
  }

  private void kin(TieOnRecord tie) {
    json.writeStringProperty("relation", tie.relation());
    json.writeStringProperty("name", tie.name());
    json.writeBooleanProperty("derived", tie.derived());
    json.writeNumberProperty("stories", tie.stories());
    json.writeNumberProperty("sources", tie.sources());
    list(
        "lines",
        tie.lines(),
        line -> {
          JsonLine.optional(json, "state", line.finding().state().map(JsonLine::word));
          finding(line);
        });
  }

  private void finding(FindingOnRecord<?> finding) {
    JsonLine.version(json, finding.version());
    json.writeStringProperty("standing", JsonLine.word(finding.standing()));
    strings("exact", finding.exact());
  }

  private void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private void range(String name, Optional<DateRange> range) {
    if (range.isEmpty()) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("from", range.get().from().toString());
    json.writeStringProperty("to", range.get().to().toString());
    json.writeEndObject();
  }

  private <T> void list(String name, List<T> items, Consumer<T> write) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      write.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
