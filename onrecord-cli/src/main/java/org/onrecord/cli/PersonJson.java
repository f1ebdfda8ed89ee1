package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.archive.ledger.FindingOnRecord;
import org.onrecord.archive.person.KinOnRecord;
import org.onrecord.archive.person.PersonOnRecord;
import org.onrecord.reading.DateRange;
import tools.jackson.core.JsonGenerator;

/** A person on record as JSON on one line. */
final class PersonJson {
  private final JsonGenerator json;

  private PersonJson(JsonGenerator json) {
    this.json = json;
  }

  static String line(PersonOnRecord person) {
    return JsonLine.of(json -> new PersonJson(json).person(person));
  }

  private void person(PersonOnRecord person) {
    json.writeStringProperty("id", person.id());
    json.writeStringProperty("name", person.name());
    strings("names", person.names());
    range("born", person.born());
    json.writeNumberProperty("quotations", person.counts().quotations());
    json.writeNumberProperty("stories", person.counts().stories());
    json.writeNumberProperty("sources", person.counts().sources());
    json.writeNumberProperty("namesakes", person.namesakes());
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
        person.ages(),
        age -> {
          json.writeStringProperty("age", age.finding().age());
          json.writeStringProperty("asOf", age.finding().asOf());
          range("born", age.finding().born());
          finding(age);
        });
    list("kin", person.kin(), this::kin);
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
  }

  private void kin(KinOnRecord kin) {
    json.writeStringProperty("relation", kin.relation());
    json.writeStringProperty("name", kin.name());
    JsonLine.optional(json, "state", kin.finding().finding().state().map(JsonLine::word));
    json.writeBooleanProperty("derived", kin.finding().finding().derived());
    finding(kin.finding());
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
